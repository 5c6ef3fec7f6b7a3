import type { Api } from '../../ipc/api';

declare global {
  interface Window {
    /** Put there by the preload script; absent in an ordinary browser. */
    readonly api?: Api;
  }
}

/** The host of a window of the desktop program. */
export function bridgeHost(): Api {
  if (window.api === undefined) throw new Error('this page runs inside the program only');
  return window.api;
}
