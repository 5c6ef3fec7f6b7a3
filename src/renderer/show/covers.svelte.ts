import type { ExportProgress } from '../../core/frames/print-job';
import type { Action, PanelAction } from '../../core/keys/actions';
import { isPanel } from '../../core/keys/keymap';
import type { MadeOpening, Opened, ShowHost } from '../../ipc/api';
import type { ScreensView } from './screens-view.svelte';

/** The panels that belong to one window. */
export type Panel = 'none' | PanelAction;
/** Nothing is typed in these: they close when the show moves on. */
const GIVE_WAY: ReadonlySet<Panel> = new Set<Panel>(['overview', 'help', 'welcome']);

/** What covers the show in one window: its panels, and messages from main. */
export class Covers {
  readonly #host: ShowHost;
  readonly #screens: ScreensView;
  readonly #opened: () => Opened;
  #panel: Panel = $state('none');
  #slides = $state('');
  #progress: ExportProgress | undefined = $state.raw();
  /** What main told when its question was answered: the next key may come before main hears of that. */
  #answered: Opened | undefined = $state.raw();

  constructor(host: ShowHost, screens: ScreensView, opened: () => Opened) {
    this.#host = host;
    this.#screens = screens;
    this.#opened = opened;
  }

  get panel(): Panel {
    return this.#panel;
  }

  get progress(): ExportProgress | undefined {
    return this.#progress;
  }

  /** Which panel is open, or `other` for anything else. */
  get name(): Panel | 'other' {
    if (this.#panel !== 'none') return this.#panel;
    const others = [this.#progress, this.#screens.names ?? undefined, this.#opened().broken];
    return this.asksToGoOn || others.some((each) => each !== undefined) ? 'other' : 'none';
  }

  /** The slides that the export panel begins with, as people write them; empty: all. */
  get slides(): string {
    return this.#slides;
  }

  exportSlides(slides: string): void {
    this.#slides = slides;
    this.#panel = 'export';
  }

  toggle(action: Action): void {
    this.#slides = '';
    const panel = isPanel(action) ? action : 'none';
    this.#panel = this.#panel === panel ? 'none' : panel;
  }

  closePanel(): void {
    this.#panel = 'none';
  }

  showProgress(progress: ExportProgress): void {
    this.#progress = progress;
  }

  closeProgress(): void {
    this.#progress = undefined;
  }

  cancelExport(): void {
    void this.#host.cancelExport();
  }

  openMade(how: MadeOpening): void {
    void this.#host.openMade(how);
  }

  closeProblems(): void {
    void this.#host.closeProblems();
  }

  closeResumed(): void {
    this.#answered = this.#opened();
    void this.#host.closeResumed();
  }

  /** Panels without typing close when the show moves on. */
  giveWay(): void {
    if (GIVE_WAY.has(this.#panel)) this.closePanel();
    if (this.#screens.names !== null) this.#screens.closeCheck();
    if (this.asksToGoOn) this.closeResumed();
  }

  /** Closes what is on top, one thing at a time. Returns whether there was anything. */
  closeTop(): boolean {
    const stage = this.#progress?.stage;
    if (stage === 'drawing' || stage === 'printing') this.cancelExport();
    else if (stage !== undefined) this.closeProgress();
    else if (this.#panel !== 'none') this.closePanel();
    else if (this.#screens.names !== null) this.#screens.closeCheck();
    else if (this.asksToGoOn) this.closeResumed();
    else if (this.#opened().broken !== undefined) this.closeProblems();
    else return false;
    return true;
  }

  /** After a crash: continue here, or start from the beginning. */
  get asksToGoOn(): boolean {
    const { resumed, recovered } = this.#opened();
    return (resumed || recovered === true) && this.#answered !== this.#opened();
  }
}
