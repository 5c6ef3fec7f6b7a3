import type { AppEvent, Binding, DocumentState, Opened, Pointer, Preferences, ShowHost } from '../../ipc/api';
import type { Deck, Language } from '../../core/deck/types';
import type { ExportOrder } from '../../core/export-choice';
import type { ExportProgress } from '../../core/export-job';
import { isOfBrowser } from '../../core/browser-actions';
import { actionOf, digitOf, type Action } from '../../core/keymap';
import type { Position } from '../../core/navigation';
import { inkCommandOf } from '../../core/action-command';
import type { Command, Session } from '../../core/session';
import { LivePointer } from '../ink/live-pointer.svelte';
import { beginTime, hearTime } from '../workshop/now.svelte';
import { isNewDeck, staysOpen } from './changed-deck';
import { Prediction } from './prediction.svelte';
import { isOfScreens, ScreensView } from './screens-view.svelte';
import { actionWhileEditing, isPresenting, isTyped, learnedAction, pressesControl } from './pressed-action';
import { PassingNotice, type Notice } from './passing-notice.svelte';
import { WindowFront } from './window-front';

/** The panels that are a window's own. */
export type Panel = 'none' | (typeof PANELS)[number];
const PANELS = ['overview', 'help', 'learnButton', 'groups', 'export', 'report', 'print', 'welcome'] as const;
/** Of these: what a window may open by itself. The others are the trainer's, and main knows whose window that is. */
const ANYONES: ReadonlySet<Action> = new Set<Action>(['overview', 'help']);

/** What one window shows: what main told it, and the panels that are this window's own. */
export class ShowView {
  readonly pointer = new LivePointer();
  readonly front = new WindowFront();
  readonly #host: ShowHost;
  readonly #notice = new PassingNotice();
  readonly screens: ScreensView;
  #opened: Opened = $state.raw() as Opened;
  /** The deck and the session, as this window has them. */
  readonly prediction: Prediction;
  #panel: Panel = $state('none');
  #editing = $state(false);
  #digits = $state('');
  #progress: ExportProgress | undefined = $state.raw();
  #preferences: Preferences = $state.raw() as Preferences;

  constructor(host: ShowHost, opened: Opened) {
    this.#host = host;
    beginTime(opened.now);
    this.#opened = opened;
    this.prediction = new Prediction(opened);
    this.#preferences = opened.preferences;
    this.screens = new ScreensView(host, opened);
  }

  get deck(): Deck {
    return this.prediction.shown.deck;
  }

  get deckNumber(): number {
    return this.#opened.deckNumber;
  }

  get language(): Language {
    return this.#opened.language;
  }

  get mac(): boolean {
    return this.#opened.mac;
  }

  get broken(): Opened['broken'] {
    return this.#opened.broken;
  }

  /** The file behind the deck; nothing where it cannot be changed. */
  get document(): DocumentState | undefined {
    return this.#opened.document;
  }

  get session(): Session {
    return this.prediction.shown.session;
  }

  get position(): Position {
    return this.session.position;
  }

