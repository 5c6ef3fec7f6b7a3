import type { Format, Groups, Notes, Paper } from '../export/export-choice';

/** What is asked before an export or a print. */
export interface TakeHomeTexts {
  readonly title: string;
  readonly print: string;
  readonly slides: string;
  readonly all: string;
  readonly paper: string;
  readonly papers: Readonly<Record<Paper, string>>;
  readonly perPage: string;
  readonly notes: string;
  readonly whose: Readonly<Record<Notes, string>>;
  readonly width: string;
  readonly steps: string;
  readonly ink: string;
  readonly spareInk: string;
  /** Of whom it is that what groups did goes along. */
  readonly room: string;
  readonly groups: Readonly<Record<Groups, string>>;
  /** Why there is no report yet. */
  readonly nothingDone: string;
  /** Without a size for a printer, which is sent no file. */
  readonly forecast: (pages: number, format: Format, size?: string) => string;
  readonly noSuchSlides: (slides: number) => string;
  readonly save: string;
  readonly send: string;
}
