import type { Deck } from '../../src/core/deck/types';
import type { Action } from '../../src/core/keymap';
import { apply, commandOf, hasTop, openSession, type Command, type Session } from '../../src/core/session';
import type { Api, AppEvent, Opened } from '../../src/ipc/api';

/** One call that a window made, with what it brought. */
export type Asked = readonly [call: keyof Api, argument?: unknown];

export interface PageHost extends Api {
  readonly start: Opened;
  /** Everything that was asked so far, in order. */
  readonly asked: readonly Asked[];
  readonly session: Session;
  /** What main tells, as the bridge would deliver it. */
  readonly tell: (event: AppEvent) => void;
}

/**
 * A host that lives in the page: it owns the session as the main process does. Whatever crosses is copied,
 * as between processes, so that what cannot cross fails here too.
 */
export function pageHost(deck: Deck, own: Partial<Opened> = {}): PageHost {
  const start: Opened = {
    deck,
    deckNumber: 1,
    session: openSession(deck),
    language: 'nl',
    mac: false,
    ...own,
  };
  const asked: Asked[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  let session = start.session;
  const tell = (event: AppEvent) => {
    const copy = structuredClone(event);
    for (const listener of listeners) listener(copy);
  };
  const ask = (...call: Asked) => {
    asked.push(structuredClone(call) as Asked);
    return Promise.resolve();
  };
  const perform = (command: Command) => {
    session = apply(deck, session, command);
    tell({ type: 'session', session });
  };
  const act = (action: Action) => {
    const command = commandOf(action);
    if (command !== undefined) perform(command);
    else if (action === 'close' && hasTop(session)) perform({ type: 'close' });
    else if (action === 'presentFromStart') perform({ type: 'restart' });
  };
  return {
    start,
    asked,
    get session() {
      return session;
    },
    tell,
    opened: () => Promise.resolve(start),
    command(command) {
      perform(command);
      return ask('command', command);
    },
    act(action) {
      act(action);
      return ask('act', action);
    },
    closeProblems: () => ask('closeProblems'),
    cancelExport: () => ask('cancelExport'),
    printJob: () => Promise.reject(new Error('this window shows, it does not print')),
    drawn: (done) => ask('drawn', done),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
