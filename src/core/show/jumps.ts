import { comparePositions, type Position } from '../slide/navigation';

/** The places that were left by jumping, the last one at the end; as in a browser, back and forward again. */
export interface Jumps {
  readonly back: readonly Position[];
  readonly forward: readonly Position[];
}

export const NO_JUMPS: Jumps = { back: [], forward: [] };

/** How far anybody goes back. */
const MAX_JUMPS = 50;

/** After a jump to another place. */
export function jumped(jumps: Jumps, from: Position, to: Position): Jumps {
  if (comparePositions(from, to) === 0) return jumps;
  return { back: [...jumps.back, from].slice(-MAX_JUMPS), forward: [] };
}

/** Back to the place that was left last, or forward again; nothing where there is none. */
export function taken(
  jumps: Jumps,
  from: Position,
  way: 'back' | 'forward',
): { readonly to: Position; readonly jumps: Jumps } | undefined {
  const to = jumps[way].at(-1);
  if (to === undefined) return undefined;
  const left = jumps[way].slice(0, -1);
  return {
    to,
    jumps:
      way === 'back'
        ? { back: left, forward: [...jumps.forward, from] }
        : { back: [...jumps.back, from], forward: left },
  };
}

/** The place that was left by a jump, where there was one in between; back is the way home, and no jump. */
export function newJump(before: Jumps, after: Jumps): Position | undefined {
  const from = after.back.at(-1);
  return after.forward.length === 0 && from !== before.back.at(-1) ? from : undefined;
}

/** The same places, wherever they stand now. */
export function movedJumps({ back, forward }: Jumps, follow: (at: Position) => Position): Jumps {
  return { back: back.map(follow), forward: forward.map(follow) };
}
