import type { FigureNews } from '../figures-in/kept/read-again';

/** What is said in the editor of the file that the figures of a slide came from. */
export interface FigureNewsTexts {
  /** What became of it, with the name of its table; empty where it has none. */
  readonly what: Readonly<Record<FigureNews, (file: string, table: string) => string>>;
  /** It cannot be read now; `reason` is a `DiskReason`, or the code of the system. */
  readonly unread: (file: string, reason: string) => string;
  /** It is read, and has no tables for us: the sentence that says why. */
  readonly refused: (why: string) => string;
  readonly look: string;
  readonly choose: string;
  /** The figures stay as they are, and the file is looked at no more. */
  readonly keep: string;
  /** In the panel: it is laid out in another way than when figures were taken from it. */
  readonly otherLayout: string;
  readonly asShown: string;
}
