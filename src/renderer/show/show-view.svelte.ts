import type { AppEvent, DocumentState, Opened, Pointer, Preferences, ShowHost } from '../../ipc/api';
import type { Deck, Language } from '../../core/deck/types';
import type { ExportOrder } from '../../core/export/export-choice';
import { isOfBrowser, isOfEditor, isOfWindow, opensAnywhere } from '../../core/keys/keymap';
import type { Binding } from '../../core/keys/binding';
import type { EditorPlace } from '../../core/show/editor-place';
import { decide } from '../../core/show/decide';
import { textsOf } from '../../core/i18n/languages';
import type { Action, WindowAction } from '../../core/keys/actions';
import type { Position } from '../../core/slide/navigation';
import { inkCommandOf } from '../../core/show/action-command';
import { LivePointer } from './live-pointer.svelte';
import { beginTime, syncTime, timeNow } from '../controls/now.svelte';
import { BegunTyping } from './begun-typing';
import { isNewDeck, staysOpen } from './changed-deck';
import { Covers, type Panel } from './covers.svelte';
import { EditorActions } from './editor-actions';
import { KeyPresses, type KeyedView } from './key-presses.svelte';
import { NOTES_SCROLL } from './notes-scroll';
import { OpenPanels } from '../controls/open-panels.svelte';
import { PassingNotice } from './passing-notice.svelte';
import { Prediction } from './prediction.svelte';
import { editAt, noticeRefused } from './refused-notice';
import { isPresenting } from './pressed-action';
import { OfferedTable } from './offered-table.svelte';
import { isOfScreens, ScreensView } from './screens-view.svelte';
import { WindowFront } from './window-front';
import type { ShowState } from '../../core/show/show-state';
import type { Command } from '../../core/show/commands';

