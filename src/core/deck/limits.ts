/**
 * The limits of a deck, so that a hostile or broken file cannot hang the program. Each limit is here only: the
 * schema, the editor, importers, session files and the IPC contract use it.
 */
export const LIMITS = {
  /** Of the file. */
  bytes: 20_000_000,
  /** Of the file, blank ones too: the parser looks at each. */
  textLines: 1_000_000,
  slides: 2_000,
  sections: 100,
  /** Of a talk, or of one slide in it. */
  minutes: 600,
  /** Of a figure: far above any count, and still exact to the last digit. */
  amount: 1_000_000_000_000_000,

  // Characters.
  /** A running text. */
  text: 5_000,
  /** A name, a title, a label: what stands on one line. */
  name: 200,
  /** The words of a count that has no number. */
  about: 60,
  /** What was typed in a field and is too long for it: more than anybody types or pastes. */
  refused: 1_000_000,
  /** The id of a slide, a row or a section. */
  id: 60,

  // Items of the lists of a slide.
  rows: 200,
  /** Columns of the sheet that figures came from. */
  sheetColumns: 400,
  /** What one could answer to a statement. */
  answers: 7,
  /** Columns of a column chart. */
  columns: 24,
  /** Figures of one row or line, and so the periods of a line chart. */
  figures: 60,
  /** Lines of a line chart. */
  lines: 4,
  /** What stands side by side in a comparison: always so many. */
  compared: 2,
  /** Parts of a ring. */
  parts: 6,
  points: 8,
  cards: 4,
  questions: 5,
  /** Sources on one slide. */
  items: 8,
  /** Kinds that a slide has been. */
  kinds: 15,
} as const;
