import { describe, expect, it } from 'vitest';
import { nlWorkshopSlide } from '../../../src/core/i18n/nl-workshop';
import { differenceOf, nearest } from '../../../src/core/groups/difference';
import { guessSentence, outcomeOf } from '../../../src/core/workshop/outcome';

const share = { row: 'wijk', label: 'Activiteiten in de wijk', value: 67, unit: 'percent' } as const;
const said = (guesses: readonly number[], figure: Parameters<typeof outcomeOf>[1] = share) =>
  outcomeOf(guesses, figure, 'nl')?.join('');

describe('the difference between a guess and a figure', () => {
  it('is in percentage points, never in per cent of the figure', () => {
    expect(differenceOf(48, 67)).toEqual({ side: 'below', by: 19 });
    expect(said([48])).toBe('Jullie zaten er 19 procentpunt onder.');
    expect(said([80])).toBe('Jullie zaten er 13 procentpunt boven.');
  });

  it('has no decimals that subtracting leaves behind', () => {
    expect(differenceOf(85.9, 77.6)).toEqual({ side: 'above', by: 8.3 });
    expect(said([85.9], { ...share, value: 77.6 })).toBe('Jullie zaten er 8,3 procentpunt boven.');
    expect(differenceOf(0.1 + 0.2, 0.3)).toEqual({ side: 'equal', by: 0 });
  });

  it('is none for who was right', () => {
    expect(said([67])).toBe('Jullie hadden het precies goed.');
  });

  it('of numbers is a number', () => {
    const figure = { row: null, label: '', value: 36_372, unit: 'count' } as const;
    expect(said([20_000], figure)).toBe('Jullie zaten er 16.372 onder.');
    expect(outcomeOf([20_000], figure, 'en')?.join('')).toBe('You were 16,372 too low.');
  });

  it('is not told of nobody', () => {
    expect(said([])).toBeUndefined();
  });
});

describe('the nearest of several guesses', () => {
  it('is the one that is least away', () => {
    expect(nearest([48, 70, 12], 67)).toEqual([1]);
    expect(said([48, 70, 12])).toBe('Het dichtst bij: schatting 2, 3 procentpunt erboven.');
    expect(said([48, 67, 12])).toBe('Het dichtst bij: schatting 2, precies goed.');
  });

  it('are all that are equally near, on either side', () => {
    expect(nearest([64, 70, 12, 64], 67)).toEqual([0, 1, 3]);
    expect(said([64, 70, 12])).toBe('Het dichtst bij: schatting 1 en schatting 2, 3 procentpunt ernaast.');
    expect(nearest([0.2, 0.4], 0.3)).toEqual([0, 1]);
  });
});

it('a screen reader hears every guess by its name, and the figure only when it is shown', () => {
  expect(guessSentence([], share, false, 'nl')).toBe(nlWorkshopSlide.noGuess);
  expect(guessSentence([48], share, false, 'nl')).toBe('jullie schatting: 48%.');
  expect(guessSentence([48, 52.5], share, true, 'nl')).toBe(
    'schatting 1: 48%; schatting 2: 52,5%; onderzoek: 67%.',
  );
});
