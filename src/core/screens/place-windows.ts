import {
  arrangementOf,
  planDisplays,
  sameDisplay,
  showSame,
  type Display,
  type DisplayWish,
  type Sides,
} from './display-plan';
import { reasonToCover, arrangementOfWindows, type Placing } from './placing';
import { chosenFor, withChoice } from './screen-choices';
import type { Bounds } from './window-place';

/** What happens to screens and windows. */
export type PlacingEvent =
  /** The displays as they are now, for whatever reason. */
  | { readonly type: 'displays'; readonly displays: readonly Display[] }
  | { readonly type: 'consoleOpened' | 'consoleClosed' | 'swap' | 'reveal' }
  /** This display is to be the room's. */
  | { readonly type: 'choose'; readonly display: number }
  /** The trainer wants the show to fill its screen, or no longer. */
  | { readonly type: 'fill'; readonly on: boolean }
  /** The system did so. */
  | { readonly type: 'filled'; readonly on: boolean }
  | { readonly type: 'consoleAt'; readonly bounds: Bounds };

/** What is told of it to the trainer. */
export type ScreenNews = 'parked' | 'back' | 'one' | 'nothingToSwap' | 'swapWithConsole';

export interface Placed {
  readonly placing: Placing;
  /**
   * `asked`: the trainer wanted it. `came`: a screen came or went, which may take the focus from our own windows only.
   * Nothing: a window that strayed is put back, and nothing else.
   */
  readonly arranges?: 'asked' | 'came';
  /** The window that comes in front, with the keys. */
  readonly focus?: 'audience' | 'console';
  /** The audience's window fills its screen, or no longer, where it stands. */
  readonly fills?: boolean;
  readonly news?: ScreenNews;
}

/** The whole of what can happen to where windows stand. */
export function place(before: Placing, event: PlacingEvent): Placed {
  const placed = change(before, event);
  const { placing } = placed;
  // Notes that were asked for are asked for until there is nothing to guard any more.
  if (!placing.revealed || reasonToCover(placing) !== undefined) return placed;
  return { ...placed, placing: { ...placing, revealed: false } };
}

function change(placing: Placing, event: PlacingEvent): Placed {
  switch (event.type) {
    case 'displays':
      return changeDisplays(placing, event.displays);
    case 'consoleOpened':
      return openConsole(placing);
    case 'consoleClosed':
      return { placing: { ...closed(placing), console: false }, arranges: 'asked' };
    case 'swap':
      return swap(placing);
    case 'choose':
      return choose(placing, event.display);
    case 'reveal':
      return { placing: { ...placing, revealed: true }, arranges: 'asked', focus: 'console' };
    case 'fill':
      return fill(placing, event.on);
    case 'filled':
      return { placing: hasScreen(placing) ? { ...placing, windowed: !event.on } : placing };
    case 'consoleAt':
      return { placing: { ...placing, consoleAt: event.bounds } };
  }
}

function openConsole(before: Placing): Placed {
  const { displays, choices } = before;
  const sides = planDisplays(displays, chosenFor(choices, displays));
  const placing = watched({ ...closed(before), console: true, sides });
  const opened = { placing, arranges: 'asked', focus: 'console' } as const;
  if (sides !== undefined) return opened;
  // Two ordinary windows side by side, as for a meeting by video: neither may cover the other for good.
  return { ...opened, fills: false, ...(reasonToCover(placing) === undefined && { news: 'one' }) };
}

/** Nothing is left of what was so while there was a console. */
function closed(placing: Placing): Placing {
  const nothing = { sides: undefined, lost: undefined, consoleAt: undefined };
  return { ...placing, ...nothing, stood: {}, seen: [], windowed: false, revealed: false };
}

/** Notes that the room looks at its screen now. */
function watched(placing: Placing): Placing {
  const { sides, seen } = placing;
  if (sides === undefined || sameDisplay(seen, sides.room) !== undefined) return placing;
  return { ...placing, seen: [...seen, sides.room] };
}

/** Only a display that came or went, or another that shows the same, moves windows. */
function changeDisplays(before: Placing, displays: readonly Display[]): Placed {
  if (arrangementOf(displays) === arrangementOf(before.displays)) {
    return { placing: follow({ ...before, displays }) };
  }
  const placing = watched(rearrange(before, displays));
  const [was, is] = [arrangementOfWindows(before), arrangementOfWindows(placing)];
  const same = was.kind === is.kind && idsOf(before.sides) === idsOf(placing.sides);
  if (same) return { placing };
  const news = is.kind === 'parked' ? 'parked' : cameBack(was.kind, is.kind) ? 'back' : undefined;
  return {
    placing,
    arranges: 'came',
    focus: is.kind === 'shared' ? 'audience' : 'console',
    ...(news && { news }),
  };
}

