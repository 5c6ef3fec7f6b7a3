import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import { sessionText, type SessionFile } from '../../core/groups/session-file';
import { reasonOf } from '../files/disk';
import { LatestWriter } from '../files/latest-writer';
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

/** Writes sessions as they change. */
export class SessionWriter {
  readonly #trouble: WriterTrouble;
  readonly #told = new Set<string>();
  readonly #writer = new LatestWriter<Wanted>({
    put: (_, wanted) => this.#put(wanted),
    onFailure: (error) => {
      this.#once('', () => {
        this.#trouble.notKept(detailOf(error));
      });
    },
    pause: 300,
    merge: (before, now) => ({
      ...now,
      fresh: before.fresh || now.fresh,
      replaces: now.replaces ?? before.replaces,
    }),
  });

  constructor(trouble: WriterTrouble) {
    this.#trouble = trouble;
  }

  /** Has a session written within a moment; one without groups is taken away. */
  write(place: SessionPlace, session: SessionFile, moved?: { readonly replaces?: string | undefined }): void {
    const wanted = { place, session, fresh: moved !== undefined, replaces: moved?.replaces };
    this.#writer.write(place.beside ?? place.own, wanted);
  }

  /** Until everything that is to be kept is on the disk, as far as that can be. */
  flush(): Promise<void> {
    return this.#writer.flush();
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
