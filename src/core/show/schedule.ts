import { elapsed, hasBegun, timePerSlide, type Clock } from './clock';
import type { Deck, Slide } from '../deck/types';
import type { Moment } from './moment';
import { slideAt, type Position } from '../slide/navigation';
import { isShown } from '../slide/shown-slides';

const MINUTE = 60_000;

/** Where the talk stands against its plan; all in milliseconds. */
export interface Schedule {
  readonly planned: number;
  readonly elapsed: number;
  /** When it will be done if the rest goes as planned, by the clock on the wall. */
  readonly doneAt: number;
  /** More than zero: ahead of the plan; less: behind. Zero while there is no plan to hold it to. */
  readonly ahead: number;
}

/** What is left of this slide and what the later ones ask, held against the planned or the chosen end. */
export function schedule(deck: Deck, at: Position, clock: Clock, now: Moment): Schedule {
  const planned = plannedMinutes(deck) * MINUTE;
  const ran = elapsed(clock, now.steady);
  const spent = timePerSlide(clock, now.steady).get(slideAt(deck, at.slide).id) ?? 0;
  const here = Math.max(0, (slideAt(deck, at.slide).minutes ?? 0) * MINUTE - spent);
  const later = minutesOf(deck.slides.slice(at.slide + 1)) * MINUTE;
  const doneAt = now.wall + here + later;
  const target = clock.endAt ?? now.wall - ran + planned;
  return { planned, elapsed: ran, doneAt, ahead: hasBegun(clock) && planned > 0 ? target - doneAt : 0 };
}

/** What the trainer is told of the time, in whole minutes. */
export type PlanStatus =
  /** The chosen end has passed. */
  | { readonly is: 'over'; readonly minutes: number }
  | { readonly is: 'ahead' | 'behind'; readonly minutes: number }
  | { readonly is: 'onTime' };

/** Nothing while there is nothing to hold the talk to. An end that has passed goes before any plan. */
export function planStatus(plan: Schedule, clock: Clock, now: Moment): PlanStatus | undefined {
  if (clock.endAt !== null && clock.endAt <= now.wall)
    return { is: 'over', minutes: Math.floor((now.wall - clock.endAt) / MINUTE) };
  if (!hasBegun(clock) || plan.planned === 0) return undefined;
  const minutes = Math.round(Math.abs(plan.ahead) / MINUTE);
  return minutes === 0 ? { is: 'onTime' } : { is: plan.ahead > 0 ? 'ahead' : 'behind', minutes };
}

/** The minutes of a deck: of the slides that are shown together, or, where they name none, of the deck itself. */
export function plannedMinutes(deck: Deck): number {
  const slides = minutesOf(deck.slides);
  return slides > 0 ? slides : (deck.minutes ?? 0);
}

function minutesOf(slides: readonly Slide[]): number {
  return slides.filter(isShown).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}
