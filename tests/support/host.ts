import type { Deck } from '../../src/core/deck/types';
import type { Action, HandledAction } from '../../src/core/keys/actions';
import { pasteSlides } from '../../src/core/editing/slide-clip';
import { decide } from '../../src/core/show/decide';
import { textsOf } from '../../src/core/i18n/languages';
import { atSlide } from '../../src/core/show/edited-show';
import { followDeck } from '../../src/core/show/follow-deck';
import { NOTES_SHARE } from '../../src/core/show/notes-share';
import { USUAL_MOUSE } from '../../src/core/keys/slide-gesture';
import { apply, openShowState } from '../../src/core/show/apply';
import type {
  Api,
  AppEvent,
  ChosenTable,
  UnreadTable,
  DocumentState,
  HostListener,
  Opened,
} from '../../src/ipc/api';
import { EditedDeck } from './edited-deck';
import { moment, NOBODY_LOOKS } from './moments';
import type { ShowState } from '../../src/core/show/show-state';
import type { Command } from '../../src/core/show/commands';

/** What every show in a page begins at; each command comes a second after the one before. */
const START_OF_TALK = Date.UTC(2026, 10, 24, 13);

/** One call that a window made, with what it brought. */
export type Asked = readonly [call: keyof Api, argument?: unknown];

export interface PageHost extends Api {
  readonly start: Opened;
  /** Everything that was asked so far, in order. */
  readonly asked: readonly Asked[];
  readonly state: ShowState;
  /** The window said that the deck is changed in it. */
  readonly isEdited: boolean;
  /** The deck as it was changed. */
  readonly deck: Deck;
  /** What main tells, as the bridge would deliver it. */
  readonly tell: (event: AppEvent) => void;
  /** What the trainer chooses from now on when asked for a file with figures. */
  readonly offerTable: (chosen: ChosenTable | UnreadTable | null) => void;
}

/**
 * A host that lives in the page: it owns the session as the main process does. Whatever crosses is copied,
 * as between processes, so that what cannot cross fails here too.
 */
export function pageHost(deck: Deck, own: Partial<Opened> = {}): PageHost {
  let now = START_OF_TALK;
  const time = () => moment(now, Date.now());
  const start: Opened = {
    deck,
    deckNumber: 1,
    state: openShowState(deck),
    now: time(),
    preferences: { bindings: [], notesSize: 0, notesShare: NOTES_SHARE.usual, layouts: [], ...USUAL_MOUSE },
    resumed: false,
    language: 'nl',
    mac: false,
    ...own,
  };
  const asked: Asked[] = [];
  let table: ChosenTable | UnreadTable | null = null;
  const listeners = new Set<HostListener>();
  const edited = new EditedDeck(deck);
  let isEdited = false;
  let state = start.state;
  let taken = 0;
  const tell = (event: AppEvent) => {
    const copy = structuredClone(event);
    for (const listener of listeners) listener(copy, taken);
  };
  const ask = (...call: Asked) => {
    asked.push(structuredClone<Asked>(call));
    return Promise.resolve();
  };
  const perform = (command: Command) => {
    now += 1_000;
    state = apply(edited.deck, state, command, { now: time(), onlookers: NOBODY_LOOKS });
    tell({ type: 'state', state, now: time() });
  };
  const document = (): DocumentState => ({ name: 'proef.beeld', place: 'file', ...edited.state });
  const tellDeck = (before: Deck, slide?: number) => {
    state = atSlide(edited.deck, followDeck(before, edited.deck, state), slide);
    tell({ type: 'deck', deck: edited.deck, state, document: document() });
  };
  /** Of what main does, only what can be seen in a page. */
  const handle = (action: HandledAction) => {
    if (action === 'undo' || action === 'redo') {
      const before = edited.deck;
      edited[action]();
      tellDeck(before);
    } else if (action === 'presentFromStart') perform({ type: 'restart' });
  };
  const act = (action: Action) => {
    const standing = { deck: edited.deck, state, console: start.console === true };
    const decision = decide(action, standing, textsOf(start.language));
    if (decision.type === 'command') perform(decision.command);
    else if (decision.type === 'notice') tell({ type: 'notice', text: decision.text });
    else if (decision.type === 'handler') handle(decision.action);
    // Main tells the trainer's window: where this one is the room's, that is another.
    else if (start.room !== true) tell({ type: 'action', action: decision.action });
  };
  return {
    start,
    asked,
    get isEdited() {
      return isEdited;
    },
    get state() {
      return state;
    },
    get deck() {
      return edited.deck;
    },
    tell,
    offerTable(chosen) {
      table = chosen;
    },
    opened: () => Promise.resolve(start),
    listening() {
      if (listeners.size === 0) throw new Error('the window says it listens before it does');
      return Promise.resolve();
    },
    command({ number, ...command }) {
      taken = number ?? taken;
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
    openMade: (how) => ask('openMade', how),
    point(pointer) {
      tell({ type: 'pointer', pointer });
      return ask('point', pointer);
    },
    bind: (binding) => ask('bind', binding),
    closeScreenCheck() {
      tell({ type: 'screens', screens: null });
      return ask('closeScreenCheck');
    },
    chooseScreen: (id) => ask('chooseScreen', id),
    showNotes() {
      tell({ type: 'cover', cover: null });
      return ask('showNotes');
    },
    closeResumed: () => ask('closeResumed'),
    openVersion: (at) => ask('openVersion', at),
    openConflictCopy: (name) => ask('openConflictCopy', name),
    editing(place) {
      isEdited = place === 'open';
      return Promise.resolve();
    },
    edit(order) {
      void ask('edit', order);
      taken = order.from?.number ?? taken;
      const before = edited.deck;
      const problems = edited.edit(order);
      if (problems.length > 0) tell({ type: 'state', state, now: time() });
      else tellDeck(before, order.slide);
      return Promise.resolve(problems);
    },
    misspelled: () => Promise.resolve([]),
    storePicture(picture) {
      void ask('storePicture', picture);
      return Promise.resolve(`proef-beelden/${picture.name}`);
    },
    pasteSlides({ after, clip }) {
      void ask('pasteSlides', { after, clip });
      const before = edited.deck;
      const { edits, ids } = pasteSlides(before, after, clip, new Map());
      const problems = edited.edit({ edits, group: `paste ${ids.join(' ')}` });
      if (problems.length === 0) tellDeck(before, after + 1);
      return Promise.resolve({ ids, problems });
    },
    slideMenu: (at) => ask('slideMenu', at),
    async chooseTable() {
      await ask('chooseTable');
      return table !== null && 'read' in table ? table : null;
    },
    async readAgain(nearby) {
      await ask('readAgain', nearby);
      return table;
    },
    keepNotesShare: (share) => ask('keepNotesShare', share),
    keepLayouts(layouts) {
      tell({ type: 'preferences', preferences: { ...start.preferences, layouts } });
      return ask('keepLayouts', layouts);
    },
    openDropped: (files) =>
      ask(
        'openDropped',
        files.map(({ name }) => name),
      ),
    printJob: () => Promise.reject(new Error('this window shows, it does not print')),
    drawn: (pages) => ask('drawn', pages),
    fault: (text) => ask('fault', text),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
