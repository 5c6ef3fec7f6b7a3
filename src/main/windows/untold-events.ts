import type { BridgeEvent } from '../../ipc/api';

type Type = BridgeEvent['type'];
type Notice = Extract<BridgeEvent, { readonly type: 'notice' }>;

/**
 * What becomes of an event that no page hears: `each` of them waits for the page, only the `last` of them does, or it
 * is `asked`: a page that has loaded asks for what it would have told.
 */
const UNHEARD: Readonly<Record<Type, 'each' | 'last' | 'asked'>> = {
  notice: 'each',
  withdrawn: 'each',
  outdated: 'each',
  action: 'each',
  versions: 'last',
  table: 'last',
  screens: 'last',
  cover: 'last',
  front: 'last',
  preferences: 'last',
  presenting: 'last',
  export: 'last',
  opened: 'asked',
  changed: 'asked',
  spelling: 'asked',
  otherShown: 'asked',
  pointer: 'asked',
  repaint: 'asked',
};

/** Owns what is told to a window whose page does not listen: it still loads, or it has crashed. */
export class UntoldEvents {
  #events: readonly BridgeEvent[] | undefined = [];

  /** The window has a new page, or none: nobody listens until `listen`. */
  reload(): void {
    this.#events ??= [];
  }

  /** Returns whether nobody listens: then the event waits, if it is of those that do. */
  keep(event: BridgeEvent): boolean {
    if (this.#events !== undefined) this.#events = withEvent(this.#events, event);
    return this.#events !== undefined;
  }

  /** The page listens from now on. Returns what it missed; it shows one answer at a time, so there is one at most. */
  listen(): readonly BridgeEvent[] {
    const events = this.#events ?? [];
    this.#events = undefined;
    return [...events.filter((event) => !isAnswer(event)), ...inOne(events.filter(isAnswer))];
  }
}

function withEvent(events: readonly BridgeEvent[], event: BridgeEvent): readonly BridgeEvent[] {
  if (event.type === 'withdrawn')
    return events.filter((each) => each.type !== 'notice' || each.offers !== event.offer);
  if (event.type === 'outdated') return events.filter((each) => !isNews(each) || each.text !== event.text);
  if (UNHEARD[event.type] === 'asked') return events;
  if (UNHEARD[event.type] === 'each') return [...events, event];
  return [...events.filter(({ type }) => type !== event.type), event];
}

const isNews = (event: BridgeEvent): event is Notice => event.type === 'notice' && event.unasked === true;

const isAnswer = (event: BridgeEvent): event is Notice => event.type === 'notice' && event.unasked !== true;

function inOne(notices: readonly Notice[]): readonly Notice[] {
  if (notices.length === 0) return [];
  const text = [...new Set(notices.map((notice) => notice.text))].join(' ');
  return [Object.assign({}, ...notices, { text }) as Notice];
}
