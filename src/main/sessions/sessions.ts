import { deckTitle } from '../../core/slide/deck-title';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DeckDocument } from '../../core/deck/document';
import { KnownError } from '../../core/errors/known-error';
import type { Texts } from '../../core/i18n/texts';
import type { Moment } from '../../core/show/moment';
import { broughtBack } from '../../core/show/change-group';
import type { SessionFile } from '../../core/groups/session-file';
import { mergeWorkshops } from '../../core/groups/merge-workshops';
import { groupNow, WORKSHOP_LIMITS, NOBODY, type Workshop } from '../../core/groups/workshop';
import { problemText, type SessionReading } from './read-session';
import { errorCode, isThere } from '../files/disk';
import { conflictCopies } from '../files/conflict-copies';
import { removeLeftovers } from '../files/save-file';
import { setAside } from '../files/set-aside';
import { within } from '../files/within';
import { sessionPlace, type SessionPlace } from './session-place';
import { SessionWriter } from './session-writer';

/** The groups that come back with a deck, where they are kept from then on, and notices for the trainer. */
export interface FoundSession {
  readonly workshop: Workshop;
  readonly place?: SessionPlace;
  readonly notices: readonly string[];
}

/** Milliseconds that what is to be read waits for what is still being written. */
const FLUSH_TIMEOUT_MS = 3_000;

/** A new deck has no groups yet. */
export const NO_SESSION: FoundSession = { workshop: NOBODY, notices: [] };

/** The result of reading one file; `blocked` if it is in the way and may not be overwritten. */
interface Look {
  readonly file: string;
  readonly session?: SessionFile;
  readonly at: number;
  readonly blocked: boolean;
  readonly notices: readonly string[];
}

export interface SessionsContext {
  /** The program’s own folder for session files. */
  readonly folder: string;
  readonly texts: () => Texts;
  readonly notify: (text: string) => void;
  readonly now: () => Moment;
  /** Reads a session; nothing where there is none. Throws `cannotRead`. */
  readonly read: (file: string) => Promise<SessionReading | undefined>;
  /** The name that identifies a deck without a file. */
  readonly newName: () => string;
}

/** Saves what groups do with the deck of the show as it happens, in a file next to it. */
export class Sessions {
  readonly #desk: SessionsContext;
  readonly #writer: SessionWriter;
  #document: Pick<DeckDocument, 'place' | 'file'> | undefined;
  #place: SessionPlace | undefined;
  #kept: Workshop = NOBODY;

