/** Roles that PDF 1.7 does not know, which newer engines write, and what to take each for. */
export const ROLE_MAP: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Note',
  FENote: 'Note',
  DocumentFragment: 'Sect',
};

/** They say nothing, or only where something begins and ends. */
export const WRAPPERS: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'Private']);

const KNOWN = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Only blocks may be in them. */
export const GROUPS: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'BlockQuote']);

const INLINE = new Set([
  'Span',
  'Quote',
  'Link',
  'Code',
  'Reference',
  'Strong',
  'Em',
  'Sub',
  'Formula',
  'Lbl',
]);

export const isInline = (role: string): boolean => INLINE.has(role);

export const isKnown = (role: string): boolean => KNOWN.has(role) || role in ROLE_MAP;
