import { describe, expect, it } from 'vitest';
import { apply, openShowState } from '../../../src/core/show/apply';
import { deckOf, rankingSlide } from '../../support/decks';
import { WORKSHOP_LIMITS } from '../../../src/core/groups/workshop';
import { asOf } from '../../support/moments';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(rankingSlide());
const NOW = 1_000;

const groups = (...commands: readonly Command[]) =>
  commands.reduce((state, command) => apply(deck, state, command, asOf(NOW)), openShowState(deck)).workshop;

describe('a command about groups', () => {
  it('begin with the first thing that is counted', () => {
    expect(groups()).toEqual({ groups: [], now: 0 });
    const {
      groups: [first, ...others],
      now,
    } = groups({ type: 'people', people: 3 });
    expect(first).toMatchObject({ name: '', started: NOW });
    expect([others.length, now]).toEqual([0, 0]);
  });

  it('keep what they did apart', () => {
    const { groups: all, now } = groups(
      { type: 'people', people: 3 },
      { type: 'newGroup', name: 'Middag' },
      { type: 'people', people: 9 },
    );
    expect(now).toBe(1);
    expect(all.map(({ name, counts }) => [name, counts['doelen-0']?.people])).toEqual([
      ['', 3],
      ['Middag', 9],
    ]);
  });

  it('are gone back to, but never to one that is not there', () => {
    const two: readonly Command[] = [
      { type: 'newGroup', name: 'Ochtend' },
      { type: 'newGroup', name: 'Middag' },
    ];
    expect(groups(...two, { type: 'group', group: 0 }).now).toBe(0);
    expect(groups(...two, { type: 'group', group: 7 }).now).toBe(1);
  });

  it('get another name', () => {
    const {
      groups: [only],
    } = groups({ type: 'newGroup', name: '' }, { type: 'nameGroup', name: 'x'.repeat(999) });
    expect(only?.name).toHaveLength(WORKSHOP_LIMITS.text);
  });

  it('are no more than can be kept', () => {
    const many = Array.from({ length: WORKSHOP_LIMITS.groups + 5 }, (): Command => ({
      type: 'newGroup',
      name: '',
    }));
    expect(groups(...many).groups).toHaveLength(WORKSHOP_LIMITS.groups);
  });
});