function cameBack(was: string, is: string): boolean {
  return is === 'two' && (was === 'parked' || was === 'shared');
}

function idsOf(sides: Sides | undefined): string {
  return `${sides?.room.id} ${sides?.trainer.id}`;
}

/** The same displays with other sizes, scales or places: who has which stays, and so does a choice. */
function follow(placing: Placing): Placing {
  const { sides, displays, choices } = placing;
  if (sides === undefined) return placing;
  const now = found(displays, sides);
  const planned = planDisplays(displays, chosenFor(choices, displays));
  const chosen =
    arrangementOfWindows({ ...placing, sides: now }).kind === 'two' && idsOf(planned) !== idsOf(now);
  return { ...placing, sides: now, choices: chosen ? withChoice(choices, displays, now) : choices };
}

/** Whose screen is which after displays came or went. */
function rearrange(before: Placing, displays: readonly Display[]): Placing {
  const next = { ...before, displays, revealed: false };
  const { console, sides, choices } = before;
  if (!console) return next;
  if (sides === undefined) return { ...next, sides: planDisplays(displays, chosenFor(choices, displays)) };
  const apart = arrangementOfWindows(before).kind === 'two';
  const stood = apart ? withChoice(before.stood, before.displays, sides) : before.stood;
  const wish = chosenFor(choices, displays) ?? chosenFor(stood, displays) ?? wishOf(displays, sides);
  // What showed the room its own slide and shows the trainer's screen now will show its own again.
  const planned = isMirrored(displays, sides) ? undefined : planDisplays(displays, wish);
  return { ...next, stood, lost: lostAfter(before, displays), sides: planned ?? found(displays, sides) };
}

/** The sides as they are now; a display that is gone stays as it was, since it may come back. */
function found(displays: readonly Display[], { room, trainer }: Sides): Sides {
  return {
    room: sameDisplay(displays, room) ?? room,
    trainer: sameDisplay(displays, trainer) ?? trainer,
  };
}

function isMirrored(displays: readonly Display[], sides: Sides): boolean {
  const room = sameDisplay(displays, sides.room);
  const trainer = sameDisplay(displays, sides.trainer);
  return room !== undefined && trainer !== undefined && showSame(room, trainer);
}

function wishOf(displays: readonly Display[], { room, trainer }: Sides): DisplayWish {
  return { room: sameDisplay(displays, room)?.id, trainer: sameDisplay(displays, trainer)?.id };
}

/** The room's screen that is not reported any more, where it may still show what another one shows. */
function lostAfter(
  { reportsMirrors, sides, lost }: Placing,
  displays: readonly Display[],
): Display | undefined {
  const watched = lost ?? sides?.room;
  if (reportsMirrors || watched === undefined || sameDisplay(displays, watched) !== undefined)
    return undefined;
  return watched;
}

function swap(placing: Placing): Placed {
  if (!placing.console) return { placing, news: 'swapWithConsole' };
  const standing = arrangementOfWindows(placing);
  if (standing.kind !== 'two') return { placing, news: 'nothingToSwap' };
  return assign(placing, { room: standing.trainer, trainer: standing.room });
}

function choose(placing: Placing, id: number): Placed {
  const { displays } = placing;
  const now = arrangementOfWindows(placing);
  const trainer = now.kind === 'two' ? (now.trainer.id === id ? now.room.id : now.trainer.id) : undefined;
  const known = displays.some((display) => display.id === id);
  const sides = known ? planDisplays(displays, { room: id, trainer }) : undefined;
  return sides === undefined ? { placing, news: 'nothingToSwap' } : assign(placing, sides);
}

/** What the trainer chose holds for these displays from now on, and outdates how it was with others. */
function assign(placing: Placing, sides: Sides): Placed {
  const choices = withChoice(placing.choices, placing.displays, sides);
  if (!placing.console) return { placing: { ...placing, choices } };
  const next = {
    ...placing,
    choices,
    sides,
    stood: {},
    seen: [sides.room],
    lost: undefined,
    revealed: false,
  };
  return { placing: next, arranges: 'asked', focus: 'console' };
}

function fill(placing: Placing, on: boolean): Placed {
  if (hasScreen(placing)) return { placing: { ...placing, windowed: !on }, arranges: 'asked' };
  // A window that waits for its screen stays away: it would cover the notes.
  return arrangementOfWindows(placing).kind === 'parked' ? { placing } : { placing, fills: on };
}

/** The audience's window belongs on a screen, full or as an ordinary window. */
function hasScreen(placing: Placing): boolean {
  const { kind } = arrangementOfWindows(placing);
  return kind === 'two' || kind === 'shared';
}
