import { decide } from '../../core/show/decide';
import { printJob, type PrintJob } from '../../core/frames/print-job';
import { textsOf } from '../../core/i18n/languages';
import type { Action, PageAction } from '../../core/keys/actions';
import { isOfPage } from '../../core/keys/keymap';
import type { Moment } from '../../core/show/moment';
import type { PageShow } from '../../core/frames/page-show';
import { apply, openShowState } from '../../core/show/apply';
import { NOTES_SHARE } from '../../core/show/notes-share';
import { USUAL_MOUSE } from '../../core/keys/slide-gesture';
import type { AppEvent, HostListener, NumberedCommand, Opened, Pointer, ShowHost } from '../../ipc/api';
import { keepPlace, keptPlace } from './kept-place';
import { keepWorkshop, keptWorkshop } from './kept-workshop';
import type { ShowState } from '../../core/show/show-state';
import type { Command } from '../../core/show/commands';

/**
 * The host of a standalone page: it does what the main process does for a window, as far as a browser can. The
 * address keeps the position, so that a reloaded page stays there.
 */
export class PageHost implements ShowHost {
  readonly #show: PageShow;
  readonly #listeners = new Set<HostListener>();
  readonly #begins: boolean;
  #session: ShowState;
  /** The number of the last command of the page. */
  #taken = 0;
  /** Actions that are more than a change of the show state. */
  readonly #handlers: Readonly<Record<PageAction, () => unknown>> = {
    presentFromStart: () => {
      this.#perform({ type: document.fullscreenElement === null ? 'restart' : 'resume' });
      return fillScreen();
    },
    presentFromHere: fillScreen,
    fullScreen: () => (document.fullscreenElement === null ? fillScreen() : document.exitFullscreen()),
    close: () => this.#close(),
    print: () => {
      print();
    },
  };

  constructor(show: PageShow) {
    this.#show = show;
    const position = keptPlace();
    this.#begins = position === undefined;
    const opened = openShowState(show.deck, position && { position }, keptWorkshop(show.deck, now()));
    this.#session = { ...opened, strokes: show.strokes };
  }

  opened(): Promise<Opened> {
    const { deck } = this.#show;
    return Promise.resolve({
      deck,
      deckNumber: 1,
      state: this.#session,
      now: now(),
      preferences: {
        bindings: [],
        notesSize: 0,
        notesShare: NOTES_SHARE.usual,
        layouts: [],
        ...USUAL_MOUSE,
      },
      resumed: false,
      language: deck.language,
      mac: /Mac|iPhone|iPad/u.test(navigator.userAgent),
      inBrowser: true,
    });
  }

  /** Tells whoever opens the page how to continue: there is no menu to find it in. */
  listening(): Promise<void> {
    if (this.#begins) this.#send({ type: 'notice', text: textsOf(this.#show.deck.language).page.hint });
    return Promise.resolve();
  }

  subscribe(listener: HostListener): () => void {
    this.#listeners.add(listener);
    const front = () => {
      listener({ type: 'front', front: true }, this.#taken);
    };
    addEventListener('focus', front);
    return () => {
      removeEventListener('focus', front);
      this.#listeners.delete(listener);
    };
  }

  command({ number, ...command }: NumberedCommand): Promise<void> {
    this.#taken = number ?? this.#taken;
    if (!this.#perform(command)) this.#sendState();
    return Promise.resolve();
  }

  async act(action: Action): Promise<void> {
    const { deck } = this.#show;
    const standing = { deck, state: this.#session, console: false };
    const decision = decide(action, standing, textsOf(deck.language));
    if (decision.type === 'notice') this.#send({ type: 'notice', text: decision.text });
    else if (decision.type === 'command') this.#perform(decision.command);
    else if (isOfPage(action)) await this.#handlers[action]();
  }

  point(pointer: Pointer | null): Promise<void> {
    this.#send({ type: 'pointer', pointer });
    return Promise.resolve();
  }

  /** The show on paper, with ink and group results. */
  job(): PrintJob {
    const { strokes, workshop } = this.#session;
    const room = { workshop, groups: workshop.groups.map((_, place) => place), alone: false };
    return printJob(this.#show.deck, { steps: false, paper: 'a4', strokes, room });
  }

  closeProblems = nothing;
  exportDeck = nothing;
  cancelExport = nothing;
  openMade = nothing;
  bind = nothing;
  closeScreenCheck = nothing;
  chooseScreen = nothing;
  showNotes = nothing;
  keepNotesShare = nothing;
  closeResumed = nothing;
  openVersion = nothing;
  openConflictCopy = nothing;
  editing = nothing;

  /** Browsers leave full screen on Esc by themselves, so there is no pause first. */
  async #close(): Promise<void> {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
  }

  /** Returns whether it changed anything. */
  #perform(command: Command): boolean {
    const { deck } = this.#show;
    const onlookers = { fullScreen: document.fullscreenElement !== null, console: false, editing: false };
    const next = apply(deck, this.#session, command, { now: now(), onlookers });
    if (next === this.#session) return false;
    if (next.workshop !== this.#session.workshop) keepWorkshop(deck, next.workshop);
    this.#session = next;
    keepPlace(next.position);
    this.#sendState();
    return true;
  }

  #sendState(): void {
    this.#send({ type: 'state', state: this.#session, now: now() });
  }

  #send(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event, this.#taken);
  }
}

/** A page has no clock that keeps running while the computer sleeps. */
function now(): Moment {
  return { wall: Date.now(), steady: performance.timeOrigin + performance.now() };
}

/** Calls for the program only: a page never makes them. */
function nothing(): Promise<void> {
  return Promise.resolve();
}

/** A browser may refuse, and a phone may not support it: the show then stays in its window. */
async function fillScreen(): Promise<void> {
  if (document.fullscreenEnabled) await document.documentElement.requestFullscreen().catch(() => undefined);
}
