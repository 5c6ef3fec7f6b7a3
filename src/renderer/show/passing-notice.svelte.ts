import { textsOf } from '../../core/i18n/languages';
import { newJump } from '../../core/show/jumps';
import type { Action } from '../../core/keys/actions';
import type { AppEvent, Opened } from '../../ipc/api';
import { keyNames } from '../controls/key-names';
import type { ShowState } from '../../core/show/show-state';

/** What the trainer is told in passing, and what can be done about it. */
export type Notice = Pick<Extract<AppEvent, { readonly type: 'notice' }>, 'text' | 'offers' | 'stays'>;

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

  show({ text, offers, stays }: Notice, time = offers ? OFFER_TIME : NOTICE_TIME): void {
    this.#now = { text, ...(offers && { offers }) };
    clearTimeout(this.#timer);
    if (stays === true) return;
    this.#timer = setTimeout(() => {
      this.#now = NO_NOTICE;
    }, time);
  }

  hear(event: Extract<AppEvent, { readonly type: 'notice' | 'withdrawn' }>): void {
    if (event.type === 'notice') this.show(event);
    else this.withdraw(event.offer);
  }

  /** After a jump the trainer reads how to come back. */
  showJump(before: ShowState, { jumps, position }: ShowState, { language, mac }: Opened): void {
    const from = newJump(before.jumps, jumps);
    if (from === undefined) return;
    const texts = textsOf(language);
    const [key = ''] = keyNames(['Alt+ArrowLeft'], texts, mac);
    this.show(
      { text: texts.jumped(position.slide + 1, from.slide + 1, key), offers: 'jumpBack' },
      NOTICE_TIME,
    );
  }

  /** What was offered is done, or would mean something else from now on. */
  withdraw(offer: Action): void {
    if (this.#now.offers === offer) this.#now = NO_NOTICE;
  }
}
