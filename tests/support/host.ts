import type { Deck } from '../../src/core/deck/types';
import type { Action } from '../../src/core/keymap';
import { commandOf } from '../../src/core/action-command';
import { apply, hasTop, openSession, type Command, type Session } from '../../src/core/session';
import type { Api, AppEvent, Opened } from '../../src/ipc/api';

/** What every show in a page begins at; each command comes a second after the one before. */
const START_OF_TALK = Date.UTC(2026, 10, 24, 13);

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
    preferences: { bindings: [], notesSize: 0 },
    resumed: false,
    language: 'nl',
    mac: false,
    ...own,
  };
  const asked: Asked[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  let session = start.session;
  let now = START_OF_TALK;
  const tell = (event: AppEvent) => {
    const copy = structuredClone(event);
    for (const listener of listeners) listener(copy);
  };
  const ask = (...call: Asked) => {
    asked.push(structuredClone(call) as Asked);
    return Promise.resolve();
  };
  const perform = (command: Command) => {
    session = apply(deck, session, command, (now += 1_000));
    tell({ type: 'session', session });
  };
  const act = (action: Action) => {
    const command = commandOf(action, session);
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
    listening() {
      if (listeners.size === 0) throw new Error('the window says it listens before it does');
      return Promise.resolve();
    },
    command(command) {
      perform(command);
      return ask('command', command);
    },
    act(action) {
      act(action);
      return ask('act', action);
    },
    closeProblems: () => ask('closeProblems'),
    exportDeck: (order) => ask('exportDeck', order),
    cancelExport: () => ask('cancelExport'),
    point(pointer) {
      tell({ type: 'pointer', pointer });
      return ask('point', pointer);
    },
    bind: (binding) => ask('bind', binding),
    closeScreenCheck() {
      tell({ type: 'screens', screens: null });
      return ask('closeScreenCheck');
    },
    closeResumed: () => ask('closeResumed'),
    edit(order) {
      void ask('edit', order);
      return Promise.resolve([]);
    },
    openFile: (file) => ask('openFile', file),
    storePicture(picture) {
      void ask('storePicture', picture);
      return Promise.resolve(`proef-beelden/${picture.name}`);
    },
    pathOf: (file) => `/map/${file.name}`,
    printJob: () => Promise.reject(new Error('this window shows, it does not print')),
    drawn: (done) => ask('drawn', done),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
