import type { AppEvent } from '../../ipc/api';

/** What the trainer is told in passing, and what can be done about it. */
export type Notice = Pick<Extract<AppEvent, { readonly type: 'notice' }>, 'text' | 'offers'>;

const NOTICE_TIME = 5_000;
/** Long enough to read what it is about, and to choose. */
const OFFER_TIME = 20_000;
const NO_NOTICE = { text: '' };

/** The notice that is shown; it goes by itself. */
export class PassingNotice {
  #now: Notice = $state.raw(NO_NOTICE);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get now(): Notice {
    return this.#now;
  }

  show({ text, offers }: Notice): void {
    this.#now = { text, ...(offers && { offers }) };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#now = NO_NOTICE;
      },
      offers ? OFFER_TIME : NOTICE_TIME,
    );
  }
}
