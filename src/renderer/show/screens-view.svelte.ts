import type { AppEvent, Opened, ScreenName, ShowHost } from '../../ipc/api';
import type { Cover } from '../../core/screens/placing';
import { repaintCharts } from '../slides/chart/repaint.svelte';

type ScreenEvent = Extract<AppEvent, { readonly type: 'screens' | 'cover' | 'repaint' }>;

/** What a window knows about the screens of the show. */
export class ScreensView {
  readonly #host: ShowHost;
  #names: readonly ScreenName[] | null = $state.raw(null);
  #cover: Cover | undefined = $state.raw();

  constructor(host: ShowHost, opened: Opened) {
    this.#host = host;
    this.#cover = opened.cover;
  }

  /** The screens of the screen check, while it is open. */
  get names(): readonly ScreenName[] | null {
    return this.#names;
  }

  /** Why this window hides what only the trainer may read; `undefined` if it does not. */
  get cover(): Cover | undefined {
    return this.#cover;
  }

  choose(id: number): void {
    void this.#host.chooseScreen(id);
  }

  showNotes(): void {
    void this.#host.showNotes();
  }

  closeCheck(): void {
    void this.#host.closeScreenCheck();
  }

  take({ cover }: Opened): void {
    this.#cover = cover;
  }

  receive(event: ScreenEvent): void {
    if (event.type === 'screens') this.#names = event.screens;
    else if (event.type === 'cover') this.#cover = event.cover ?? undefined;
    else repaintCharts();
  }
}

export function isOfScreens(event: AppEvent): event is ScreenEvent {
  return event.type === 'screens' || event.type === 'cover' || event.type === 'repaint';
}
