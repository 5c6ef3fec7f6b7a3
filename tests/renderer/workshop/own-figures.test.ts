import { describe, expect, it } from 'vitest';
import { violations } from '../../support/axe';
import { deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

const deck = deckOf(rankingSlide({ headline: 'Eerste' }), titleSlide({ headline: 'Tweede' }));

/** A show with the group's own figures beside the research. */
function counting(own: Parameters<typeof showInPage>[1] = {}) {
  const show = showInPage(deck, own);
  const { room, press } = show;
  press('m');
  return {
    ...show,
    type: (...keys: readonly string[]) => {
      for (const key of keys) press(key);
    },
    figures: () => all(room, '.bars').map((bars) => all(bars, '.figure').map(textOf)),
    widths: () =>
      all(room, '.bars').map((bars) => all(bars, '.bar').map((bar) => Number.parseFloat(bar.style.width))),
    row: () => textOf(one(room, '.bar .name')),
  };
}

describe('the group beside the research', () => {
  it('is counted by keys alone: the people first, then row by row', () => {
    const { type, figures, row, room } = counting();
    expect(row()).toBe('Hoeveel mensen doen mee?');
    type('1', '4', 'Enter');
    expect(row()).toBe('Signaleren van zorgsignalen');
    type('1', '4', 'Enter', '8', 'Enter');
    expect(figures()).toEqual([
      ['85,9%', '100%'],
      ['77,5%', '57%'],
      ['80,3%', ''],
    ]);
    expect(textOf(one(room, '.legend'))).toContain('Deze groep (n = 14)');
  });

  it('grows with each hand that is counted, and shrinks again', () => {
    const { type, figures, widths } = counting();
    type('+', '+', 'ArrowDown', '+');
    expect(figures()[0]).toEqual(['85,9%', '1 van 2']);
    const [research = 0, own = 0] = widths()[0] ?? [];
    expect(own / research).toBeCloseTo(50 / 85.9);
    type('-');
    expect(figures()[0]).toEqual(['85,9%', '0 van 2']);
  });

  it('leaves the show its own keys', () => {
    const { type, room, headline } = counting();
    type('ArrowRight');
    expect(all(room, '.own')).toHaveLength(0);
    type('m', 'm');
    expect(all(room, '.own')).toHaveLength(0);
    type('m', 'PageDown', 'PageDown');
    expect(headline()).toBe('Tweede');
  });

  it('never shows the room how it is counted', () => {
    const { room } = counting({ room: true });
    expect(all(room, '.own')).toHaveLength(1);
    expect(all(room, 'section.bar')).toHaveLength(0);
  });

  it('says the whole chart to who does not see it', async () => {
    const { type, room } = counting();
    type('1', '4', 'Enter', '7', 'Enter');
    expect(one(room, '.own').getAttribute('aria-label')).toContain(
      'Signaleren van zorgsignalen: Onderzoek 85,9%, Deze groep (n\u00A0=\u00A014) 50%',
    );
    expect(await violations(room)).toEqual([]);
  });
});
