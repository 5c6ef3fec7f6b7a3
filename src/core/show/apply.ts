import { CLOCK_CHANGES, followShow, type Onlookers } from './change-clock';
import { INK_CHANGES } from './change-ink';
import { PLACE_CHANGES } from './change-place';
import { CURTAIN_CHANGES } from './change-curtain';
import type { Changes, ShowNow } from './changes';
import { STOPPED } from './clock';
import type { Deck } from '../deck/types';
import { NO_JUMPS } from './jumps';
import type { Moment } from './moment';
import { clamp, move, START } from '../slide/navigation';
import { ACTIVITY_CHANGES, arrived } from './change-activity';
import { GROUP_CHANGES } from './change-group';
import { OWN_CHANGES } from './change-own';
import { TALK_CHANGES } from './change-talk';
import { NOBODY, type Workshop } from '../groups/workshop';
import type { ShowState, ResumePoint } from './show-state';
import type { Command, CommandOf, CommandType } from './commands';

/** The state of a show that opens: at its resume point without animation, or at the start. */
export function openShowState(deck: Deck, resumeAt?: ResumePoint, workshop: Workshop = NOBODY): ShowState {
  return {
    position: resumeAt ? clamp(deck, resumeAt.position) : move(deck, START, 'first'),
    jumps: NO_JUMPS,
    motion: resumeAt ? 'still' : 'play',
    replays: 0,
    curtain: 'none',
    table: false,
    frozen: null,
    frozenActivity: null,
    clock: resumeAt?.clock ?? STOPPED,
    clockBefore: null,
    tool: 'none',
    pen: 'red',
    strokes: resumeAt?.strokes ?? {},
    inkHistory: {},
    activity: null,
    workshop,
  };
}

/** When a command is carried out, and who is watching. */
export interface Circumstances {
  readonly now: Moment;
  readonly onlookers: Onlookers;
}

/** Applies a command to the state of a show. */
export function apply(
  deck: Deck,
  state: ShowState,
  command: Command,
  { now, onlookers }: Circumstances,
): ShowState {
  const changed = change({ deck, state, now }, command.type, command);
  if (changed === state) return state;
  return followShow(deck, state, arrived(deck, state, changed, command), now, onlookers);
}

/** Each part of a show has its own changes; here all commands must have one. */
const CHANGES: Changes<CommandType> = {
  ...PLACE_CHANGES,
  ...CURTAIN_CHANGES,
  ...CLOCK_CHANGES,
  ...INK_CHANGES,
  ...ACTIVITY_CHANGES,
  ...OWN_CHANGES,
  ...TALK_CHANGES,
  ...GROUP_CHANGES,
};

function change<Type extends CommandType>(show: ShowNow, type: Type, command: CommandOf<Type>): ShowState {
  return CHANGES[type](show, command);
}

/** Whether Esc has something to close before it may leave full screen. */
export function hasTop(state: ShowState): boolean {
  return (
    state.activity !== null ||
    state.table ||
    state.tool !== 'none' ||
    (state.curtain !== 'none' && state.curtain !== 'pause')
  );
}
