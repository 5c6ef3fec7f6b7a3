/** A block with a preferred position and a height. */
export interface Block {
  readonly at: number;
  readonly height: number;
}

interface Pile {
  readonly members: readonly number[];
  readonly height: number;
  /** The preferred middle: the mean of those of its members. */
  readonly wish: number;
}

/**
 * The middles of blocks such that none overlaps another and all stay between 0 and `room`, each as close to its
 * preferred position as its neighbours allow.
 */
export function spread(blocks: readonly Block[], room: number): readonly number[] {
  const order = [...blocks.keys()].toSorted((a, b) => (blocks[a]?.at ?? 0) - (blocks[b]?.at ?? 0) || a - b);
  const piles: Pile[] = [];
  for (const index of order) {
    const block = blocks[index];
    if (block === undefined) continue;
    let pile: Pile = { members: [index], height: block.height, wish: block.at };
    for (let below = piles.at(-1); below && topOf(pile, room) < bottomOf(below, room); below = piles.at(-1)) {
      piles.pop();
      pile = joined(below, pile);
    }
    piles.push(pile);
  }
  const places = new Map<number, number>();
  for (const pile of piles) {
    let top = topOf(pile, room);
    for (const index of pile.members) {
      const height = blocks[index]?.height ?? 0;
      places.set(index, top + height / 2);
      top += height;
    }
  }
  return blocks.map((_, i) => places.get(i) ?? 0);
}

function topOf({ wish, height }: Pile, room: number): number {
  return Math.max(0, Math.min(room - height, wish - height / 2));
}

function bottomOf(pile: Pile, room: number): number {
  return topOf(pile, room) + pile.height;
}

function joined(above: Pile, below: Pile): Pile {
  const height = above.height + below.height;
  // The preference of each member, as one for the middle of the whole pile.
  const wishes =
    (above.wish + below.height / 2) * above.members.length +
    (below.wish - above.height / 2) * below.members.length;
  const members = [...above.members, ...below.members];
  return { members, height, wish: wishes / members.length };
}
