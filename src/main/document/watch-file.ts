import { watch } from 'chokidar';
import { dirname } from 'node:path';

/** What happened to a file: it is being written, writing has finished, or it has been gone for more than a moment. */
export type FileNews = 'written' | 'settled' | 'gone';

/**
 * Watches what other programs do to a file, also those that write a temporary file and rename it. A disk that cannot
 * be watched (some network drives) is not an error: there are no events then. Returns a function that stops.
 */
export function watchFile(file: string, onChange: (news: FileNews) => void): () => void {
  // Watches the folder: a replaced file is another one, and a watcher on the old one would miss it.
  const folder = dirname(file);
  const watcher = watch(folder, {
    ignoreInitial: true,
    atomic: GONE_FOR_GOOD,
    depth: 0,
    ignored: (path) => path !== folder && path !== file,
  });
  let again: NodeJS.Timeout | undefined;
  const written = () => {
    onChange('written');
    // Of two writes within 50 ms only the first gives an event.
    clearTimeout(again);
    again = setTimeout(onChange, SETTLED, 'settled');
  };
  watcher
    .on('add', written)
    .on('change', written)
    .on('unlink', () => {
      onChange('gone');
    })
    .on('error', (error) => {
      console.error(`not watched: ${String(error)}`);
    });
  return () => {
    clearTimeout(again);
    void watcher.close();
  };
}

/** A file that disappears and comes back within this time (ms) was only replaced. */
const GONE_FOR_GOOD = 400;
/** A file that was written is checked again after this time (ms). */
const SETTLED = 100;