  /** What main told last of the deck and of this window. */
  get opened(): Opened {
    return this.#opened;
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  get panel(): Panel {
    return this.#panel;
  }

  /** The deck is being changed in this window; not while that would show the room what is for the trainer. */
  get editing(): boolean {
    return this.#editing && this.screens.cover === undefined;
  }

  get digits(): string {
    return this.#digits;
  }

  get progress(): ExportProgress | undefined {
    return this.#progress;
  }

  get notice(): Notice {
    return this.#notice.now;
  }

  /** Whether an action means something here. */
  offers(action: Action): boolean {
    return this.#opened.inBrowser !== true || isOfBrowser(action);
  }

  /** Hears main until the returned function is called. */
  listen(): () => void {
    const stop = this.#host.subscribe((event, taken) => {
      this.#hear(event, taken);
    });
    void this.#host.listening();
    return stop;
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (this.editing) this.#perform(event, actionWhileEditing(event, this.mac));
    else if (!isTyped(event)) this.pressInShow(event);
  }

  /** A key press that means what it means in a show, also where the field it comes from has no use for it. */
  pressInShow(event: KeyboardEvent): void {
    const digit = digitOf(event);
    if (digit !== undefined) {
      this.#digits = (this.#digits + digit).slice(-4);
      return;
    }
    if (this.#digits !== '') {
      const typed = Number(this.#digits);
      this.#digits = '';
      if (event.key === 'Enter') this.goTo(typed - 1);
      if (event.key === 'Enter' || event.key === 'Escape') return;
    }
    if (pressesControl(event)) return;
    const { bindings } = this.#preferences;
    this.#perform(event, actionOf(event, this.mac) ?? learnedAction(event, this.mac, bindings));
  }

  #perform(event: KeyboardEvent, action: Action | undefined): void {
    if (action === undefined || !this.offers(action)) return;
    event.preventDefault();
    this.act(action);
  }

  act(action: Action): void {
    if (isPresenting(action)) this.closeEditor();
    const ink = this.#editing ? undefined : inkCommandOf(action);
    if (ink !== undefined) void this.#host.command(ink);
    else if (ANYONES.has(action)) this.#togglePanel(action);
    else if (action === 'close') this.#closeTop();
    else void this.#host.act(action);
  }

  goTo(slide: number): void {
    this.#panel = 'none';
    void this.#host.command({ type: 'goTo', slide: Math.max(0, slide) });
  }

  send(command: Command): Promise<void> {
    return this.#host.command(command);
  }

  point(pointer: Pointer | null): void {
    if (this.session.tool !== 'none' && this.session.tool !== 'eraser') void this.#host.point(pointer);
  }

  bind(binding: Binding): void {
    void this.#host.bind(binding);
  }

  closeResumed(): void {
    void this.#host.closeResumed();
  }

  closeEditor(): void {
    this.#edit(false);
  }

  closePanel(): void {
    this.#panel = 'none';
  }

  closeProblems(): void {
    void this.#host.closeProblems();
  }

  closeProgress(): void {
    this.#progress = undefined;
  }

  exportDeck(order: ExportOrder): void {
    this.#panel = 'none';
    void this.#host.exportDeck(order);
  }

  cancelExport(): void {
    void this.#host.cancelExport();
  }

  #togglePanel(action: Action): void {
    const panel = PANELS.find((each) => each === action) ?? 'none';
    this.#panel = this.#panel === panel ? 'none' : panel;
  }

  /** Esc takes away what lies on top, one thing at a time. */
  #closeTop(): void {
    const stage = this.#progress?.stage;
    if (stage === 'drawing' || stage === 'printing') this.cancelExport();
    else if (stage !== undefined) this.closeProgress();
    else if (this.#panel !== 'none') this.closePanel();
    else if (this.screens.names !== null) this.screens.closeCheck();
    else if (this.opened.resumed || this.opened.recovered) this.closeResumed();
    else if (this.broken !== undefined) this.closeProblems();
    else if (this.editing) this.closeEditor();
    else void this.#host.act('close');
  }

  #hear(event: AppEvent, taken: number): void {
    if (isOfScreens(event)) {
      this.screens.hear(event);
      return;
    }
    switch (event.type) {
      case 'opened':
        this.#take(event.opened, taken);
        return;
      case 'deck':
        this.prediction.hear({ deck: event.deck, session: event.session }, taken);
        this.#opened = { ...this.#opened, deck: event.deck, document: event.document };
        return;
      case 'session':
        hearTime(event.now);
        this.pointer.follow(this.session, event.session);
        this.prediction.hear({ session: event.session }, taken);
        return;
      case 'preferences':
        this.#preferences = event.preferences;
        return;
      case 'pointer':
        this.pointer.hear(event.pointer);
        return;
      case 'front':
        this.front.hear(event.front);
        return;
      case 'action':
        this.#open(event.action);
        return;
      case 'export':
        this.#progress = event.progress;
        return;
      case 'notice':
        this.#notice.show(event);
    }
  }

  #take(opened: Opened, taken: number): void {
    hearTime(opened.now);
    this.#edit(opened.room !== true && (this.#editing || isNewDeck(this.#opened, opened)));
    if (!staysOpen(this.#opened, opened)) this.#panel = 'none';
    this.pointer.follow(this.session, opened.session);
    if (opened.deckNumber === this.deckNumber) this.prediction.hear(opened, taken);
    else this.prediction.open(opened);
    this.#opened = opened;
    this.screens.take(opened);
  }

  #open(action: Action): void {
    if (action === 'edit') this.#edit(!this.#editing);
    else if (inkCommandOf(action) !== undefined) this.act(action);
    else this.#togglePanel(action);
  }

  #edit(on: boolean): void {
    if (on === this.#editing) return;
    this.#editing = on;
    void this.#host.editing(on);
  }
}
