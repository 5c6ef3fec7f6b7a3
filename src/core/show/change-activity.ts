import type { Deck, Slide } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { askedNow, firstGuess, guessedIn, type Activity, type Asked } from '../workshop/activity';
import { keep } from './change-group';
import { isOrderOf, rowsToOrder } from '../workshop/order-guess';
import { groupsThatGuessed } from '../workshop/shown-groups';
import { figureKey, groupNow, WORKSHOP_LIMITS } from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Changes } from './changes';
import type { Command, CommandType } from './commands';

/** What the room does with a slide. */
export const ACTIVITY_CHANGES = {
  ask: ({ deck, state }, { row }) => asked(deck, state, slideNow(deck, state), row),
  askOrder: ({ deck, state }) => askedOrder(state, slideNow(deck, state)),
  guess: ({ deck, state, now }, { values }) => guessed(state, slideNow(deck, state), values, now.wall),
  order: ({ deck, state, now }, { rows }) => ordered(state, slideNow(deck, state), rows, now.wall),
} satisfies Partial<Changes<CommandType>>;

function slideNow(deck: Deck, { position }: ShowState): Slide {
  return slideAt(deck, position.slide);
}

function asked(deck: Deck, state: ShowState, slide: Slide, wanted: string | null | undefined): ShowState {
  const figure = wanted === undefined ? firstGuess(slide) : guessedIn(slide, wanted);
  if (figure === undefined) return state;
  const { row } = figure;
  const { activity } = state;
  // The key that asks takes away what is asked.
  if (activity?.type === 'order' && wanted === undefined) return closed(state);
  if (activity?.type === 'guess' && (wanted === undefined || activity.row === row))
    return hasOthers(deck, state, slide, activity)
      ? during(state, { ...activity, all: true })
      : closed(state);
  return during(state, { type: 'guess', row, shown: false });
}

/** Whether more groups guessed a figure that is shown; else the same asked once more takes the question away. */
function hasOthers(
  { language }: Deck,
  { workshop }: ShowState,
  slide: Slide,
  { row, shown, all = false }: Extract<Activity, { readonly type: 'guess' }>,
): boolean {
  return shown && !all && groupsThatGuessed(workshop, figureKey(slide.id, row), language).length > 1;
}

function askedOrder(state: ShowState, slide: Slide): ShowState {
  if (rowsToOrder(slide).length === 0) return state;
  if (state.activity?.type === 'order') return closed(state);
  return during(state, { type: 'order', shown: false });
}

function guessed(state: ShowState, slide: Slide, values: readonly number[], now: number): ShowState {
  const { activity } = state;
  const figure = activity?.type === 'guess' && !activity.shown && guessedIn(slide, activity.row);
  if (!figure) return state;
  const max = figure.unit === 'percent' ? 100 : Infinity;
  const kept = values.slice(0, WORKSHOP_LIMITS.guesses).map((value) => Math.min(Math.max(value, 0), max));
  return keep(state, now, 'guesses', figureKey(slide.id, figure.row), kept);
}

function ordered(state: ShowState, slide: Slide, rows: readonly string[], now: number): ShowState {
  if (state.activity?.type !== 'order' || state.activity.shown) return state;
  if (!isOrderOf(rows, rowsToOrder(slide))) return state;
  return keep(state, now, 'orders', slide.id, rows);
}

/** Closes what the room does, where nothing lies over it. */
export function closesActivity(state: ShowState): ShowState | undefined {
  const isCovered = state.curtain !== 'none' || state.table || state.tool !== 'none';
  return state.activity === null || isCovered ? undefined : closed(state);
}

/** Whether something is asked whose answer the figures of the slide would give away. */
export function hidesFigures({ activity }: ShowState): boolean {
  return askedNow(activity)?.shown === false;
}

/**
 * A step forward shows the figure that is asked, and another one the slide. Nothing where nothing is asked: own figures
 * and a talk are no steps of the show, so that any move takes them away and is then made.
 */
export function stepsActivity(state: ShowState, by: 'next' | 'previous'): ShowState | undefined {
  const asked = askedNow(state.activity);
  if (asked === undefined) return undefined;
  return state.curtain === 'none' ? stepped(state, asked, by) : { ...state, curtain: 'none' };
}

function stepped(state: ShowState, activity: Asked, by: 'next' | 'previous'): ShowState {
  if (by === 'next') return activity.shown ? played(state) : during(state, { ...activity, shown: true });
  if (!activity.shown) return closed(state);
  if (activity.type === 'order') return during(state, { ...activity, shown: false });
  const { row, all = false } = activity;
  return during(state, { type: 'guess', row, shown: all });
}

function during(state: ShowState, activity: Activity): ShowState {
  return { ...state, activity, curtain: 'none', table: false };
}

function closed(state: ShowState): ShowState {
  return { ...state, activity: null, motion: 'still' };
}

/** What the room waited for comes on as it does on a slide that is reached. */
function played(state: ShowState): ShowState {
  const { position, replays } = state;
  if (position.step > 0) return closed(state);
  return { ...state, activity: null, motion: 'replay', replays: replays + 1 };
}

/** What a move of the show does to the activity: another slide ends it, and may be guessed first itself. */
export function arrived(deck: Deck, before: ShowState, after: ShowState, command: Command): ShowState {
  if (command.type === 'restart') return { ...after, activity: askedByDeck(deck, after) };
  const by = after.position.slide - before.position.slide;
  if (by === 0) {
    const stepped = before.position.step !== after.position.step;
    return stepped && after.activity !== null ? closed(after) : after;
  }
  const forward = by > 0 && (command.type === 'next' || command.type === 'nextSlide');
  return { ...after, activity: forward ? askedByDeck(deck, after) : null };
}

/** What the deck has the room guess before the slide; not what it has guessed already. */
function askedByDeck(deck: Deck, { position, workshop }: ShowState): Activity | null {
  const slide = slideAt(deck, position.slide);
  const figure = 'guess' in slide ? firstGuess(slide) : undefined;
  if (figure === undefined) return null;
  const known = groupNow(workshop)?.guesses[figureKey(slide.id, figure.row)];
  return known === undefined || known.length === 0 ? { type: 'guess', row: figure.row, shown: false } : null;
}
