import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, openShowState } from '../../../src/core/show/apply';
import { stateUpdateOf, withUpdate } from '../../../src/core/show/session-news';
import { anyCommand } from '../../support/arbitrary-commands';
import { deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { moment, NOBODY_LOOKS } from '../../support/moments';

const deck = deckOf(titleSlide(), rankingSlide());
const start = openShowState(deck);
const stroke = { colour: 'red', points: [{ x: 1, y: 2 }] } as const;
const circumstances = { now: moment(0), onlookers: NOBODY_LOOKS };
const drawn = apply(deck, start, { type: 'draw', slide: 0, stroke }, circumstances);

describe('the news of a session', () => {
  it('holds the ink when the pen wrote, and for those who know none', () => {
    expect(stateUpdateOf(drawn, start).ink?.strokes).toEqual(drawn.strokes);
    expect(stateUpdateOf(drawn).ink?.strokes).toEqual(drawn.strokes);
  });

  it('holds no ink when there was only a step', () => {
    const stepped = apply(deck, drawn, { type: 'next' }, circumstances);
    expect(Object.keys(stateUpdateOf(stepped, drawn))).toEqual(['state']);
    expect(JSON.stringify(stateUpdateOf(stepped, drawn))).not.toContain('points');
  });

  it('makes the very same session of who hears all of it, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        let state = start;
        let told = start;
        let heard = start;
        for (const command of commands) {
          state = apply(deck, state, command, circumstances);
          heard = withUpdate(heard, structuredClone(stateUpdateOf(state, told)));
          told = state;
        }
        expect(heard).toEqual(state);
      }),
    );
  });
});
