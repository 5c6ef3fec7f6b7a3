/**
 * What a part of a page is on paper, which no tag of HTML brings into a PDF: what is repeated on every page at its foot
 * or head, or a note about something else.
 */
const PAPER_MARKS = ['footer', 'header', 'note'] as const;
export type PaperMark = (typeof PAPER_MARKS)[number];

/**
 * The language of such a part with its mark as private use of it: the only thing of a plain element that Chromium takes
 * along into a PDF, and to everyone else it is just the language.
 */
export const markedLanguage = (language: string, mark: PaperMark): string => `${language}-x-${mark}`;

/** The mark in a language that has one, and the language without it. */
export function paperMarkOf(marked: string): { readonly language: string; readonly mark?: PaperMark } {
  const [language = '', written] = marked.split('-x-');
  const mark = PAPER_MARKS.find((each) => each === written);
  return mark === undefined ? { language: marked } : { language, mark };
}
