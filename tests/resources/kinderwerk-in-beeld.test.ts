import { knownOf } from '../../src/core/deck/figure';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/checks/parse';
import type { Deck, Slide } from '../../src/core/deck/types';

const FILE = new URL('../../resources/decks/kinderwerk-in-beeld.beeld', import.meta.url);
const NO_LABEL = 'Anders*';

/** Copied by hand from the source, in the order of its print; the deck sorts. */
const KEY_FIGURES = { functietitel: 40, organisatietype: 86 };
const SHARES: Record<string, Record<string, number>> = {
  doelen: {
    'Signaleren van zorgsignalen': 85.9,
    Talentontwikkeling: 77.5,
    'Ontwikkelen van een gezonde leefstijl': 74.9,
    'Participatie en burgerschap ontwikkelen': 67.8,
    'Toegankelijk maken van culturele- en recreatieve activiteiten': 63.4,
    'Ondersteuning van ouders bij opvoeding': 61.7,
    'Kinderen in contact laten komen met andere culturen en/of achtergronden': 60.4,
    'Kinderen een platform bieden hun stem te laten horen': 52.9,
    Anders: 16.3,
  },
  werkzaamheden: {
    'Organiseren van activiteiten in de wijk': 67,
    'Ouders ondersteunen bij opvoeding': 51.1,
    'Coaching en begeleiding van kinderen': 49.8,
    'Ondersteunen van kinderen bij het organiseren van projecten': 47.1,
    'Organiseren van activiteiten op scholen en kinderopvang': 45.8,
    'Voorlichting geven aan kinderen': 41,
    'Ambulant werken': 37,
    'Organiseren participatietrajecten en kinderraden': 19.8,
    Anders: 20.7,
  },
  partners: {
    Scholen: 94,
    Sportverenigingen: 50,
    Jongerenwerk: 75,
    Gemeenten: 70,
    'Culturele organisaties': 56,
    Politie: 52,
    Kinderopvang: 49,
    Jeugdzorg: 46,
    GGD: 45,
    Vluchtelingenorganisaties: 19,
    Kerken: 13,
    Scouting: 14,
    [NO_LABEL]: 25,
  },
  waarde: {
    'Schriftelijke verantwoording resultaatafspraken': 79,
    'Evaluatie deelnemers': 54,
    'Praktijkbezoek opdrachtgever': 37,
    Visueel: 53,
    [NO_LABEL]: 19,
  },
};
const COUNTS: [label: string, count: number | string][] = [
  ['Kinderwerkers', 'enkele honderden'],
  ['Jongerenwerkers', 2000],
  ['Psychologen', 3432],
  ['Wijkagenten', 3542],
  ['(Ortho)pedagogen', 6861],
  ['Jeugdzorgwerkers*', 6985],
  ['Jeugd- en gezinsprofessionals', 36372],
];

const deck = shippedDeck();

function shippedDeck(): Deck {
  const result = parseDeck(readFileSync(FILE, 'utf8'));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.deck;
}

function slidesOf<Kind extends Slide['kind']>(kind: Kind) {
  return deck.slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind);
}

/** All the room reads on a slide, except chart rows and what frames every slide (label, source line). */
function texts(slide: Slide): (string | undefined)[] {
  const own = [slide.headline, slide.footnote];
  switch (slide.kind) {
    case 'points':
      return [...own, ...slide.points.flatMap(({ title, text }) => [title, text])];
    case 'cards':
      return [...own, ...slide.cards.flatMap(({ title, text }) => [title, text])];
    case 'sources':
      return [...own, ...slide.items.flatMap(({ title, text }) => [title, text])];
    case 'discussion':
      return [...own, ...slide.questions];
    case 'ranking':
    case 'counts':
      return own;
    default:
      return [...own, 'text' in slide ? slide.text : undefined];
  }
}

const words = (slide: Slide) =>
  texts(slide)
    .join(' ')
    .match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

describe('the deck that ships', () => {
  it('has a slide for every part of the source, in its order', () => {
    expect(deck.slides.map((slide) => slide.kind)).toEqual([
      'title',
      'statement',
      'figure',
      'figure',
      'ranking',
      'ranking',
      'ranking',
      'cards',
      'points',
      'ranking',
      'counts',
      'cards',
      'cards',
      'discussion',
      'sources',
    ]);
  });

  it('uses every section, and names one for each slide after the title', () => {
    const used = deck.slides.slice(1).map((slide) => slide.section);
    expect([...new Set(used)]).toEqual(deck.sections.map((section) => section.id));
  });

  it('states the key figures of the source', () => {
    expect(Object.fromEntries(slidesOf('figure').map(({ id, value }) => [id, value]))).toEqual(KEY_FIGURES);
  });

  it('states every share and answer of the source, and no others', () => {
    const rows = slidesOf('ranking').flatMap((slide) =>
      slide.rows.map((row) => [slide.id, row.label, row.value]),
    );
    const source = Object.entries(SHARES).flatMap(([id, shares]) =>
      Object.entries(shares).map(([label, value]) => [id, label, value]),
    );
    expect(rows.toSorted()).toEqual(source.toSorted());
  });

  it('states every count of the source, from small to large, and makes up no number', () => {
    const rows = slidesOf('counts').flatMap((slide) =>
      slide.rows.map((row) => [row.label, row.value ?? row.about]),
    );
    expect(rows).toEqual(COUNTS);
  });

  it.each(slidesOf('ranking').map((slide) => [slide.id, slide] as const))(
    'ranks %s from high to low, the rest last, and says that more answers were possible',
    (_, slide) => {
      const named = slide.rows.slice(0, -1);
      const figures = knownOf(named.map((row) => row.value));
      expect(figures).toHaveLength(named.length);
      expect(figures).toEqual(figures.toSorted((a, b) => b - a));
      expect(slide.rows.map((row) => row.rest ?? false)).toEqual([...named.map(() => false), true]);
      expect(slide.multiple).toBe(true);
    },
  );

  it.each([...slidesOf('ranking'), ...slidesOf('counts')].map((slide) => [slide.id, slide] as const))(
    'points out what the headline of %s is about, and explains each asterisk',
    (_, slide) => {
      expect(slide.highlight).toHaveLength(1);
      expect(slide.column).toBeDefined();
      expect(slide.footnote?.startsWith('* ') ?? false).toBe(
        slide.rows.some((row) => row.label.endsWith('*')),
      );
    },
  );

  it('gives the trainer notes and time on every slide, and a question from the first figure to the last advice', () => {
    for (const slide of deck.slides) {
      expect(slide.notes, slide.id).toMatch(/\S/u);
      expect(slide.minutes, slide.id).toBeGreaterThan(0);
    }
    for (const slide of deck.slides.slice(2, 13)) expect(slide.question, slide.id).toMatch(/\?$/u);
  });

  it('takes the time it promises', () => {
    expect(deck.slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0)).toBe(deck.minutes);
  });

  it.each(deck.slides.map((slide) => [slide.id, slide] as const))(
    'keeps %s short enough to read from the back of the room',
    (_, slide) => {
      // The statement slide is one big sentence of up to five lines; all other headlines take two lines.
      expect(slide.headline.length).toBeLessThanOrEqual(slide.kind === 'statement' ? 110 : 62);
      expect(words(slide)).toBeLessThanOrEqual(40);
    },
  );
});
