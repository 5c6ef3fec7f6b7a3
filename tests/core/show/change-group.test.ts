import { describe, expect, it } from 'vitest';
import { addGroup, changeGroup, chooseGroup } from '../../../src/core/show/change-group';
import { figureKey, groupNow, WORKSHOP_LIMITS, newGroup, NOBODY } from '../../../src/core/groups/workshop';

const guessed = (guess: number) => (group: ReturnType<typeof newGroup>) => ({
  ...group,
  guesses: { doelen: [guess] },
});

describe('the groups of a day', () => {
  it('begin with the first thing that a day brings', () => {
    const workshop = changeGroup(NOBODY, 5, guessed(48));
    expect(workshop).toEqual({ groups: [{ ...newGroup('', 5), guesses: { doelen: [48] } }], now: 0 });
    expect(groupNow(NOBODY)).toBeUndefined();
  });

  it('keep what they did apart', () => {
    const two = changeGroup(addGroup(changeGroup(NOBODY, 5, guessed(48)), 'Middag', 9), 10, guessed(60));
    expect(two.groups.map(({ name, guesses }) => [name, guesses])).toEqual([
      ['', { doelen: [48] }],
      ['Middag', { doelen: [60] }],
    ]);
    expect(groupNow(chooseGroup(two, 0))?.guesses).toEqual({ doelen: [48] });
    expect(chooseGroup(two, 2)).toBe(two);
  });

  it('are no more than can be told apart', () => {
    const full = Array.from({ length: WORKSHOP_LIMITS.groups + 3 }).reduce<typeof NOBODY>(
      (all, _, i) => addGroup(all, `Groep ${i}`, i),
      NOBODY,
    );
    expect(full).toMatchObject({
      groups: { length: WORKSHOP_LIMITS.groups },
      now: WORKSHOP_LIMITS.groups - 1,
    });
  });
});

it('a figure is named by its slide, and by its row where there are more', () => {
  expect([figureKey('doelen', null), figureKey('doelen', 'talent')]).toEqual(['doelen', 'doelen/talent']);
});
