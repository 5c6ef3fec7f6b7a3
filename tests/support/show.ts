import { flushSync, mount } from 'svelte';
import AudienceView from '../../src/renderer/views/AudienceView.svelte';
import type { Deck } from '../../src/core/deck/types';
import type { AppEvent, Opened } from '../../src/ipc/api';
import { pageHost, type PageHost } from './host';
import { all, mounted, one, textOf } from './mounting.svelte';

export interface ShowInPage<Host extends PageHost = PageHost> {
  readonly room: HTMLElement;
  readonly host: Host;
  /** Presses a key where the focus is, and tells whether the browser was kept from answering it too. */
  readonly press: (key: string, own?: KeyboardEventInit) => boolean;
  readonly tell: (event: AppEvent) => void;
  readonly headline: () => string;
  readonly dialogs: () => readonly string[];
}

/** The window with the show, on a host in the page. */
export function showInPage(deck: Deck, own: Partial<Opened> = {}): ShowInPage {
  return showOnHost(pageHost(deck, own));
}

/** The window with the show, on a host of the test's own. */
export function showOnHost<Host extends PageHost>(host: Host): ShowInPage<Host> {
  const room = mounted((target) => mount(AudienceView, { target, props: { host, opened: host.start } }));
  return {
    room,
    host,
    press(key, init) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      (document.activeElement ?? document.body).dispatchEvent(event);
      flushSync();
      return event.defaultPrevented;
    },
    tell(event) {
      host.tell(event);
      flushSync();
    },
    headline: () => textOf(one(room, 'h1')),
    dialogs: () => all(room, '[role=dialog]').map((dialog) => dialog.getAttribute('aria-label') ?? ''),
  };
}

export function click(element: HTMLElement): void {
  element.click();
  flushSync();
}
