import { app } from 'electron';
import { isChanged, type DeckDocument } from '../../core/deck/document';
import { documentName } from '../files/document-name';
import { askQuestion } from '../files/question-dialog';
import type { Leave } from '../document/ask-to-leave';
import { bringToFront } from '../windows/front';
import type { AppContext, Decks } from './context';
import { within } from '../files/within';

/** Milliseconds that a disk has before the trainer may leave without it. */
const PATIENCE_MS = 5_000;

/** Before a window closes, or all do, the trainer is asked what to do with what is not saved. */
export class Leaving {
  readonly #asking = new Set<AppContext>();
  /** Decks whose disk does not answer: what was typed in them is kept as a draft. */
  readonly #left = new WeakSet<AppContext>();

  /** Asks before the window of a deck closes. */
  guard(context: AppContext): void {
    const { window, documents } = context;
    window.on('close', (event) => {
      this.#ask(event, [context], () => {
        window.close();
      });
    });
    window.once('closed', () => {
      documents.close();
    });
  }

  /** Asks before the program ends, which `onEnd` hears once nothing is in the way, and before any window closes: the question is the console's, where there is one. */
  guardAll(decks: Decks, onEnd: () => void): void {
    app.on('before-quit', (event) => {
      const isAsked = this.#ask(event, decks.all, () => {
        app.quit();
      });
      if (!isAsked) onEnd();
    });
  }

  /** Returns whether there is something to ask. */
  #ask(event: { preventDefault: () => void }, decks: readonly AppContext[], leave: () => void): boolean {
    const open = decks.filter((deck) => this.#isInTheWay(deck));
    if (open.length === 0) return false;
    event.preventDefault();
    if (open.some((deck) => this.#asking.has(deck) && !deck.documents.isSaving)) return true;
    for (const deck of open) this.#asking.add(deck);
    void this.#mayLeave(decks)
      .then((may) => {
        if (may) leave();
      })
      .finally(() => {
        for (const deck of open) this.#asking.delete(deck);
      });
    return true;
  }

  #isInTheWay(context: AppContext): boolean {
    return !this.#left.has(context) && (isChanged(context.show.document) || context.documents.isSaving);
  }

  /** One question after the other. Nothing is given up before all are answered: who turns back keeps all. */
  async #mayLeave(decks: readonly AppContext[]): Promise<boolean> {
    const answered = new Map<AppContext, Answered>();
    const isOpen = (deck: AppContext) =>
      this.#isInTheWay(deck) && answered.get(deck)?.document !== deck.show.document;
    for (let deck = decks.find(isOpen); deck !== undefined; deck = decks.find(isOpen)) {
      if (decks.length > 1) bringToFront(deck.screens.trainerWindow);
      const leave = await this.#askAbout(deck);
      if (leave === undefined) return false;
      answered.set(deck, { document: deck.show.document, leave });
    }
    for (const { leave } of answered.values()) await leave();
    return true;
  }

  /** A disk that does not answer does not hold the trainer: what was typed is kept as a draft. */
  async #askAbout(context: AppContext): Promise<Leave | undefined> {
    const { documents, screens, show, texts } = context;
    if (
      !documents.isSaving ||
      (await within(
        documents.settled().then(() => true),
        PATIENCE_MS,
        false,
      ))
    )
      return documents.askToLeave();
    const answer = await askQuestion(
      screens.trainerWindow,
      texts().documents.stuck,
      documentName(show.document),
    );
    if (answer !== 'leave') return undefined;
    return () => {
      this.#left.add(context);
      return Promise.resolve();
    };
  }
}

/** What was said of a deck as it was then: what is typed after that is asked about again. */
interface Answered {
  readonly document: DeckDocument;
  readonly leave: Leave;
}
