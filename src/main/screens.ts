import { screen, type BrowserWindow, type Display as ElectronDisplay } from 'electron';
import type { ScreenName } from '../ipc/api';
import { displayKey, planDisplays, type Display, type DisplayPlan } from '../core/display-plan';
import { consolePlace, type Bounds } from '../core/window-place';
import { fillDisplay } from './fill-display';
import { setupRevive } from './revive';
import type { SettingsFile } from './settings';
import { openConsoleWindow } from './windows';

/** What happened to the screens, as the console tells it. */
export type ScreenNews = 'parked' | 'back' | 'one';

export interface ScreensListener {
  readonly onNews: (news: ScreenNews) => void;
  /** The trainer looks at another window than before. */
  readonly onDesk: () => void;
}

/**
 * The owner of the two windows and of where they stand. While there is a console, the audience window is
 * on the room's screen or nowhere: it never covers the trainer's notes and they never show on the beamer.
 */
export class Screens {
  readonly #audience: BrowserWindow;
  readonly #settings: SettingsFile;
  readonly #listener: ScreensListener;
  #console: BrowserWindow | undefined;
  #swapped = false;
  #parked = false;
  /** The audience had a screen of its own: when that goes, its window must wait. */
  #apart = false;
  #placing: Promise<void> = Promise.resolve();

  constructor(audience: BrowserWindow, settings: SettingsFile, listener: ScreensListener) {
    this.#audience = audience;
    this.#settings = settings;
    this.#listener = listener;
    const arrange = () => {
      this.arrange();
    };
    screen.on('display-added', arrange).on('display-removed', arrange).on('display-metrics-changed', arrange);
    audience.once('closed', () => {
      screen
        .off('display-added', arrange)
        .off('display-removed', arrange)
        .off('display-metrics-changed', arrange);
      this.#console?.destroy();
    });
  }

  get console(): BrowserWindow | undefined {
    return this.#console;
  }

  /** Opens the console, or closes it: then the audience window is an ordinary one again. */
  toggleConsole(title: string): void {
    if (this.#console === undefined) this.#openConsole(title);
    else this.#console.close();
  }

  /** The window the trainer looks at: for dialogs and messages that are not the room's. */
  get desk(): BrowserWindow {
    return this.#console ?? this.#audience;
  }

  /** Fills a screen with the show; beside a console only one of its own. */
  fillScreen(): void {
    if (this.#console === undefined) this.#audience.setFullScreen(true);
    else this.arrange();
  }

  /** Full screen on or off. A window that waits for its screen stays away: it would cover the notes. */
  toggleFullScreen(): void {
    if (!this.#parked) this.#audience.setFullScreen(!this.#audience.isFullScreen());
  }

  swap(): void {
    this.#swapped = !this.#swapped;
    this.arrange();
  }

  /** The screens by name, for the check before a talk. */
  names(): readonly ScreenName[] {
    const displays = allDisplays();
    const plan = this.#plan(displays);
    return displays.map((display) => ({
      label: display.label,
      width: display.bounds.width,
      height: display.bounds.height,
      use: useOf(display, plan),
    }));
  }

  /** Puts both windows where they belong; one placing after the other, since windows move slowly. */
  arrange(): void {
    this.#placing = this.#placing
      .then(() => this.#place())
      .catch((error: unknown) => {
        console.error(`screens: ${String(error)}`);
      });
  }

  #openConsole(title: string): void {
    const plan = this.#plan(allDisplays());
    const area = plan?.kind === 'two' ? plan.console.workArea : plan?.screen.workArea;
    const left = this.#settings.current.consoleBounds;
    const window = openConsoleWindow(
      consolePlace(area ?? { x: 0, y: 0, width: 1280, height: 800 }, left),
      title,
    );
    this.#console = window;
    setupRevive(window);
    const remember = () => {
      this.#settings.change({ consoleBounds: window.getNormalBounds() });
    };
    window.on('resized', remember).on('moved', remember);
    window.on('closed', () => {
      this.#console = undefined;
      this.#apart = false;
      this.#unpark();
      this.#listener.onDesk();
    });
    this.#listener.onDesk();
  }

  async #place(): Promise<void> {
    if (this.#console === undefined || this.#audience.isDestroyed()) return;
    const plan = this.#plan(allDisplays());
    if (plan?.kind === 'two') await this.#placeOnTwo(plan.audience, plan.console);
    else if (this.#apart) this.#park();
    else this.#placeOnOne();
  }

  async #placeOnTwo(audience: Display, trainer: Display): Promise<void> {
    this.#settings.change({ audienceDisplay: this.#swapped ? undefined : displayKey(audience) });
    const back = this.#parked;
    this.#parked = false;
    this.#apart = true;
    moveInto(this.#console, trainer.workArea);
    await fillDisplay(this.#audience, audience);
    this.#console?.focus();
    if (back) this.#listener.onNews('back');
  }

  /** Two ordinary windows side by side, as for a meeting by video: neither may cover the other for good. */
  #placeOnOne(): void {
    this.#audience.setFullScreen(false);
    this.#console?.focus();
    this.#listener.onNews('one');
  }

  #park(): void {
    if (this.#parked) return;
    this.#parked = true;
    this.#audience.hide();
    this.#listener.onNews('parked');
    this.#console?.focus();
  }

  /** Without a console there are no notes to guard: the audience window may stand anywhere. */
  #unpark(): void {
    if (this.#audience.isDestroyed() || !this.#parked) return;
    this.#parked = false;
    this.#audience.setFullScreen(false);
    this.#audience.show();
  }

  #plan(displays: readonly Display[]): DisplayPlan | undefined {
    return planDisplays(displays, {
      swapped: this.#swapped,
      audience: this.#settings.current.audienceDisplay,
    });
  }
}

function useOf(display: Display, plan: DisplayPlan | undefined): ScreenName['use'] {
  if (plan?.kind !== 'two') return 'both';
  return display.id === plan.audience.id ? 'audience' : 'console';
}

function moveInto(window: BrowserWindow | undefined, area: Bounds): void {
  if (window === undefined) return;
  const bounds = window.getBounds();
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const inside =
    middle.x >= area.x &&
    middle.x < area.x + area.width &&
    middle.y >= area.y &&
    middle.y < area.y + area.height;
  if (!inside) window.setBounds(consolePlace(area, undefined));
}

function allDisplays(): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map((display) => toDisplay(display, primary));
}

function toDisplay({ id, label, bounds, workArea, internal }: ElectronDisplay, primary: number): Display {
  return { id, label, bounds, workArea, internal, primary: id === primary };
}
