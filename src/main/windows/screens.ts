import type { BrowserWindow } from 'electron';
import type { ScreenName } from '../../ipc/api';
import { planDisplays, showSame, type Display } from '../../core/screens/display-plan';
import {
  coverOf,
  firstPlacing,
  arrangementOfWindows,
  targetOf,
  type Cover,
  type Placing,
} from '../../core/screens/placing';
import { place, type Placed, type PlacingEvent, type ScreenNews } from '../../core/screens/place-windows';
import { chosenFor } from '../../core/screens/screen-choices';
import { consolePlace } from '../../core/screens/window-place';
import { arrangeWindows } from './arrange-windows';
import { allDisplays, listenToDisplays, REPORTS_MIRRORS } from './displays';
import { keepPlace } from './keep-place';
import { reloadWhenCrashed } from './reload-crashed';
import type { SettingsFile } from '../files/settings';
import { openConsoleWindow } from './windows';

export interface ScreensListener {
  readonly onNews: (news: ScreenNews) => void;
  /** The trainer window is another one than before. */
  readonly onTrainerWindow: () => void;
  /** The console has to cover its notes, or may show them again. */
  readonly onCover: (cover: Cover | undefined) => void;
  /** What came of an event, for the log. */
  readonly onPlaced: (event: PlacingEvent, placed: Placed) => void;
  /** The screens that the screen check names; `undefined` when it closes. */
  readonly onNames: (names: readonly ScreenName[] | null) => void;
}

/**
 * The owner of the two windows. The core’s `place` decides where they go; this class passes on what happens to
 * displays and windows, and carries out the decisions one at a time, since windows move slowly.
 */
export class Screens {
  readonly #audience: BrowserWindow;
  readonly #settings: SettingsFile;
  readonly #listener: ScreensListener;
  #console: BrowserWindow | undefined;
  /** What to do once the console’s page has been drawn. */
  #opening: Placed | undefined;
  #checking = false;
  #placing: Placing;
  #arranging = 0;
  #arranged: Promise<void> = Promise.resolve();

