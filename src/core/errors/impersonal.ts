/** The folders whose names could identify people. Absolute, in any system’s notation. */
export interface OwnFolders {
  /** The program’s folder: files in it may be named. */
  readonly app: string;
  readonly home: string;
}

const PLACE = '‹…›';
/** Between a mark of quotation and the next one. */
const QUOTED_PLACE = /(["'`‘])[^"'`‘’\n\\/]*[\\/][^"'`‘’\n]*(["'`‘’])/gu;

/** A text for the log, without names of people, their folders or files. */
export function impersonal(text: string, { app, home }: OwnFolders): string {
  return (
    text
      .replaceAll(`file://${slashed(app)}`, 'app')
      .replaceAll(app, 'app')
      .replace(QUOTED_PLACE, (whole, open: string, close: string) =>
        /^.(?:app|node:)/u.test(whole) ? whole : `${open}${PLACE}${close}`,
      )
      .replace(new RegExp(`${escaped(home)}[^\\n"'()]*`, 'gu'), PLACE)
      // Names of folders may have spaces: what follows a place is taken away with it.
      .replace(/file:\/\/\/[^\n"'()]+/gu, PLACE)
      .replace(/(?<![\w:/.])(?:[a-z]:\\|\\\\|\/)[^\s"'():]+[\\/][^\n"'()]*/giu, PLACE)
  );
}

function slashed(folder: string): string {
  return `${folder.startsWith('/') ? '' : '/'}${folder.replaceAll('\\', '/')}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
