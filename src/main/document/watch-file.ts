import { watch, type FSWatcher } from 'chokidar';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What happened to a file: it is being written, writing has finished, or it has been gone for more than a moment. */
export type FileNews = 'written' | 'settled' | 'gone';

/**
 * Watches what other programs do to a file, also those that write a temporary file and rename it. A disk that cannot
 * be watched (some network drives) is not an error: there are no events then. Returns a function that stops.
 */
export function watchFile(file: string, onChange: (news: FileNews) => void): () => void {
  let settling: NodeJS.Timeout | undefined;
  const hear = (news: FileNews) => {
    onChange(news);
    if (news === 'gone') return;
    // Of two writes within 50 ms only the first gives an event.
    clearTimeout(settling);
    settling = setTimeout(onChange, SETTLED, 'settled');
  };
  const watched = new WatchedFolder(file, hear);
  return () => {
    clearTimeout(settling);
    watched.close();
  };
}

/** The folder of a file, which is watched as a whole: a replaced file is another one, and so is a replaced folder. */
class WatchedFolder {
  readonly #file: string;
  readonly #folder: string;
  readonly #hear: (news: FileNews) => void;
  #watcher: FSWatcher;
  /** Which folder is watched. */
  #identity: Promise<string | undefined>;
  #again: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(file: string, hear: (news: FileNews) => void) {
    this.#file = file;
    this.#folder = dirname(file);
    this.#hear = hear;
    this.#identity = identityOf(this.#folder);
    this.#watcher = this.#watch(true);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#again);
    void this.#watcher.close();
  }

  #watch(ignoreInitial: boolean): FSWatcher {
    return watch(this.#folder, {
      ignoreInitial,
      atomic: GONE_FOR_GOOD,
      depth: 0,
      ignored: (path) => path !== this.#folder && path !== this.#file,
    })
      .on('add', () => {
        this.#hear('written');
      })
      .on('change', () => {
        this.#hear('written');
      })
      .on('unlink', () => {
        this.#hear('gone');
        void this.#look();
      })
      .on('unlinkDir', () => void this.#look())
      .on('error', (error) => {
        console.error(`not watched: ${String(error)}`);
      });
  }

  /** A folder that was renamed or taken away is watched again as soon as there is one in its place. */
  async #look(): Promise<void> {
    clearTimeout(this.#again);
    const [before, now] = await Promise.all([this.#identity, identityOf(this.#folder)]);
    if (this.#isClosed) return;
    if (now === undefined) {
      // The same one that comes back is not watched any more either.
      this.#identity = Promise.resolve(undefined);
      this.#again = setTimeout(() => void this.#look(), AWAY);
      return;
    }
    if (now === before) return;
    void this.#watcher.close();
    this.#identity = Promise.resolve(now);
    this.#watcher = this.#watch(false);
  }
}

function identityOf(folder: string): Promise<string | undefined> {
  return stat(folder).then(
    ({ dev, ino, birthtimeMs }) => `${dev} ${ino} ${birthtimeMs}`,
    () => undefined,
  );
}

/** A file that disappears and comes back within this time (ms) was only replaced. */
const GONE_FOR_GOOD = 400;
/** A file that was written is checked again after this time (ms). */
const SETTLED = 100;
/** Milliseconds between two looks at a folder that is away. */
const AWAY = 1_000;