/** What one window shows: what main sent, and the window’s own panels. */
export class ShowView implements KeyedView {
  readonly pointer = new LivePointer();
  readonly front = new WindowFront();
  readonly keys = new KeyPresses(this);
  /** What covers the show. */
  readonly covers: Covers;
  readonly #host: ShowHost;
  readonly panels = new OpenPanels();
  readonly notices = new PassingNotice();
  readonly editorActions = new EditorActions(() => this.#editing);
  readonly screens: ScreensView;
  #opened: Opened = $state.raw() as Opened;
  /** The deck and the show state in this window. */
  readonly prediction: Prediction;
  #editing = $state(false);
  /** Another deck is before the room: main refuses to show this one. */
  #otherShown = false;
  readonly offered = new OfferedTable();
  #notesScrolled = $state(0);
  #preferences: Preferences = $state.raw() as Preferences;
  /** Belongs to one deck: another may have slides with the same ids. */
  begun = new BegunTyping();

  constructor(host: ShowHost, opened: Opened) {
    this.#host = host;
    beginTime(opened.now);
    this.#opened = opened;
    this.prediction = new Prediction(opened);
    this.#preferences = opened.preferences;
    this.#editing = opened.editing === true;
    this.screens = new ScreensView(host, opened);
    this.covers = new Covers(host, this.screens, () => this.#opened);
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

  /** The file behind the deck; `undefined` if it cannot be edited. */
  get document(): DocumentState | undefined {
    return this.#opened.document;
  }

  get state(): ShowState {
    return this.prediction.shown.state;
  }

  get position(): Position {
    return this.state.position;
  }

  /** What main sent last about the deck and this window. */
  get opened(): Opened {
    return this.#opened;
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  get panel(): Panel {
    return this.covers.panel;
  }

  /** This window shows the editor; not while that would show the room what is for the trainer. */
  get editing(): boolean {
    return this.#editing && this.screens.cover === undefined;
  }

  get digits(): string {
    return this.keys.digits;
  }

  /** How many times a key scrolled the notes down, minus the times up. */
  get notesScrolled(): number {
    return this.#notesScrolled;
  }

  get bindings(): readonly Binding[] {
    return this.#preferences.bindings;
  }

  /** Whether an action is available here. */
  offers(action: Action): boolean {
    return this.#opened.inBrowser !== true || isOfBrowser(action);
  }

  /** Listens to main until the returned function is called. */
  listen(): () => void {
    const stop = this.#host.subscribe((event, taken) => {
      if (this.offered.receive(event)) this.#edit(this.opened.room !== true);
      else if (isOfScreens(event)) this.screens.receive(event);
      else if (!this.covers.receive(event) && !this.notices.receive(event)) this.#receive(event, taken);
    });
    void this.#host.listening();
    return stop;
  }

  /** For every key press of the window that nothing on the page used. */
  press(event: KeyboardEvent): void {
    this.keys.press(event);
  }

  /** Handles a key press as in a show, for a field that does not use it. */
  pressInShow(event: KeyboardEvent): void {
    this.keys.pressInShow(event);
  }

  act(action: Action): void {
    const taken = this.notices.withdraw(action);
    if (taken?.leadsTo) editAt(this, taken.leadsTo, taken.text);
    else if (isPresenting(action) && this.#editing && !this.#otherShown) this.#presentEdited(action);
    else if (action === 'close') this.#closeTop();
    else this.#do(action);
  }

  goTo(slide: number): void {
    this.covers.closePanel();
    void this.send({ type: 'goTo', slide: Math.max(0, slide) });
  }

  /** Shows the result of a command at once, and sends it to main. */
  send(command: Command): Promise<void> {
    const before = this.state;
    const onlookers = { fullScreen: false, console: this.opened.console === true, editing: this.#editing };
    const number = this.prediction.command(command, { now: timeNow(), onlookers });
    this.#follow(before);
    return this.#host.command({ ...command, number });
  }

  point(pointer: Pointer | null): void {
    if (this.state.tool !== 'none' && this.state.tool !== 'eraser') void this.#host.point(pointer);
  }

  bind(binding: Binding): void {
    void this.#host.bind(binding);
  }

  closeEditor(): void {
    this.#edit(false);
  }

  closePanel(): void {
    this.covers.closePanel();
  }

  exportDeck(order: ExportOrder): void {
    this.covers.closePanel();
    void this.#host.exportDeck(order);
  }

  #closeTop(): void {
    if (this.covers.closeTop()) return;
    if (this.editing) this.closeEditor();
    else this.#do('close');
  }

  /** Does at once what this window can do by itself; the rest goes to the host. */
  #do(action: Action): void {
    const ink = this.#editing ? undefined : inkCommandOf(action);
    if (ink !== undefined) return void this.send(ink);
    const standing = { deck: this.deck, state: this.state, console: this.opened.console === true };
    const decision = decide(action, standing, textsOf(this.language));
    if (decision.type === 'command') void this.send(decision.command);
    else if (decision.type === 'window' && this.#isOwn(decision.action)) this.#open(decision.action);
    else void this.#host.act(action);
  }

  #isOwn(action: Action): boolean {
    return opensAnywhere(action) || (this.opened.room !== true && this.opened.inBrowser !== true);
  }

  /** From the editor, “present from the start” restarts, also in a window that is already full screen. */
  #presentEdited(action: Action): void {
    this.#edit(false, 'behind');
    if (action === 'presentFromStart') void this.send({ type: 'restart' });
    // Where the editor was is no place in the show to go back to.
    this.notices.withdraw('jumpBack');
    void this.#host.act('presentFromHere');
    noticeRefused(this);
  }

  #receive(event: AppEvent, taken: number): void {
    switch (event.type) {
      case 'opened':
        this.#take(event.opened, taken);
        return;
      case 'deck':
        this.prediction.receive(event, taken);
        this.#opened = { ...this.#opened, deck: event.deck, document: event.document };
        return;
      case 'state': {
        const before = this.state;
        syncTime(event.now);
        this.prediction.receive(event, taken);
        this.#follow(before);
        return;
      }
      case 'preferences':
        this.#preferences = event.preferences;
        return;
      case 'pointer':
        this.pointer.receive(event.pointer);
        return;
      case 'otherShown':
        this.#otherShown = event.on;
        return;
      case 'front':
        this.front.receive(event.front);
        return;
      case 'action':
        this.#open(event.action);
        return;
      case 'presenting':
        noticeRefused(this);
    }
  }

  /** The state has changed. There are no jumps in the editor, and the room need not know how to go back. */
  #follow(before: ShowState): void {
    this.pointer.follow(before, this.state);
    if (this.state.jumps === before.jumps) return;
    this.notices.withdraw('jumpBack');
    if (this.opened.room !== true && !this.#editing) this.notices.showJump(before, this.state, this.opened);
  }

  #take(opened: Opened, taken: number): void {
    syncTime(opened.now);
    this.#edit(opened.room !== true && (this.#editing || isNewDeck(this.#opened, opened)));
    if (!staysOpen(this.#opened, opened)) this.covers.closePanel();
    const before = this.state;
    if (opened.deckNumber === this.deckNumber) this.prediction.receive(opened, taken);
    else {
      this.prediction.open(opened);
      this.begun = new BegunTyping();
    }
    this.#opened = opened;
    this.pointer.follow(before, this.state);
    this.screens.take(opened);
  }

  #open(action: Action): void {
    if (inkCommandOf(action) !== undefined) this.act(action);
    else if (isOfWindow(action)) this.#doInWindow(action);
    else this.covers.toggle(action);
  }

  #doInWindow(action: WindowAction): void {
    if (action === 'edit') this.#edit(!this.#editing);
    else if (isOfEditor(action)) this.editorActions.perform(action);
    else this.#notesScrolled += NOTES_SCROLL[action];
  }

  #edit(on: boolean, place: EditorPlace = on ? 'open' : 'closed'): void {
    if (on !== this.#editing) void this.#host.editing(place);
    // It would lie over the buttons of the editor, where nobody jumps.
    if (on) this.notices.withdraw('jumpBack');
    else this.editorActions.forget();
    this.#editing = on;
  }
}
