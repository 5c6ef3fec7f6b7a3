import { shownName } from '../formatting/shown-name';

/** What a window is called after. */
export interface Titled {
  /** Of the deck. */
  readonly title: string;
  /** The name of the deck's file; nothing where it has none of its own. */
  readonly file: string | undefined;
  /** There is something that is not saved. */
  readonly changed: boolean;
}

/** The title of a window: deck and file, once where both say the same. */
export function windowTitle({ title, file, changed }: Titled): string {
  const name = file === undefined ? title : means(title, file) ? file : `${title} – ${file}`;
  return `${changed ? '• ' : ''}${shownName(name)}`;
}

/** Whether a file is called as the deck is, whatever stands between the words. */
function means(title: string, file: string): boolean {
  return wordsOf(title) === wordsOf(file.replace(/\.[^.]*$/u, ''));
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
