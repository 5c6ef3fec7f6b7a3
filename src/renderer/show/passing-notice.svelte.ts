import { untrack } from 'svelte';
import { textsOf } from '../../core/i18n/languages';
import type { Path } from '../../core/deck/problem';
import { newJump } from '../../core/show/jumps';
import type { Action } from '../../core/keys/actions';
import type { AppEvent, Opened } from '../../ipc/api';
import { keyNames } from '../controls/key-names';
import type { ShowState } from '../../core/show/show-state';

/** A notice for the trainer, the action that it offers, and what it is about. */
export type Notice = Pick<
  Extract<AppEvent, { readonly type: 'notice' }>,
  'text' | 'offers' | 'stays' | 'about'
> & {
  /** Where in the deck the offered action leads. */
  readonly leadsTo?: Path;
};

const NOTICE_TIME = 5_000;
/** Long enough to read and choose. */
const OFFER_TIME = 20_000;
const NO_NOTICE = { text: '' };

/** A text that stands there, and the answer that it is of, if it is no news. */
interface Told {
  readonly text: string;
  readonly answer?: Notice;
}

/**
 * What the trainer is told now, the oldest first: the answer to what was done last, and the news that nobody asked for.
 * Each disappears by itself; an answer replaces the one before, never the news, and the news replaces nothing.
 */
export class PassingNotice {
  #told: readonly Told[] = $state.raw([]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get now(): Notice {
    const texts = this.#told.map(({ text }) => text).filter((text) => text !== '');
    return { ...answerIn(this.#told), text: texts.join(' ') };
  }

  show({ text, offers, stays, about, leadsTo }: Notice, time = offers ? OFFER_TIME : NOTICE_TIME): void {
    const answer = { text, ...(offers && { offers }), ...(about && { about }), ...(leadsTo && { leadsTo }) };
    this.#told = [...this.#news, { text, answer }];
    clearTimeout(this.#timer);
    if (stays === true) return;
    this.#timer = setTimeout(() => {
      this.#told = this.#news;
    }, time);
  }

  /** Returns whether the event was about what is told. */
  receive(event: AppEvent): boolean {
    if (event.type === 'withdrawn') this.withdraw(event.offer);
    else if (event.type === 'outdated') this.#told = this.#without(event.text);
    else if (event.type !== 'notice') return false;
    else if (event.unasked === true) this.#showNews(event.text);
    else this.show(event);
    return true;
  }

  /** Says after a jump how to go back. */
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

  /** The offered action has been taken, or would mean something else now. Returns the notice that offered it. */
  withdraw(offer: Action): Notice | undefined {
    const answer = answerIn(this.#before);
    if (answer.offers !== offer) return undefined;
    this.#told = this.#news;
    return answer;
  }

  /** What is told so far, for whoever tells more: an effect that tells does not follow what it tells. */
  get #before(): readonly Told[] {
    return untrack(() => this.#told);
  }

  get #news(): readonly Told[] {
    return this.#before.filter(({ answer }) => answer === undefined);
  }

  /** What is told but for this news. */
  #without(news: string): readonly Told[] {
    return this.#before.filter(({ text, answer }) => answer !== undefined || text !== news);
  }

  #showNews(text: string): void {
    const news: Told = { text };
    this.#told = [...this.#without(text), news];
    setTimeout(() => {
      this.#told = this.#before.filter((each) => each !== news);
    }, NOTICE_TIME);
  }
}

const answerIn = (told: readonly Told[]): Notice =>
  told.find(({ answer }) => answer !== undefined)?.answer ?? NO_NOTICE;
