import * as fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { ShowView } from '../../../src/renderer/show/show-view.svelte';
import { deckOf, discussionSlide, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';
import { lateHost, seededDelay } from '../../support/late-host';
import { one } from '../../support/mounting.svelte';
import { showOnHost } from '../../support/show';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(titleSlide(), rankingSlide(), discussionSlide(), pointsSlide());

const COMMANDS: readonly Command[] = [
  ...(['next', 'previous', 'nextSlide', 'first', 'last', 'jumpBack', 'talk', 'own', 'close'] as const).map(
    (type) => ({ type }),
  ),
  { type: 'curtain', colour: 'black' },
  { type: 'goTo', slide: 2 },
  { type: 'replay' },
  { type: 'ask' },
  { type: 'newGroup', name: 'Middag' },
];
const anyCommand = fc.constantFrom(...COMMANDS);
const seed = fc.integer({ min: 1, max: 1_000_000 });

function lateView(delays: number) {
  const main = pageHost(deck);
  const host = lateHost(main, seededDelay(delays));
  const view = new ShowView(host, host.start);
  view.listen();
  return { main, host, view };
}

/** All but what is told by the time of a command, which both take down for themselves. */
const shownBy = ({ position, jumps, activity, curtain, table, replays, workshop }: ShowState) => ({
  ...{ position, jumps, activity, curtain, table, replays },
  groups: workshop.groups.map(({ name }) => name),
});
const drawnFrom = ({ state }: ShowView) => [state.position, state.activity, state.replays] as const;

describe('a window whose main answers late', () => {
  it('ends where main is, whatever was pressed in both windows meanwhile', async () => {
    const steps = fc.array(fc.tuple(anyCommand, fc.boolean(), fc.integer({ min: 0, max: 300 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(seed, steps, async (delays, all) => {
        const { main, host, view } = lateView(delays);
        for (const [command, isOwn, pause] of all) {
          void (isOwn ? view.send(command) : main.command(command));
          await host.pass(pause);
        }
        await host.settle();
        expect(shownBy(view.state)).toEqual(shownBy(main.state));
      }),
      { numRuns: 200 },
    );
  });

  it('shows what its own keys do at once, and draws nothing anew when main answers', async () => {
    await fc.assert(
      fc.asyncProperty(seed, fc.array(anyCommand, { minLength: 1, maxLength: 8 }), async (delays, all) => {
        const { main, host, view } = lateView(delays);
        for (const command of all) void view.send(command);
        const [position, activity, replays] = drawnFrom(view);
        expect(position).toEqual(main.state.position);
        for (let i = 0; i < 40; i += 1) {
          await host.pass(20);
          const now = drawnFrom(view);
          expect(now[0]).toBe(position);
          expect(now[1]).toBe(activity);
          expect(now[2]).toBe(replays);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the letter behind A to the field that A opens', async () => {
    const show = showOnHost(lateHost(pageHost(deck), () => 400));
    show.press('PageDown');
    show.press('PageDown');
    show.press('PageDown');
    show.press('Home');
    for (const digit of ['3', 'Enter']) show.press(digit);
    show.press('a');
    expect(document.activeElement).toBe(one(show.room, '.input input'));
    show.press('b');
    await show.host.settle();
    flushSync();
    expect(show.host.state.curtain).toBe('none');
    expect(document.activeElement).toBe(one(show.room, '.input input'));
  });
});
