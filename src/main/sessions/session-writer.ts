import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SessionFile } from '../../core/groups/session-file';
import { NOBODY, type Workshop } from '../../core/groups/workshop';
import { failureReason, isThere } from '../files/disk';
import { LatestWriter } from '../files/latest-writer';
import { setAside } from '../files/set-aside';
import { putSession, type Before } from './put-session';
import type { SessionReading } from './read-session';
import type { SessionPlace } from './session-place';

/** Content for a session file. */
interface Wanted {
  readonly place: SessionPlace;
  readonly session: SessionFile;
  /** Another session file is there: it has to be set aside. */
  readonly fresh: boolean;
  /** A file that is obsolete once this one has been written. */
  readonly replaces?: string | undefined;
}

/** What to tell the trainer, once: the place next to the deck, or every place, cannot be written. */
export interface WriterTrouble {
  readonly elsewhere: (file: string, reason: string) => void;
  readonly notKept: (reason: string) => void;
  /** Another program did something else with the same groups: what it wrote has been kept under a name. */
  readonly keptAside: (file: string, kept: string) => void;
}

/** Writes sessions as they change, together with what other programs wrote in the same file. */
export class SessionWriter {
  readonly #trouble: WriterTrouble;
  readonly #read: (file: string) => Promise<SessionReading | undefined>;
  readonly #notified = new Set<string>();
  /** What each session was when it was last read or written. */
  readonly #before = new Map<string, Before>();
  readonly #writer = new LatestWriter<Wanted>({
    put: (key, wanted) => this.#put(key, wanted),
    onFailure: (error) => {
      this.#once('', () => {
        this.#trouble.notKept(failureReason(error));
      });
    },
    pause: 300,
    merge: (before, now) => ({
      ...now,
      fresh: before.fresh || now.fresh,
      replaces: now.replaces ?? before.replaces,
    }),
  });

  constructor(trouble: WriterTrouble, read: (file: string) => Promise<SessionReading | undefined>) {
    this.#trouble = trouble;
    this.#read = read;
  }

  /** What stands in a place has been read: from now on ours is a change of that. */
  begin(place: SessionPlace, workshop: Workshop): void {
    this.#before.set(keyOf(place), { base: workshop });
  }

  /** Schedules a write; a session file without groups is removed. */
  write(place: SessionPlace, session: SessionFile, moved?: { readonly replaces?: string | undefined }): void {
    const wanted = { place, session, fresh: moved !== undefined, replaces: moved?.replaces };
    this.#writer.write(keyOf(place), wanted);
  }

  /** Resolves once everything is on the disk, as far as possible. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /** Next to the deck, or else in the program’s folder; an obsolete file is removed afterwards. */
  async #put(key: string, wanted: Wanted): Promise<void> {
    if (wanted.fresh) this.#before.delete(key);
    const { beside, own } = wanted.place;
    const stands = beside !== undefined && (await this.#putBeside(beside, key, wanted));
    if (stands) await rm(own, { force: true });
    else {
      await mkdir(dirname(own), { recursive: true });
      await this.#putAt(own, key, wanted);
    }
    if (wanted.replaces !== undefined) await rm(wanted.replaces, { force: true });
  }

  async #putBeside(file: string, key: string, wanted: Wanted): Promise<boolean> {
    try {
      if (wanted.fresh && (await isThere(stat(file)))) await setAside(file, 'vorige');
      await this.#putAt(file, key, wanted);
      return true;
    } catch (error) {
      this.#once(file, () => {
        this.#trouble.elsewhere(file, failureReason(error));
      });
      return false;
    }
  }

  async #putAt(file: string, key: string, { session }: Wanted): Promise<void> {
    const before = this.#before.get(key) ?? { base: NOBODY };
    const { written, kept } = await putSession(file, session, before, this.#read);
    this.#before.set(key, { base: session.workshop, ...(written && { written }) });
    if (kept !== undefined) this.#trouble.keptAside(file, kept);
  }

  #once(about: string, tell: () => void): void {
    if (this.#notified.has(about)) return;
    this.#notified.add(about);
    tell();
  }
}

const keyOf = (place: SessionPlace) => place.beside ?? place.own;
