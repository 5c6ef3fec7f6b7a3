import { describe, expect, it } from 'vitest';
import { apply, openShowState } from '../../../src/core/show/apply';
import { groupNow, WORKSHOP_LIMITS } from '../../../src/core/groups/workshop';
import { deckOf, discussionSlide, rankingSlide } from '../../support/decks';
import { asOf } from '../../support/moments';
import type { Command } from '../../../src/core/show/commands';
import { talkOf } from '../../../src/core/workshop/talks';

const deck = deckOf(discussionSlide(), rankingSlide());
const NOW = 1_000;
const slide = deck.slides[0]?.id ?? '';

const after = (...commands: readonly Command[]) =>
  commands.reduce((state, command) => apply(deck, state, command, asOf(NOW)), openShowState(deck));
const answers = (...commands: readonly Command[]) =>
  talkOf(after(...commands), slide).answers.map(({ text, votes }) => [text, votes]);
const add = (text: string): Command => ({ type: 'answer', answer: null, text });

describe('a talk', () => {
  it('comes and goes', () => {
    expect(after({ type: 'talk' }).activity).toEqual({ type: 'talk' });
    expect(after({ type: 'talk' }, { type: 'talk' }).activity).toBeNull();
    expect(after({ type: 'talk' }, { type: 'wrapUp' }).activity).toEqual({ type: 'wrapUp' });
    expect(after({ type: 'talk' }, { type: 'close' }).activity).toBeNull();
  });

  it('keeps what is said, in order', () => {
    expect(answers(add('Meer tijd'), add('  Samen met school '), add('   '))).toEqual([
      ['Meer tijd', 0],
      ['Samen met school', 0],
    ]);
  });

  it('changes an answer, or takes it away', () => {
    const two = [add('Meer tijd'), add('Samen')];
    expect(answers(...two, { type: 'answer', answer: 1, text: 'Samen met school' })[1]).toEqual([
      'Samen met school',
      0,
    ]);
    expect(answers(...two, { type: 'answer', answer: 0, text: '' })).toEqual([['Samen', 0]]);
    expect(answers(...two, { type: 'answer', answer: 7, text: '' })).toHaveLength(2);
  });

  it('counts votes, never below nothing', () => {
    const vote = (by: 1 | -1): Command => ({ type: 'vote', answer: 0, by });
    expect(answers(add('Meer tijd'), vote(1), vote(1), vote(-1))).toEqual([['Meer tijd', 1]]);
    expect(answers(add('Meer tijd'), vote(-1))).toEqual([['Meer tijd', 0]]);
  });

  it('has room for so many answers, and for short ones', () => {
    const many = Array.from({ length: WORKSHOP_LIMITS.answers + 3 }, (_, i) => add(`${i}`));
    expect(answers(...many)).toHaveLength(WORKSHOP_LIMITS.answers);
    expect(answers(add('x'.repeat(999)))[0]?.[0]).toHaveLength(WORKSHOP_LIMITS.text);
  });

  it('is of its slide and its group', () => {
    const there = after(add('Hier'), { type: 'goTo', slide: 1 }, add('Daar'), { type: 'newGroup', name: '' });
    expect(groupNow(there.workshop)?.talks).toEqual({});
    expect(Object.keys(there.workshop.groups[0]?.talks ?? {})).toHaveLength(2);
  });

  it('has an end, where the trainer sets one', () => {
    expect(talkOf(after({ type: 'talkEnds', minutes: 5 }), slide).endsAt).toBe(NOW + 5 * 60_000);
    expect(
      talkOf(after({ type: 'talkEnds', minutes: 5 }, { type: 'talkEnds', minutes: null }), slide).endsAt,
    ).toBeNull();
  });
});