  constructor(context: SessionsContext) {
    this.#desk = context;
    this.#writer = new SessionWriter(
      {
        elsewhere(file, reason) {
          context.notify(context.texts().sessions.elsewhere(basename(file), reason));
        },
        notKept(reason) {
          context.notify(context.texts().sessions.notKept(reason));
        },
        keptAside(file, kept) {
          context.notify(context.texts().sessions.keptAside(basename(file), kept));
        },
      },
      context.read,
    );
  }

  /** What groups did with a deck before: from `chosen`, or from its own session file. A damaged one is kept. */
  async find(document: DeckDocument, chosen?: string): Promise<FoundSession> {
    await this.#flushed();
    const place = this.#placeOf(document, chosen);
    const own = await this.#look(place.own, true);
    const beside = place.beside === undefined ? undefined : await this.#look(place.beside, false);
    const { both, notices } = await this.#together(beside === undefined ? [own] : [own, beside]);
    const kept = beside?.blocked === true ? { own: place.own } : place;
    this.#writer.begin(kept, both);
    const workshop = broughtBack(both, this.#desk.now());
    const { full } = this.#desk.texts().sessions;
    const isFull = groupNow(workshop) === undefined && workshop.groups.length >= WORKSHOP_LIMITS.groups;
    return {
      workshop,
      place: kept,
      notices: [
        ...own.notices,
        ...(beside?.notices ?? []),
        ...notices,
        ...(isFull ? [full(WORKSHOP_LIMITS.groups)] : []),
        ...(await this.#copiesOf(document, place)),
      ],
    };
  }

  /** A disk that does not answer keeps what it was to be given; what comes after does not wait for it. */
  #flushed(): Promise<void> {
    return within(this.#writer.flush(), FLUSH_TIMEOUT_MS, undefined);
  }

  /** The groups of both places; where they differ on the same, what is older is kept under another name. */
  async #together(
    looks: readonly Look[],
  ): Promise<{ readonly both: Workshop; readonly notices: readonly string[] }> {
    const found = looks.filter((look) => look.session !== undefined).toSorted((a, b) => b.at - a.at);
    const [newer, older] = found;
    const workshop = newer?.session?.workshop ?? NOBODY;
    if (older?.session === undefined) return { both: workshop, notices: [] };
    const { workshop: both, conflict } = mergeWorkshops(NOBODY, workshop, older.session.workshop);
    if (!conflict) return { both, notices: [] };
    const kept = await setAside(older.file, 'vorige').catch(() => basename(older.file));
    return { both, notices: [this.#desk.texts().sessions.keptAside(basename(older.file), kept)] };
  }

  async #copiesOf({ place, file }: DeckDocument, session: SessionPlace): Promise<readonly string[]> {
    if (place !== 'file') return [];
    const copies = [
      ...(await conflictCopies(file)),
      ...(session.beside === undefined ? [] : await conflictCopies(session.beside)),
    ];
    return copies.length === 0 ? [] : [this.#desk.texts().documents.copies(copies)];
  }

  /** Starts with the groups that were found for a deck. */
  begin(document: DeckDocument, { workshop, place }: FoundSession): void {
    this.#document = document;
    this.#place = place ?? this.#placeOf(document);
    this.#kept = workshop;
  }

  /** Saves what the groups of the deck did. */
  keep(document: DeckDocument, workshop: Workshop): void {
    if (this.#place === undefined || workshop === this.#kept) return;
    this.#kept = workshop;
    this.#writer.write(this.#place, sessionOf(document, workshop));
  }

  /** A deck that is saved as another file takes its groups along; a session file that was there is set aside. */
  follow(document: DeckDocument, workshop: Workshop): void {
    const before = this.#document;
    if (before === undefined || (before.place === document.place && before.file === document.file)) return;
    const replaces = before.place === 'new' ? this.#place?.own : undefined;
    this.#document = document;
    this.#place = this.#placeOf(document);
    this.#kept = workshop;
    this.#writer.write(this.#place, sessionOf(document, workshop), { replaces });
  }

  /** Resolves once everything is on the disk. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  #placeOf(document: DeckDocument, chosen?: string): SessionPlace {
    return sessionPlace(document, this.#desk.folder, this.#desk.newName(), chosen);
  }

  /** A file in the program’s own folder belongs to nobody else: an unreadable one is set aside as well. */
  async #look(file: string, ours: boolean): Promise<Look> {
    const texts = this.#desk.texts();
    await removeLeftovers(file);
    // Most decks have none here: the start need not launch a reader to learn that.
    if (ours && !(await isThere(stat(file)))) return { file, at: 0, blocked: false, notices: [] };
    try {
      const read = await this.#desk.read(file);
      if (read === undefined) return { file, at: 0, blocked: false, notices: [] };
      if ('session' in read) return { file, ...read, blocked: false, notices: [] };
      return await this.#aside(file, problemText(read.problem, texts));
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      if (ours) return this.#aside(file, texts.errors[error.code](basename(file), error.detail));
      const notice = texts.sessions.elsewhere(basename(file), error.detail);
      return { file, at: 0, blocked: true, notices: [notice] };
    }
  }

  async #aside(file: string, problem: string): Promise<Look> {
    const { sessions } = this.#desk.texts();
    try {
      const kept = await setAside(file, 'beschadigd');
      return { file, at: 0, blocked: false, notices: [sessions.setAside(basename(file), problem, kept)] };
    } catch (error) {
      return { file, at: 0, blocked: true, notices: [sessions.elsewhere(basename(file), errorCode(error))] };
    }
  }
}

function sessionOf({ place, file, present }: DeckDocument, workshop: Workshop): SessionFile {
  return { deck: { title: deckTitle(present.deck), file: place === 'new' ? '' : basename(file) }, workshop };
}
