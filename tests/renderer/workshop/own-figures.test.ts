import { nl } from '../../../src/core/i18n/nl';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/axe';
import { deckOf, linesSlide, rankingSlide, stackedSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

const deck = deckOf(rankingSlide({ headline: 'Eerste' }), titleSlide({ headline: 'Tweede' }));

/** A show with the group's own figures beside the research. */
function counting(own: Parameters<typeof showInPage>[1] = {}, shown = deck) {
  const show = showInPage(shown, own);
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

  it('takes what was typed when an arrow goes on, and a nought by Enter alone', () => {
    const { type, figures, row } = counting();
    type('1', '2', 'ArrowDown', 'Enter', '3', 'ArrowUp');
    expect(figures().map(([, own]) => own)).toEqual(['0%', '25%', '']);
    expect(row()).toBe('Signaleren van zorgsignalen');
  });

  it('takes no more hands than there are people, nor fewer people than hands, and says so', () => {
    const { type, figures, row } = counting();
    type('8', 'Enter', '9', 'Enter');
    expect(row()).toBe(nl.workshop.own.tooMany(8));
    expect(figures()[0]).toEqual(['85,9%', '']);
    type('5', 'Enter', 'ArrowUp', 'ArrowUp', '4', 'Enter');
    expect(row()).toBe(nl.workshop.own.tooFew(5));
    type('1', '0', 'Enter');
    expect(figures()[0]).toEqual(['85,9%', '50%']);
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

describe('the group beside statements', () => {
  const statements = deckOf(stackedSlide());
  const stacks = (room: ParentNode) =>
    all(room, '.stack').map((stack) => all(stack, '.part:not(.empty)').map(textOf));

  it('is counted answer by answer, each named with its statement', () => {
    const { type, row, room } = counting({}, statements);
    type('8', 'Enter');
    expect(row()).toBe('Eens · Ik word gezien');
    type('4', 'Enter', '3', 'Enter', '1', 'Enter');
    expect(row()).toBe('Eens · Ik voel me veilig');
    type('0', 'Enter', '8', 'Enter');
    expect(stacks(room)).toEqual([
      ['60,5%', '25%', '14,5%'],
      ['4 van 8', '3 van 8', '1 van 8'],
      ['72%', '20%', '8%'],
      ['8 van 8'],
    ]);
    const widths = all(room, '.stack .part').map((part) => Number.parseFloat(part.style.width));
    expect(widths.slice(3, 6)).toEqual([50, 37.5, 12.5]);
  });

  it('has its answers in its own colours, and no figure beyond its part', () => {
    const { type, room } = counting({}, statements);
    type('9', 'Enter', '1', 'Enter', '7', 'Enter', '1', 'Enter');
    const tones = all(room, '.tone').map((tone) => tone.style.background);
    expect(tones.slice(3, 6).filter((tone) => tones.slice(0, 3).includes(tone))).toEqual([]);
    for (const tone of all(room, '.tone')) expect(tone.scrollWidth).toBeLessThanOrEqual(tone.clientWidth);
  });

  it('is told in a sentence and in tables, hidden and with T', async () => {
    const { type, room, press } = counting({}, statements);
    type('8', 'Enter', '4', 'Enter');
    expect(one(room, '.own').getAttribute('aria-label')).toContain(
      'Deze groep (n\u00A0=\u00A08) Eens 4 van 8',
    );
    expect(textOf(one(room, '.hidden table tbody tr:first-child'))).toMatch(
      /Ik word gezien: Eens\s*60,5%\s*4 van 8/u,
    );
    press('t');
    const panel = one(room, '[role=dialog]');
    expect(textOf(panel)).toMatch(/Ik word gezien: Eens\s*60,5%\s*4 van 8/u);
    expect(textOf(panel)).toContain('eigen telling');
    expect(await violations(room)).toEqual([]);
  });
});

it('the group stands beside the last moment of each line', () => {
  const { type, row, room, figures } = counting({}, deckOf(linesSlide()));
  type('1', '4', 'Enter');
  expect(row()).toBe('De wijk');
  type('7', 'Enter');
  expect(textOf(one(room, '.legend'))).toContain('Onderzoek (2023)');
  expect(figures()).toEqual([
    ['52%', '50%'],
    ['41%', ''],
  ]);
});
