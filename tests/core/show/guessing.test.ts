import { describe, expect, it } from 'vitest';
import { audienceState } from '../../../src/core/show/audience-state';
import { apply, hasTop, openShowState } from '../../../src/core/show/apply';
import { firstGuess, guessablesOf, questionOf } from '../../../src/core/workshop/activity';
import { describeActivity } from '../../../src/core/show/describe-activity';
import { groupNow } from '../../../src/core/groups/workshop';
import { countsSlide, deckOf, figureSlide, rankingSlide, titleSlide } from '../../support/decks';
import { NOON } from '../../support/sessions';
import { asOf } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(
  titleSlide(),
  figureSlide({ guess: { question: 'Hoeveel procent heet zo?' } }),
  rankingSlide(),
  countsSlide(),
);
const [title, figure, ranking, counts] = deck.slides as [
  ReturnType<typeof titleSlide>,
  ReturnType<typeof figureSlide>,
  ReturnType<typeof rankingSlide>,
  ReturnType<typeof countsSlide>,
];
const at = (slide: number, own: Partial<ShowState> = {}): ShowState => ({
  ...openShowState(deck, { position: { slide, step: 0 } }),
  ...own,
});
const after = (from: ShowState, ...commands: readonly Command[]) =>
  commands.reduce((state, command) => apply(deck, state, command, asOf(NOON)), from);
const next: Command = { type: 'next' };
const previous: Command = { type: 'previous' };
const ask: Command = { type: 'ask' };
const guess = (...values: readonly number[]): Command => ({ type: 'guess', values });
const guesses = (state: ShowState) => groupNow(state.workshop)?.guesses;

describe('what can be guessed', () => {
  it('is the figure of a slide, or each row that has one', () => {
    expect(guessablesOf(figure).map(({ row, value }) => [row, value])).toEqual([[null, 40]]);
    expect(guessablesOf(ranking).map(({ row }) => row)).toEqual(['signaleren', 'talent', 'anders']);
    expect(guessablesOf(counts).map(({ row }) => row)).toEqual(['jongerenwerkers', 'gezin']);
    expect(guessablesOf(title)).toEqual([]);
  });

  it('is first what the deck asks, then what carries the headline, then the first row with a figure', () => {
    const asking = rankingSlide({ guess: { question: 'Hoeveel?', row: 'talent' } });
    expect(firstGuess(asking)?.row).toBe('talent');
    expect(firstGuess(ranking)?.row).toBe('signaleren');
    expect(firstGuess(counts)?.row).toBe('jongerenwerkers');
  });

  it('is asked by the deck’s question where that is about it, and else by its label', () => {
    const asking = rankingSlide({ guess: { question: 'Hoeveel?', row: 'talent' } });
    const asked = guessablesOf(asking).map((each) => questionOf(asking, each, 'nl'));
    expect(asked).toEqual([
      { text: 'Wat denken jullie: hoeveel procent?', about: 'Signaleren van zorgsignalen' },
      { text: 'Hoeveel?', about: '' },
      { text: 'Wat denken jullie: hoeveel procent?', about: 'Anders' },
    ]);
  });
});

describe('asking', () => {
  it('covers the slide; the same again takes the question away', () => {
    const asked = after(at(2, { curtain: 'black', table: true }), ask);
    expect(asked).toMatchObject({
      activity: { type: 'guess', row: 'signaleren', shown: false },
      curtain: 'none',
      table: false,
    });
    expect(after(asked, ask).activity).toBeNull();
    expect(hasTop(asked)).toBe(true);
    expect(after(asked, { type: 'close' }).activity).toBeNull();
  });

  it('changes to another row, or to the order of all', () => {
    const asked = after(at(2), ask, { type: 'ask', row: 'talent' });
    expect(asked.activity).toMatchObject({ row: 'talent' });
    expect(after(asked, { type: 'ask', row: 'nergens' })).toBe(asked);
  });

  it('does nothing where there is nothing to guess', () => {
    const state = at(0);
    expect(after(state, ask)).toBe(state);
    expect(after(state, { type: 'askOrder' })).toBe(state);
  });

  it('comes by itself where the deck says so and the show steps forward', () => {
    expect(after(at(0), next).activity).toEqual({ type: 'guess', row: null, shown: false });
    expect(after(at(0), { type: 'nextSlide' }).activity).not.toBeNull();
    expect(after(at(0), { type: 'goTo', slide: 1 }).activity).toBeNull();
    expect(after(at(2), previous).activity).toBeNull();
  });

  it('comes by itself only once a group, unless its guesses were taken away', () => {
    const guessed = after(at(0), next, guess(30));
    expect(after(guessed, { type: 'first' }, next).activity).toBeNull();
    expect(after(guessed, { type: 'newGroup', name: '' }, { type: 'first' }, next).activity).not.toBeNull();
    expect(after(guessed, guess(), { type: 'first' }, next).activity).not.toBeNull();
  });
});