  constructor(audience: BrowserWindow, settings: SettingsFile, listener: ScreensListener) {
    this.#audience = audience;
    this.#settings = settings;
    this.#listener = listener;
    this.#placing = firstPlacing({
      displays: allDisplays(),
      reportsMirrors: REPORTS_MIRRORS,
      choices: settings.current.screens,
    });
    const stop = listenToDisplays(() => {
      this.#handle({ type: 'displays', displays: allDisplays() });
    });
    const filled = (on: boolean) => {
      // Our own moves are known already, and a move because a display went away is not the trainer’s choice.
      if (this.#arranging === 0 && this.#knowsDisplays()) this.#take({ type: 'filled', on });
    };
    audience.on('enter-full-screen', () => {
      filled(true);
    });
    audience.on('leave-full-screen', () => {
      filled(false);
    });
    audience.once('closed', () => {
      stop();
      this.#console?.destroy();
    });
    // With a console the window is on the room’s screen, which is not where the trainer put it.
    keepPlace(audience, (bounds) => {
      if (this.#console === undefined) settings.change({ bounds });
    });
  }

  get console(): BrowserWindow | undefined {
    return this.#console;
  }

  /** The trainer window: for dialogs and notices that are not for the room. */
  get trainerWindow(): BrowserWindow {
    return this.#console ?? this.#audience;
  }

  get cover(): Cover | undefined {
    return coverOf(this.#placing);
  }

  /** Opens the console, or closes it: then the audience window is an ordinary one again. */
  toggleConsole(title: string): void {
    if (this.#console === undefined) this.#openConsole(title);
    // If the slide is in front of the console, S means “show me the console”, not “close it”.
    else if (this.cover !== undefined && this.#audience.isFocused()) this.#console.focus();
    else this.#console.close();
  }

  /** Makes the show full screen; with a console only on a screen of its own. */
  fillScreen(on = true): void {
    this.#handle({ type: 'fill', on });
  }

  toggleFullScreen(): void {
    this.fillScreen(!this.#audience.isFullScreen());
  }

  swap(): void {
    this.#handle({ type: 'swap' });
  }

  /** Makes a display the audience’s, by its id. */
  choose(display: number): void {
    this.#handle({ type: 'choose', display });
  }

  /** The trainer asks for notes that are covered. */
  showNotes(): void {
    this.#handle({ type: 'reveal' });
  }

  /** Names the screens, and keeps doing so as they change, until the check ends. */
  check(): void {
    this.#checking = true;
    this.#listener.onNames(this.#names());
  }

  endCheck(): void {
    this.#checking = false;
    this.#listener.onNames(null);
  }

  /** The console’s page has been drawn: now it may be shown, and the audience view moves away. */
  showConsole(): void {
    const [window, opening] = [this.#console, this.#opening];
    if (window === undefined || opening === undefined) return;
    this.#opening = undefined;
    if (this.#settings.current.consoleBounds?.maximized === true) window.maximize();
    window.show();
    this.#do(opening);
  }

  #openConsole(title: string): void {
    this.#opening = this.#take({ type: 'consoleOpened' });
    const area = targetOf(this.#placing).consoleOn?.workArea ?? { x: 0, y: 0, width: 1280, height: 800 };
    const window = openConsoleWindow(consolePlace(area, this.#settings.current.consoleBounds), area, title);
    this.#console = window;
    reloadWhenCrashed(window);
    const lies = () => {
      if (this.#opening === undefined) this.#take({ type: 'consoleAt', bounds: window.getContentBounds() });
    };
    window.on('move', lies).on('resize', lies).on('show', lies);
    keepPlace(window, (consoleBounds) => {
      this.#settings.change({ consoleBounds });
    });
    window.once('closed', () => {
      this.#console = undefined;
      this.#opening = undefined;
      this.#handle({ type: 'consoleClosed' });
      this.#listener.onTrainerWindow();
    });
    this.#listener.onTrainerWindow();
  }

  /** Handles an event: notifies about the decision and carries it out. */
  #handle(event: PlacingEvent): void {
    this.#do(this.#take(event));
    if (this.#checking) this.#listener.onNames(this.#names());
  }

  /** Applies an event, and tells the console whether its notes may be seen. */
  #take(event: PlacingEvent): Placed {
    const { screens: choices } = this.#settings.current;
    const { cover } = this;
    // What was chosen while another deck was shown counts for this one too.
    const placed = place({ ...this.#placing, choices }, event);
    this.#placing = placed.placing;
    this.#listener.onPlaced(event, placed);
    if (placed.placing.choices !== choices) this.#settings.change({ screens: placed.placing.choices });
    if (this.cover !== cover) this.#listener.onCover(this.cover);
    return placed;
  }

  #do(placed: Placed): void {
    const { fills, news } = placed;
    if (news !== undefined) this.#listener.onNews(news);
    if (fills !== undefined && !this.#audience.isDestroyed() && this.#audience.isFullScreen() !== fills) {
      this.#audience.setFullScreen(fills);
    }
    this.#arranging += 1;
    this.#arranged = this.#arranged
      .then(() => this.#arrange(placed))
      .catch((error: unknown) => {
        console.error(`screens: ${String(error)}`);
      })
      .finally(() => {
        this.#arranging -= 1;
      });
  }

  async #arrange(placed: Placed): Promise<void> {
    // Until the console is visible, the audience view stays in front of the trainer.
    if (this.#audience.isDestroyed() || this.#opening !== undefined) return;
    await arrangeWindows({ audience: this.#audience, console: this.#console }, this.#placing, placed);
  }

  #knowsDisplays(): boolean {
    return JSON.stringify(allDisplays()) === JSON.stringify(this.#placing.displays);
  }

  #names(): readonly ScreenName[] {
    return this.#placing.displays.map((display) => ({
      id: display.id,
      label: display.label,
      width: display.bounds.width,
      height: display.bounds.height,
      use: useOf(display, this.#placing),
    }));
  }
}

function useOf(display: Display, placing: Placing): ScreenName['use'] {
  const { displays, choices } = placing;
  const standing = arrangementOfWindows(placing);
  const sides = standing.kind === 'two' ? standing : planDisplays(displays, chosenFor(choices, displays));
  if (sides === undefined) return 'both';
  if (showSame(display, sides.room)) return 'audience';
  return showSame(display, sides.trainer) ? 'console' : 'none';
}
