import { watch } from 'chokidar';
import { dirname } from 'node:path';

/** What happened to a file: it was written, it was and rests, or it is gone for longer than a moment. */
export type FileNews = 'written' | 'settled' | 'gone';

/**
 * Hears what other programs do to a file, also those that write beside it and rename. A disk that cannot be watched
 * (some network drives) is no fault: then nothing is heard. Returns the way to stop.
 */
export function watchFile(file: string, onChange: (news: FileNews) => void): () => void {
  // Its folder is watched: a file that is replaced is another one, and the watch on the first would go deaf.
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
    // Of two writings within a twentieth of a second only the first is heard of.
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

/** Milliseconds within which a file that went away and came back was only replaced. */
const GONE_FOR_GOOD = 400;
/** Milliseconds after which a file that was written is looked at once more. */
const SETTLED = 100;
