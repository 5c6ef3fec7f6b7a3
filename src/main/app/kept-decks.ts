import { audienceState } from '../../core/show/audience-state';
import { leftDeckOf, type LeftDeck } from '../document/first-document';
import type { InkFile } from '../files/ink-file';
import type { Left, SettingsFile } from '../files/settings';
import type { AppContext, Decks } from './context';
import { isShown } from './shown-deck';

/** Keeps which decks are open and where each of them is, so that all come back after the program was cut off. */
export class KeptDecks {
  readonly #settings: SettingsFile;
  readonly #ink: InkFile;
  readonly #decks: Decks;
  /** Decks of the last run that have no window yet. */
  #waiting: readonly Left[];
  /** The one among them that is being read: its ink is asked for once it is there. */
  #reopened: Left | undefined;
  #isEnding = false;

  constructor(settings: SettingsFile, ink: InkFile, decks: Decks, waiting: readonly Left[]) {
    this.#settings = settings;
    this.#ink = ink;
    this.#decks = decks;
    this.#waiting = waiting;
  }

  /** Something happened to one of the decks. */
  keep(): void {
    const open = this.#inOrder();
    if (this.#isEnding || open.length === 0) return;
    const places = open.map(leftOf);
    const keys = new Set(places.map(keyOf));
    const [left, ...besides] = [...places, ...this.#waiting.filter((each) => !keys.has(keyOf(each)))];
    this.#settings.change({ left, besides });
    this.keepInk();
  }

  /** A finished talk leaves no ink behind, or it would come back after the next crash. */
  keepInk(): void {
    const open = this.#inOrder().map(inkOf);
    const keys = new Set(open.map(({ deck }) => deck));
    const waiting = [this.#reopened ?? [], this.#waiting].flat().map(keyOf);
    const unopened = waiting.filter((deck) => !keys.has(deck));
    this.#ink.keep([...open, ...unopened.map((deck) => ({ deck, strokes: this.#ink.of(deck) }))]);
  }

  /** The decks of the last run stay away: it may be one of them that the program dies of. */
  forget(): void {
    this.#waiting = [];
  }

  /** From now on windows close because the program ends: the deck that was used last is the one to come back. */
  end(): void {
    this.#isEnding = true;
  }

  /**
   * The next deck that is to have its window again; `undefined` if all have. It is not kept here any more: one that the
   * program dies of comes back only when it is asked for.
   */
  next(): Left | undefined {
    const [next, ...rest] = this.#waiting;
    this.#waiting = rest;
    this.#reopened = next;
    this.keep();
    return next;
  }

  /** What is before the room comes first, else what was used last. */
  #inOrder(): readonly AppContext[] {
    const { all } = this.#decks;
    return [...all.filter(isShown), ...all.filter((deck) => !isShown(deck))];
  }
}

function leftOf({ show, drafts, editors, screens, now }: AppContext): Left {
  const { document, state } = show;
  // After a crash there is no console yet: the room sees what it saw before, and nothing is frozen.
  const { position } = audienceState(state);
  return {
    ...leftDeckOf(document, drafts),
    position,
    clock: state.clock,
    editor: editors.placeFor(screens.trainerWindow.webContents.id),
    at: now(),
  };
}

const inkOf = ({ show, drafts }: AppContext) => ({
  deck: keyOf(leftDeckOf(show.document, drafts)),
  strokes: show.state.strokes,
});

/** What a deck is known by: its file, or its draft. */
const keyOf = ({ draft, file }: LeftDeck) => draft ?? file;
