import type { Api, BridgeApi, HostListener } from '../../ipc/api';
import { ToldShow } from './told-show';

declare global {
  interface Window {
    /** Set by the preload script; absent in an ordinary browser. */
    readonly api?: BridgeApi;
  }
}

/** The host of a window of the desktop program. Main tells it what changed of a show; it tells the whole. */
export function bridgeHost(): Api {
  const { api } = window;
  if (api === undefined) throw new Error('this page runs inside the program only');
  const told = new ToldShow();
  const opened = async () => {
    const whole = await api.opened();
    told.open(whole);
    return whole;
  };
  return { ...api, opened, subscribe: (listener) => subscribe(api, told, listener) };
}

function subscribe(api: BridgeApi, told: ToldShow, listener: HostListener): () => void {
  return api.subscribe((event, taken) => {
    if (event.type === 'opened') told.open(event.opened);
    if (event.type !== 'changed') {
      listener(event, taken);
      return;
    }
    const shown = told.change(event);
    if (shown === undefined) void catchUp(api, told, listener, taken);
    else if (event.document === undefined)
      listener({ type: 'state', state: shown.state, now: event.now }, taken);
    else listener({ type: 'deck', ...shown, document: event.document }, taken);
  });
}

/** A change went by while the page was loading: the whole is asked for. */
async function catchUp(api: BridgeApi, told: ToldShow, listener: HostListener, taken: number): Promise<void> {
  const opened = await api.opened();
  told.open(opened);
  listener({ type: 'opened', opened }, taken);
}