describe('while a figure is guessed', () => {
  const asked = after(at(1), ask);

  it('guesses are kept with their group, six at most, and shares within a hundred', () => {
    expect(guesses(after(asked, guess(30, 52.5)))).toEqual({ 'functietitel-1': [30, 52.5] });
    expect(guesses(after(asked, guess(1, 2, 3, 4, 5, 6, 7)))).toEqual({
      'functietitel-1': [1, 2, 3, 4, 5, 6],
    });
    expect(guesses(after(asked, guess(140)))).toEqual({ 'functietitel-1': [100] });
    const row = after(at(3), { type: 'ask', row: 'gezin' }, guess(20_000));
    expect(guesses(row)).toEqual({ 'aantallen-3/gezin': [20_000] });
  });

  it('a step forward shows the figure, and another the slide, which plays', () => {
    const shown = after(asked, guess(30), next);
    expect(shown.activity).toMatchObject({ shown: true });
    expect(guesses(after(shown, guess(41)))).toEqual({ 'functietitel-1': [30] });
    const gone = after(shown, next);
    expect(gone).toMatchObject({ activity: null, motion: 'replay', position: { slide: 1, step: 0 } });
  });

  it('a step back hides the figure, and another goes back to the slide', () => {
    const hidden = after(asked, next, previous);
    expect(hidden.activity).toMatchObject({ shown: false });
    expect(after(hidden, previous)).toMatchObject({ activity: null, position: { slide: 1, step: 0 } });
  });

  it('a slide that stands further on than its first step does not play again', () => {
    const later = after(at(2), next, ask, next, next);
    expect(later).toMatchObject({ activity: null, motion: 'still', position: { slide: 2, step: 1 } });
  });

  it('a black screen gives way first, and nothing is shown by that', () => {
    const black = after(asked, { type: 'curtain', colour: 'black' });
    expect(after(black, next)).toMatchObject({ curtain: 'none', activity: { shown: false } });
    expect(after(black, { type: 'close' })).toMatchObject({ curtain: 'none', activity: { shown: false } });
  });

  it('neither the table nor a frozen picture gives the figure away', () => {
    expect(after(asked, { type: 'table' }).table).toBe(false);
    const frozen = after(asked, { type: 'freeze' }, next, next, next);
    expect(audienceState(frozen)).toMatchObject({ position: { slide: 1 }, activity: { shown: false } });
    expect(audienceState(after(frozen, { type: 'freeze' })).activity).toBeNull();
  });

  it('another slide ends it', () => {
    for (const type of ['nextSlide', 'previousSlide', 'last'] as const)
      expect(after(asked, { type }).activity).toBeNull();
  });

  it('a screen reader hears the question, and the figure when it is shown', () => {
    const guessed = after(asked, guess(30));
    expect(describeActivity(deck, asked)).toBe('Hoeveel procent heet zo? Nog geen schatting.');
    expect(describeActivity(deck, guessed)).toBe('Hoeveel procent heet zo? jullie schatting: 30%.');
    expect(describeActivity(deck, after(guessed, next))).toBe(
      'jullie schatting: 30%; onderzoek: 40%. Jullie zaten er 10 procentpunt onder.',
    );
    expect(describeActivity(deck, at(1))).toBeUndefined();
  });
});

describe('while rows are put in order', () => {
  const four = deckOf(
    rankingSlide({
      rows: ['Aandacht', 'Buurt', 'Cultuur'].map((label, i) => ({ id: `r${i}`, label, value: 10 + i })),
    }),
  );
  const step = (from: ShowState, ...commands: readonly Command[]) =>
    commands.reduce((state, command) => apply(four, state, command, asOf(NOON)), from);
  const asked = step(openShowState(four), { type: 'askOrder' });
  const orders = (state: ShowState) => groupNow(state.workshop)?.orders;

  it('nothing is kept before the group has moved a row', () => {
    expect(orders(asked)).toBeUndefined();
    expect(orders(step(asked, { type: 'order', rows: ['r2', 'r0', 'r1'] }))).toEqual({
      'doelen-0': ['r2', 'r0', 'r1'],
    });
  });

  it('the key that asks takes the question away', () => {
    expect(step(asked, { type: 'ask' }).activity).toBeNull();
  });

  it('half an order is none, and a shown one stands', () => {
    expect(step(asked, { type: 'order', rows: ['r2', 'r0'] })).toBe(asked);
    const shown = step(asked, next);
    expect(step(shown, { type: 'order', rows: ['r2', 'r0', 'r1'] })).toBe(shown);
  });

  it('a screen reader hears the order, then the real one and how many were right', () => {
    const put = step(asked, { type: 'order', rows: ['r2', 'r0', 'r1'] });
    expect(describeActivity(four, put)).toContain('1. Cultuur. 2. Aandacht. 3. Buurt.');
    expect(describeActivity(four, step(put, next))).toBe(
      '1. Cultuur: 12%. 2. Buurt: 11%. 3. Aandacht: 10%. Jullie hadden 1 van de 3 op de goede plek.',
    );
  });
});
