import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printJob } from '../../../src/core/frames/print-job';
import { reportTitles } from '../../../src/core/frames/report-titles';
import { newGroup, type Group } from '../../../src/core/groups/workshop';
import { deckOf, pointsSlide, rankingSlide } from '../../support/decks';

const deck = deckOf(rankingSlide(), rankingSlide(), pointsSlide());
const said = { answers: [{ text: 'Vaker', votes: 1 }], endsAt: null };

function titlesOf(groups: readonly Group[]): readonly string[] {
  const room = { workshop: { groups, now: 0 }, groups: groups.map((_, i) => i), alone: true };
  return reportTitles(printJob(deck, { steps: false, paper: 'a4', room }));
}

describe('the pages of a report', () => {
  const [slide] = deck.slides;
  const talks = { [slide?.id ?? '']: said };

  it('are called after what was done, and what it was about', () => {
    expect(titlesOf([{ ...newGroup('Oost', 0), talks }])).toEqual([`Antwoorden: ${slide?.headline}`]);
  });

  it('say whose it is where that tells them apart', () => {
    const titles = titlesOf(['Oost', 'West'].map((name) => ({ ...newGroup(name, 0), talks })));
    expect(titles).toEqual(['Oost', 'West'].map((name) => `Antwoorden: ${slide?.headline} · ${name}`));
  });

  it('are all called differently, whatever groups did and are called', () => {
    const did = fc.record({
      name: fc.constantFrom('', 'Oost'),
      guesses: fc.subarray(deck.slides.flatMap(({ id }) => [`${id}/talent`, `${id}/signaleren`])),
      orders: fc.subarray(deck.slides.map(({ id }) => id)),
      talks: fc.subarray(deck.slides.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(fc.array(did, { maxLength: 5 }), (groups) => {
        const titles = titlesOf(
          groups.map(({ name, guesses, orders, talks: asked }) => ({
            ...newGroup(name, 0),
            guesses: Object.fromEntries(guesses.map((key) => [key, [12]])),
            orders: Object.fromEntries(orders.map((id) => [id, []])),
            talks: Object.fromEntries(asked.map((id) => [id, said])),
          })),
        );
        expect(new Set(titles).size).toBe(titles.length);
        expect(titles).not.toContain('');
      }),
    );
  });
});
