import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, openShowState } from '../../../src/core/show/apply';
import {
  GROUP_BAR,
  groupsOutcome,
  groupsPlot,
  groupsSentence,
  guessesOfGroups,
  type GroupGuesses,
} from '../../../src/core/workshop/compare-guesses';
import { describeActivity } from '../../../src/core/show/describe-activity';
import { newGroup, type Workshop } from '../../../src/core/groups/workshop';
import { deckOf, figureSlide, pointsSlide, rankingSlide } from '../../support/decks';
import { NOON } from '../../support/sessions';
import { asOf } from '../../support/moments';
import type { Command } from '../../../src/core/show/commands';

const share = { row: 'wijk', label: 'Wijk', value: 67, unit: 'percent' } as const;
const group = (name: string, ...guesses: readonly number[]): GroupGuesses => ({ name, guesses });
const said = (...groups: readonly GroupGuesses[]) => groupsOutcome(groups, share, 'nl')?.join('');

describe('the group that came nearest', () => {
  it('is the one with the best guess of all', () => {
    expect(said(group('Ochtend', 48), group('Middag', 70))).toBe(
      'Het dichtst bij: Middag, 3 procentpunt erboven.',
    );
    expect(said(group('Ochtend', 20, 66.5), group('Middag', 70))).toBe(
      'Het dichtst bij: Ochtend, 0,5 procentpunt eronder.',
    );
    expect(said(group('Ochtend', 67), group('Middag', 70))).toBe('Het dichtst bij: Ochtend, precies goed.');
  });

  it('is every group that came equally near, each once', () => {
    expect(said(group('Ochtend', 64, 70), group('Middag', 70), group('Avond', 12))).toBe(
      'Het dichtst bij: Ochtend en Middag, 3 procentpunt ernaast.',
    );
    const figure = { ...share, value: 0.3 };
    expect(groupsOutcome([group('A', 0.2), group('B', 0.4)], figure, 'nl')?.[0]).toContain('A en B');
  });

  it('is told of numbers without per cent, and of nobody not at all', () => {
    const figure = { row: null, label: '', value: 36_372, unit: 'count' } as const;
    expect(groupsOutcome([group('A', 20_000)], figure, 'nl')?.join('')).toBe(
      'Het dichtst bij: A, 16.372 eronder.',
    );
    expect(groupsOutcome([group('A', 20_000)], figure, 'en')?.join('')).toBe('Closest: A, 16,372 too low.');
    expect(said()).toBeUndefined();
  });
});

describe('the bars of several groups', () => {
  it('have one scale, also where one group guessed far beyond it', () => {
    const figure = { row: null, label: '', value: 900, unit: 'count' } as const;
    const { rows, truthAt } = groupsPlot([group('A', 500), group('B', 18_000)], figure, 'nl');
    expect(rows.map(({ end }) => end)).toEqual([20_000, 20_000]);
    expect(truthAt).toBe((900 / 20_000) * GROUP_BAR);
    expect(rows[0]?.marks[0]).toMatchObject({ at: (500 / 20_000) * GROUP_BAR, name: '', figure: '500' });
  });

  it('never have figures over each other or beside their bar', () => {
    const six = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    const check = (tenths: readonly number[]) => {
      const guesses = tenths.map((tenth) => tenth / 10);
      const [row] = groupsPlot([group('A', ...guesses)], share, 'nl').rows;
      const { marks = [], size = 0 } = row ?? {};
      expect(size).toBeGreaterThanOrEqual(28);
      const half = (text: string) => (text.length * size * 0.6) / 2;
      const sorted = marks.toSorted((a, b) => a.labelAt - b.labelAt);
      for (const [i, mark] of sorted.entries()) {
        const before = sorted[i - 1];
        const left = mark.labelAt - half(mark.figure);
        expect(left).toBeGreaterThanOrEqual(before ? before.labelAt + half(before.figure) : 0);
        expect(mark.labelAt + half(mark.figure)).toBeLessThanOrEqual(GROUP_BAR);
      }
    };
    fc.assert(fc.property(six, check));
  });

  it('are told in a sentence', () => {
    expect(groupsSentence([group('Ochtend', 48, 52.5), group('Middag', 70)], share, 'nl')).toBe(
      'Ochtend: 48%, 52,5%; Middag: 70%; onderzoek: 67%.',
    );
  });
});

describe('the groups beside each other', () => {
  const guessed = (name: string, ...values: readonly number[]) => ({
    ...newGroup(name, 0),
    guesses: { wijk: values },
  });
  const names = (workshop: Workshop) => guessesOfGroups(workshop, 'wijk', null, 'nl').map(({ name }) => name);

  it('are those that guessed the same, by the name that they have everywhere', () => {
    const groups = [newGroup('', 0), guessed('', 40), guessed('Leeg'), guessed('Middag', 50)];
    expect(names({ groups, now: 3 })).toEqual(['Groep 2', 'Middag']);
  });

  it('are the last three, and always the one in the room', () => {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((name) => guessed(name, 40));
    expect(names({ groups, now: 4 })).toEqual(['C', 'D', 'E']);
    expect(names({ groups, now: 1 })).toEqual(['B', 'D', 'E']);
    expect(names({ groups, now: 5 })).toEqual(['C', 'D', 'E']);
  });
});

describe('asking again', () => {
  const deck = deckOf(figureSlide({ value: 67 }), rankingSlide(), pointsSlide());
  const after = (...commands: readonly Command[]) =>
    commands.reduce((state, command) => apply(deck, state, command, asOf(NOON)), openShowState(deck));
  const ask: Command = { type: 'ask' };
  const twoGroups: readonly Command[] = [
    ask,
    { type: 'guess', values: [48] },
    { type: 'newGroup', name: 'Middag' },
    { type: 'guess', values: [70] },
  ];
  const next: Command = { type: 'next' };

  it('puts the groups beside each other once the figure is shown, and then takes the question away', () => {
    const all = after(...twoGroups, next, ask);
    expect(all.activity).toEqual({ type: 'guess', row: null, shown: true, all: true });
    expect(describeActivity(deck, all)).toBe(
      'Groep 1: 48%; Middag: 70%; onderzoek: 67%. Het dichtst bij: Middag, 3 procentpunt erboven.',
    );
    expect(after(...twoGroups, next, ask, ask).activity).toBeNull();
  });

  it('gives nothing away before that, and has nobody to compare where one group guessed', () => {
    expect(after(...twoGroups, ask).activity).toBeNull();
    expect(after(ask, { type: 'guess', values: [48] }, next, ask).activity).toBeNull();
  });

  it('leads back to the group in the room by a step back, and on to the slide by one forward', () => {
    const back = after(...twoGroups, next, ask, { type: 'previous' });
    expect(back.activity).toEqual({ type: 'guess', row: null, shown: true });
    expect(after(...twoGroups, next, ask, next)).toMatchObject({ activity: null, motion: 'replay' });
    expect(after(...twoGroups, next, ask, { type: 'close' }).activity).toBeNull();
  });
});
