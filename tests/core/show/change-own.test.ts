import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { apply, openShowState } from '../../../src/core/show/apply';
import { groupNow } from '../../../src/core/groups/workshop';
import {
  countsSlide,
  deckOf,
  linesSlide,
  pointsSlide,
  rankingSlide,
  stackedSlide,
} from '../../support/decks';
import { asOf } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const NOW = Date.UTC(2026, 10, 24);

function after(slide: Slide, ...commands: readonly Command[]): ShowState {
  const deck = deckOf(slide, pointsSlide());
  return commands.reduce((state, command) => apply(deck, state, command, asOf(NOW)), openShowState(deck));
}

const own = (state: ShowState, slide: string) => groupNow(state.workshop)?.counts[slide];

describe('the group beside the research', () => {
  it('comes and goes', () => {
    expect(after(rankingSlide(), { type: 'own' }).activity).toEqual({ type: 'own', all: false });
    expect(after(rankingSlide(), { type: 'own' }, { type: 'own' }).activity).toBeNull();
  });

  it('has no place on a slide without figures', () => {
    expect(after(pointsSlide(), { type: 'own' }).activity).toBeNull();
  });

  it('is counted, with the time at which it was', () => {
    const state = after(
      rankingSlide(),
      { type: 'people', people: 14 },
      { type: 'count', row: 'talent', count: 8 },
    );
    expect(own(state, 'doelen-0')).toEqual({ people: 14, rows: { talent: 8 }, at: NOW });
  });

  it('has at least as many people as said yes', () => {
    const state = after(
      rankingSlide(),
      { type: 'people', people: 3 },
      { type: 'count', row: 'talent', count: 5 },
    );
    expect(own(state, 'doelen-0')?.people).toBe(5);
    const counts = after(
      countsSlide(),
      { type: 'people', people: 3 },
      { type: 'count', row: 'gezin', count: 5 },
    );
    expect(own(counts, 'aantallen-0')?.people).toBe(3);
  });

  it('has as many people as gave one of the answers to a statement', () => {
    const state = after(
      stackedSlide(),
      { type: 'people', people: 10 },
      { type: 'count', row: 'gezien/1', count: 7 },
      { type: 'count', row: 'gezien/3', count: 5 },
      { type: 'count', row: 'veilig/1', count: 11 },
    );
    expect(own(state, 'stellingen-0')).toEqual({
      people: 12,
      rows: { 'gezien/1': 7, 'gezien/3': 5, 'veilig/1': 11 },
      at: NOW,
    });
  });

  it('is counted beside each line', () => {
    const state = after(
      linesSlide(),
      { type: 'people', people: 6 },
      { type: 'count', row: 'wijk', count: 5 },
      { type: 'count', row: 'stad', count: 4 },
    );
    expect(own(state, 'verloop-0')).toMatchObject({ people: 6, rows: { wijk: 5, stad: 4 } });
  });

  it('knows the rows of its slide alone, and whole people', () => {
    const state = after(
      rankingSlide(),
      { type: 'count', row: 'nergens', count: 5 },
      { type: 'count', row: 'talent', count: -2.4 },
      { type: 'people', people: 1e9 },
    );
    expect(own(state, 'doelen-0')).toEqual({ people: 10_000, rows: { talent: 0 }, at: NOW });
  });

  it('stands alone first, then beside all groups that counted, then no more', () => {
    const twoGroups: readonly Command[] = [
      { type: 'people', people: 14 },
      { type: 'newGroup', name: 'Middag' },
      { type: 'people', people: 20 },
    ];
    const all = after(rankingSlide(), ...twoGroups, { type: 'own' }, { type: 'own' });
    expect(all.activity).toEqual({ type: 'own', all: true });
    expect(
      after(rankingSlide(), ...twoGroups, { type: 'own' }, { type: 'own' }, { type: 'own' }).activity,
    ).toBeNull();
  });

  it('stays under a table of figures that Esc closes first', () => {
    const under = after(rankingSlide(), { type: 'own' }, { type: 'table' }, { type: 'close' });
    expect([under.table, under.activity?.type]).toEqual([false, 'own']);
  });

  it('goes with the next step, and with Esc', () => {
    const next = after(rankingSlide(), { type: 'own' }, { type: 'next' });
    expect([next.activity, next.position]).toEqual([null, { slide: 0, step: 1 }]);
    const closed = after(rankingSlide(), { type: 'own' }, { type: 'close' });
    expect([closed.activity, closed.position]).toEqual([null, { slide: 0, step: 0 }]);
    expect(after(rankingSlide(), { type: 'own' }, { type: 'goTo', slide: 1 }).activity).toBeNull();
  });
});
