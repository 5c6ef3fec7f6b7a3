import type { Api, AppEvent, Opened } from '../../ipc/api';
import type { Deck, Language } from '../../core/deck/types';
import type { ExportProgress } from '../../core/export-job';
import { actionOf, digitOf, type Action } from '../../core/keymap';
import type { Position } from '../../core/navigation';
import type { Session } from '../../core/session';

export type Panel = 'none' | 'overview' | 'help';

const NOTICE_TIME = 5_000;

/** What one window shows: what main told it, and the panels that are this window's own. */
export class ShowView {
  readonly #host: Api;
  #opened: Opened = $state.raw() as Opened;
  #session: Session = $state.raw() as Session;
  #panel: Panel = $state('none');
  #digits = $state('');
  #progress: ExportProgress | undefined = $state.raw();
  #notice = $state('');
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Api, opened: Opened) {
    this.#host = host;
    this.#opened = opened;
    this.#session = opened.session;
  }

  get deck(): Deck {
    return this.#opened.deck;
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

  get session(): Session {
    return this.#session;
  }

  get position(): Position {
    return this.#session.position;
  }

  get panel(): Panel {
    return this.#panel;
  }

  get digits(): string {
    return this.#digits;
  }

  get progress(): ExportProgress | undefined {
    return this.#progress;
  }

  get notice(): string {
    return this.#notice;
  }

  /** Hears main until the returned function is called. */
  listen(): () => void {
    return this.#host.subscribe((event) => {
      this.#hear(event);
    });
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
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
    const action = actionOf(event, this.mac);
    if (action === undefined) return;
    event.preventDefault();
    this.act(action);
  }

  act(action: Action): void {
    if (action === 'overview' || action === 'help') this.#toggle(action);
    else if (action === 'close') this.#closeTop();
    else void this.#host.act(action);
  }

  goTo(slide: number): void {
    this.#panel = 'none';
    void this.#host.command({ type: 'goTo', slide: Math.max(0, slide) });
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

  cancelExport(): void {
    void this.#host.cancelExport();
  }

  #toggle(panel: Panel): void {
    this.#panel = this.#panel === panel ? 'none' : panel;
  }

  /** Esc takes away what lies on top, one thing at a time. */
  #closeTop(): void {
    const stage = this.#progress?.stage;
    if (stage === 'drawing' || stage === 'printing') this.cancelExport();
    else if (stage !== undefined) this.closeProgress();
    else if (this.#panel !== 'none') this.closePanel();
    else if (this.broken !== undefined) this.closeProblems();
    else void this.#host.act('close');
  }

  #hear(event: AppEvent): void {
    switch (event.type) {
      case 'opened':
        this.#opened = event.opened;
        this.#session = event.opened.session;
        this.#panel = 'none';
        return;
      case 'session':
        this.#session = event.session;
        return;
      case 'action':
        this.act(event.action);
        return;
      case 'export':
        this.#progress = event.progress;
        return;
      case 'notice':
        this.#show(event.text);
    }
  }

  #show(notice: string): void {
    this.#notice = notice;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      this.#notice = '';
    }, NOTICE_TIME);
  }
}

/** A button that has the focus answers Space and Enter itself. */
function pressesControl(event: KeyboardEvent): boolean {
  const control = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
  return control && (event.key === ' ' || event.key === 'Enter' || event.key === 'Tab');
}
