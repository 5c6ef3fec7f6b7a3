import type { ExportProgress } from '../../core/frames/print-job';
import type { Action, PanelAction } from '../../core/keys/actions';
import { isPanel } from '../../core/keys/keymap';
import type { AppEvent, MadeOpening, Opened, SavedVersions, ShowHost } from '../../ipc/api';
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
  #versions: SavedVersions | undefined = $state.raw();
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
    const others = [this.#progress, this.#versions, this.#screens.names ?? undefined, this.#opened().broken];
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

  /** The earlier versions of the deck, while they are chosen from. */
  get versions(): SavedVersions | undefined {
    return this.#versions;
  }

  openVersion(at: number): void {
    this.closePanel();
    void this.#host.openVersion(at);
  }

  openConflictCopy(name: string): void {
    this.closePanel();
    void this.#host.openConflictCopy(name);
  }

  toggle(action: Action): void {
    this.#slides = '';
    this.#versions = undefined;
    const panel = isPanel(action) ? action : 'none';
    this.#panel = this.#panel === panel ? 'none' : panel;
  }

  closePanel(): void {
    this.#panel = 'none';
    this.#versions = undefined;
  }

  /** Returns whether the event was about what covers the show. */
  receive(event: AppEvent): boolean {
    if (event.type === 'export') this.#progress = event.progress;
    else if (event.type === 'versions') {
      this.#panel = 'none';
      this.#versions = event.versions;
    } else return false;
    return true;
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
    else if (this.#panel !== 'none' || this.#versions !== undefined) this.closePanel();
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
