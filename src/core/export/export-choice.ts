import * as v from 'valibot';

/** The export formats of a deck; a report is what groups did with it. */
export const FORMATS = ['pdf', 'handout', 'report', 'png', 'pptx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes through a printer. */
export const PRINTABLE = ['pdf', 'handout', 'report'] as const;
export type Printable = (typeof PRINTABLE)[number];

/** Widths of a picture in pixels. */
export const PICTURE_WIDTHS = [1920, 3840] as const;

/** Whose results are included: nobody’s, those of the current group, or of all. */
export const GROUPS = ['none', 'now', 'all'] as const;
export type Groups = (typeof GROUPS)[number];

export const PAPERS = ['16:9', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** Which notes are included: the text for participants, the trainer’s own, or none. */
export const NOTES = ['participants', 'trainer', 'none'] as const;
export type Notes = (typeof NOTES)[number];

/** The number of slides per page of a handout. With up to two there is room for notes, next to one for figures too. */
export const PER_PAGE = [1, 2, 3, 6] as const;
export type PerPage = (typeof PER_PAGE)[number];

/** What to export, and how; a format ignores what does not apply to it. */
const choiceSchema = v.strictObject({
  /** One page per step, instead of one per slide in its final state. */
  steps: v.boolean(),
  /** Which slides, as people write it ("3-7, 12"); empty: all. */
  slides: v.pipe(v.string(), v.maxLength(1_000)),
  notes: v.picklist(NOTES),
  perPage: v.picklist(PER_PAGE),
  paper: v.picklist(PAPERS),
  pictureWidth: v.picklist(PICTURE_WIDTHS),
  /** Ink is included. */
  ink: v.boolean(),
  /** White grounds, and shapes as outlines. */
  spareInk: v.boolean(),
  groups: v.picklist(GROUPS),
});
export type ExportChoice = Readonly<v.InferOutput<typeof choiceSchema>>;

export const FIRST_CHOICE: ExportChoice = {
  steps: false,
  slides: '',
  notes: 'participants',
  perPage: 1,
  paper: '16:9',
  pictureWidth: 1920,
  ink: false,
  spareInk: false,
  groups: 'none',
};

/** Whether a step may have a page of its own; a web page goes through its steps by itself, a report has none. */
export const hasSteps = (format: Format): boolean => format !== 'html' && format !== 'report';

/** Whether ink can be included. */
export const hasInk = (format: Format): boolean =>
  format === 'pdf' || format === 'handout' || format === 'png';

/** Whether it goes through a printer, so that ink can be spared. */
export const canSpareInk = (format: Format): boolean => PRINTABLE.some((each) => each === format);

/** Whether notes can be included. */
export const hasNotes = (format: Format, { perPage }: Pick<ExportChoice, 'perPage'>): boolean =>
  format === 'pptx' || (format === 'handout' && perPage <= 2);

/** Whose results a format can show. PowerPoint and web pages are editable or interactive, which results are not. */
export function groupsFor(format: Format): readonly Groups[] {
  if (format === 'report') return ['all', 'now'];
  return format === 'pptx' || format === 'html' ? [] : GROUPS;
}

/** Whose work is shown: what was chosen, or what the format would choose itself. */
export function chosenGroups(format: Format, { groups }: Pick<ExportChoice, 'groups'>): Groups {
  const possible = groupsFor(format);
  return possible.includes(groups) ? groups : (possible[0] ?? 'none');
}

/** What is asked of main: a file of some format, or the printer. */
export const exportOrderSchema = v.variant('to', [
  v.strictObject({ to: v.literal('file'), format: v.picklist(FORMATS), choice: choiceSchema }),
  v.strictObject({ to: v.literal('printer'), format: v.picklist(PRINTABLE), choice: choiceSchema }),
]);
export type ExportOrder = Readonly<v.InferOutput<typeof exportOrderSchema>>;
