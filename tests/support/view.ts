import { ShowView } from '../../src/renderer/show/show-view.svelte';
import type { Deck } from '../../src/core/deck/types';
import type { Opened } from '../../src/ipc/api';
import { pageHost, type PageHost } from './host';

export interface ViewOnHost {
  readonly host: PageHost;
  readonly view: ShowView;
  /** Presses a key, and tells whether the browser was kept from answering it too. */
  readonly press: (key: string, init?: KeyboardEventInit) => boolean;
}

/** What one window shows, on a host in the page, without drawing it. */
export function viewOf(deck: Deck, own: Partial<Opened> = {}): ViewOnHost {
  const host = pageHost(deck, own);
  const view = new ShowView(host, host.start);
  view.listen();
  return {
    host,
    view,
    press(key, init) {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
      view.press(event);
      return event.defaultPrevented;
    },
  };
}
