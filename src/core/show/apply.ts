import { changeClock, followShow, type Onlookers } from './change-clock';
import { changeInk } from './change-ink';
import { changeCurtain, changePlace } from './change-show';
import { STOPPED } from './clock';
import type { Deck } from '../deck/types';
import { NO_JUMPS } from './jumps';
import type { Moment } from './moment';
import { clamp, START } from '../slide/navigation';
import { arrived, changeActivity } from './change-activity';
import { changeGroups } from './change-group';
import { changeOwn } from './change-own';
import { changeTalk } from './change-talk';
import { NOBODY, type Workshop } from '../groups/workshop';
import type { ShowState, ResumePoint } from './show-state';
import type { Command } from './commands';

/** A show that opens where it was left, standing still, or at the start, playing. */
export function openShowState(deck: Deck, left?: ResumePoint, workshop: Workshop = NOBODY): ShowState {
  return {
    position: clamp(deck, left?.position ?? START),
    jumps: NO_JUMPS,
    motion: left ? 'still' : 'play',
    replays: 0,
    curtain: 'none',
    table: false,
    frozen: null,
    frozenActivity: null,
    clock: left?.clock ?? STOPPED,
    clockBefore: null,
    tool: 'none',
    pen: 'red',
    strokes: left?.strokes ?? {},
    inkHistory: {},
    activity: null,
    workshop,
  };
}

/** When a command is carried out, and who looks on. */
export interface Circumstances {
  readonly now: Moment;
  readonly onlookers: Onlookers;
}

/** The whole of what can happen to a show. */
export function apply(
  deck: Deck,
  session: ShowState,
  command: Command,
  { now, onlookers }: Circumstances,
): ShowState {
  const changed = change(deck, session, command, now);
  if (changed === session) return session;
  return followShow(deck, session, arrived(deck, session, changed, command), now, onlookers);
}

/** Each part of a session has its own changes; a command belongs to exactly one of them. */
function change(deck: Deck, session: ShowState, command: Command, now: Moment): ShowState {
  return (
    changeOwn(deck, session, command, now.wall) ??
    changeTalk(deck, session, command, now) ??
    changeGroups(deck, session, command, now.wall) ??
    changeActivity(deck, session, command, now.wall) ??
    changePlace(deck, session, command) ??
    changeCurtain(session, command) ??
    changeClock(deck, session, command, now) ??
    changeInk(deck, session, command) ??
    session
  );
}

/** Whether Esc has something to close before it may leave full screen. */
export function hasTop(session: ShowState): boolean {
  return (
    session.activity !== null ||
    session.table ||
    session.tool !== 'none' ||
    (session.curtain !== 'none' && session.curtain !== 'pause')
  );
}
