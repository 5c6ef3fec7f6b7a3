import { homeDisplay, sameDisplay, showSame, type Display, type Sides } from './display-plan';
import type { ScreenChoices } from './screen-choices';
import { consolePlace, overlaps, shareWithin, type Bounds } from './window-place';

/** Everything that determines where the windows of a show go; only `place` changes it. */
export interface Placing {
  readonly displays: readonly Display[];
  /** The system reports both of two displays that show the same. Else it reports one, as when a cable is pulled. */
  readonly reportsMirrors: boolean;
  /** What the trainer chose, also in earlier runs. */
  readonly choices: ScreenChoices;
  /** How it was with each set of displays in this run, where nothing was chosen. */
  readonly stood: ScreenChoices;
  /** There is a console, and so there are notes to guard. */
  readonly console: boolean;
  /** Whose screen is which since the console is open; also while one of the two is gone. */
  readonly sides: Sides | undefined;
  /** What the room looked at since the trainer last said so; a screen of these is not for notes. */
  readonly seen: readonly Display[];
  /** The room's screen is gone, and may show the same as one that is still reported. */
  readonly lost: Display | undefined;
  /** The trainer took the show out of full screen. */
  readonly windowed: boolean;
  /** The trainer asked for the notes where the room may see them. */
  readonly revealed: boolean;
  /** Where the contents of the console are. */
  readonly consoleAt: Bounds | undefined;
}

/** How the windows are arranged. */
export type Arrangement =
  /** Without a console: the audience's window may be anywhere. */
  | { readonly kind: 'alone' }
  /** One screen from the start: two ordinary windows. */
  | { readonly kind: 'one'; readonly screen: Display }
  | { readonly kind: 'two'; readonly room: Display; readonly trainer: Display }
  /** The room's screen is gone: the show waits for it out of sight. */
  | { readonly kind: 'parked'; readonly trainer: Display }
  /** Room and trainer see the same, or may do so: the slide stands in front. */
  | { readonly kind: 'shared'; readonly screen: Display };

/** Why the console covers its notes. */
export type Cover =
  /** Both screens show the same. */
  | 'same'
  /** That cannot be known. */
  | 'doubt'
  /** The console lies on the room's screen. */
  | 'astray';

export function firstPlacing(known: Pick<Placing, 'displays' | 'reportsMirrors' | 'choices'>): Placing {
  return {
    ...known,
    stood: {},
    console: false,
    sides: undefined,
    seen: [],
    lost: undefined,
    windowed: false,
    revealed: false,
    consoleAt: undefined,
  };
}

export function arrangementOfWindows({ displays, reportsMirrors, console, sides }: Placing): Arrangement {
  const [any] = displays;
  if (!console || any === undefined) return { kind: 'alone' };
  if (sides === undefined) return { kind: 'one', screen: homeDisplay(displays) ?? any };
  return (
    standingOfSides(displays, sides, reportsMirrors) ?? {
      kind: 'shared',
      screen: sharedScreen(displays, sides) ?? any,
    }
  );
}

/** How the windows stand while room and trainer have screens of their own, or one whose other side is surely gone. */
function standingOfSides(
  displays: readonly Display[],
  sides: Sides,
  reportsMirrors: boolean,
): Arrangement | undefined {
  const room = sameDisplay(displays, sides.room);
  const trainer = sameDisplay(displays, sides.trainer);
  if (trainer === undefined) return undefined;
  if (room === undefined) return reportsMirrors ? { kind: 'parked', trainer } : undefined;
  return showSame(room, trainer) ? undefined : { kind: 'two', room, trainer };
}

function sharedScreen(displays: readonly Display[], { room, trainer }: Sides): Display | undefined {
  return sameDisplay(displays, trainer) ?? sameDisplay(displays, room);
}

/** Why the notes are covered now; `undefined` if they are visible. */
export function coverOf(placing: Placing): Cover | undefined {
  return placing.revealed ? undefined : reasonToCover(placing);
}

/** Why the room may see the notes, whether the trainer wants that or not. */
export function reasonToCover(placing: Placing): Cover | undefined {
  const standing = arrangementOfWindows(placing);
  if (standing.kind === 'alone') return undefined;
  const { displays, consoleAt, lost } = placing;
  const own = standing.kind === 'one' || standing.kind === 'shared' ? standing.screen : standing.trainer;
  if (displays.some((each) => each.id !== own.id && showSame(each, own))) return 'same';
  const seen = displays.filter((each) => roomLooksAt(placing, each));
  if (standing.kind === 'shared' || lost !== undefined || seen.includes(own)) return 'doubt';
  const astray = consoleAt !== undefined && seen.some(({ bounds }) => overlaps(bounds, consoleAt));
  return astray ? 'astray' : undefined;
}

function roomLooksAt({ displays, seen }: Placing, display: Display): boolean {
  return seen.some((was) => {
    const is = sameDisplay(displays, was);
    return is !== undefined && showSame(is, display);
  });
}

/** Where both windows are to be. */
export interface Target {
  /** `free`: wherever it is. */
  readonly audience: 'full' | 'window' | 'hidden' | 'free';
  /** The display of an audience's window that is full, or that is to lie on one. */
  readonly audienceOn: Display | undefined;
  /** Nothing where there is no console. */
  readonly consoleOn: Display | undefined;
}

export function targetOf(placing: Placing): Target {
  const standing = arrangementOfWindows(placing);
  const shown = placing.windowed ? 'window' : 'full';
  switch (standing.kind) {
    case 'alone':
      return { audience: 'free', audienceOn: undefined, consoleOn: undefined };
    case 'one':
      return { audience: 'free', audienceOn: undefined, consoleOn: standing.screen };
    case 'two':
      return { audience: shown, audienceOn: standing.room, consoleOn: standing.trainer };
    case 'parked':
      return { audience: 'hidden', audienceOn: undefined, consoleOn: standing.trainer };
    case 'shared':
      return { audience: shown, audienceOn: standing.screen, consoleOn: standing.screen };
  }
}

/**
 * Where the console must go from where its contents are, if it may not stay. After a change that arranges windows it
 * belongs on its own screen; else it stays where the trainer put it, as long as it can be seen, and not by the room.
 */
export function consoleMove(placing: Placing, at: Bounds, arranges: boolean): Bounds | undefined {
  const { consoleOn } = targetOf(placing);
  if (consoleOn === undefined) return undefined;
  const own = consoleOn.workArea;
  const seen = placing.displays.filter((each) => each !== consoleOn && roomLooksAt(placing, each));
  const quiet = placing.displays.filter((each) => !seen.includes(each));
  const spills = seen.some(({ bounds }) => overlaps(bounds, at) && !overlaps(bounds, own));
  const stays = arranges
    ? shareWithin(at, own) >= 0.9
    : quiet.some(({ workArea }) => fits(at, workArea) && shareWithin(at, workArea) >= 0.5);
  return stays && !spills ? undefined : consolePlace(own, at);
}

function fits(bounds: Bounds, area: Bounds): boolean {
  return bounds.width <= area.width && bounds.height <= area.height;
}
