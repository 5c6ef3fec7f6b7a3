import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import { sessionText, type SessionFile } from '../../core/groups/session-file';
import { reasonOf } from '../files/disk';
import { saveFile } from '../files/save-file';
import { setAside, type SessionPlace } from './session-place';

/** A session that is to stand in a place. */
interface Wanted {
  readonly place: SessionPlace;
  readonly session: SessionFile;
  /** What stands in that place is another session: it is to be set aside. */
  readonly fresh: boolean;
  /** A file that is of no use any more once this one stands. */
  readonly replaces?: string | undefined;
}

/** What the trainer is to know of the writing, once: the place beside a deck, or any place, cannot be written. */
export interface WriterTrouble {
  readonly elsewhere: (file: string, reason: string) => void;
  readonly notKept: (reason: string) => void;
}

/** Milliseconds between two writings. */
const PAUSE = 300;

/** Writes sessions as they change, one writing after the other and never too many: of many changes the last. */
export class SessionWriter {
  readonly #trouble: WriterTrouble;
  readonly #wanted = new Map<string, Wanted>();
  readonly #told = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(trouble: WriterTrouble) {
    this.#trouble = trouble;
  }

  /** Has a session written within a moment; one without groups is taken away. */
  write(place: SessionPlace, session: SessionFile, moved?: { readonly replaces?: string | undefined }): void {
    const key = place.beside ?? place.own;
    const before = this.#wanted.get(key);
    const fresh = moved !== undefined || before?.fresh === true;
    this.#wanted.set(key, { place, session, fresh, replaces: moved?.replaces ?? before?.replaces });
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
  }

  /** Until everything that is to be kept is on the disk, as far as that can be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#writeWanted());
    return this.#writing;
  }

  async #writeWanted(): Promise<void> {
    const all = [...this.#wanted];
    this.#wanted.clear();
    for (const [key, wanted] of all) {
      try {
        await this.#put(wanted);
      } catch (error) {
        this.#once('', () => {
          this.#trouble.notKept(detailOf(error));
        });
        // The next writing tries again, with what is newer by then.
        if (!this.#wanted.has(key)) this.#wanted.set(key, wanted);
      }
    }
  }

  /** Beside the deck, or else in the program's folder; a file that is not wanted any more goes afterwards. */
  async #put(wanted: Wanted): Promise<void> {
    const { beside, own } = wanted.place;
    const stands = beside !== undefined && (await this.#putBeside(beside, wanted));
    if (stands) await rm(own, { force: true });
    else await putAt(own, wanted);
    if (wanted.replaces !== undefined) await rm(wanted.replaces, { force: true });
  }

  async #putBeside(file: string, wanted: Wanted): Promise<boolean> {
    try {
      if (wanted.fresh && (await exists(file))) await setAside(file, 'vorige');
      await putAt(file, wanted);
      return true;
    } catch (error) {
      this.#once(file, () => {
        this.#trouble.elsewhere(file, detailOf(error));
      });
      return false;
    }
  }

  #once(about: string, tell: () => void): void {
    if (this.#told.has(about)) return;
    this.#told.add(about);
    tell();
  }
}

async function putAt(file: string, { place, session }: Wanted): Promise<void> {
  if (session.workshop.groups.length === 0) return rm(file, { force: true });
  // The folder of a deck is there, or is gone and not ours to make.
  if (file === place.own) await mkdir(dirname(file), { recursive: true });
  await saveFile(file, sessionText(session));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => reasonOf(error) !== 'ENOENT',
  );
}

function detailOf(error: unknown): string {
  return error instanceof KnownError ? error.detail : reasonOf(error);
}
