import type { CommandOption, MistakeWords } from '../export/command-mistake';
import type { Format } from '../export/export-choice';

/** The words of the export command. */
export interface CommandTexts {
  /** What a line of the deck has behind `#`, where the text may be meant. */
  readonly remark: (line: number, remark: string) => string;
  /** A slide, by its number and headline, has letters that the back of a room cannot read. */
  readonly smallType: (slide: number, headline: string) => string;
  readonly usage: string;
  /** What values are called in the usage. */
  readonly values: Readonly<Record<'deck' | 'file' | 'folder' | 'session', string>>;
  /** What each option does, in one line. */
  readonly options: Readonly<Record<CommandOption, string>>;
  readonly mistakes: MistakeWords;
  /** Where to find what is possible. */
  readonly hint: string;
  /** One line for a file that was made. */
  readonly made: (
    file: string,
    made: {
      readonly format: Format;
      readonly pages: number;
      readonly bytes: number;
      readonly seconds: number;
    },
  ) => string;
  readonly drawing: (file: string, done: number, total: number) => string;
  /** The command was stopped after so many files were made. */
  readonly stopped: (made: number) => string;
}
