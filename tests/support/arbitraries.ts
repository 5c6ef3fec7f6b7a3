import * as fc from 'fast-check';
import { COLOURS } from '../../src/core/deck/schema';
import type { Deck, Slide } from '../../src/core/deck/types';
import type { Position } from '../../src/core/slide/navigation';
import * as make from './decks';

/** Any text that may stand on a slide: letters with and without accents, signs, quotes, spaces, but not blank. */
const signs = fc.constantFrom(...Array.from(' .,:;#&*!|>%@"\'{}[]-?€’‘“áëß中🙂~\n\\'));
const words = fc
  .array(fc.oneof(fc.lorem({ maxCount: 2 }), signs), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => /\S/u.test(text));
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0, max: 1_000_000, noNaN: true }),
);
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const percent = fc.integer({ min: 0, max: 100 });
const picture = fc.record(
  {
    alt: fc.oneof(words, fc.constant('')),
    src: fc.constantFrom(make.insidePicture().src, 'beelden/foto.jpg', 'Foto’s 2024/één & twee.svg'),
    shown: fc.constantFrom('whole', 'cut'),
    focus: fc.tuple(percent, percent).map((each) => [...each]),
  },
  { requiredKeys: ['alt', 'src'] },
);
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u), { minLength: 1, maxLength: 7 });
const texts = (max: number) => fc.array(words, { minLength: 1, maxLength: max });

/** Shape of a row slide without its figures: names, and which of them are lit or come later. */
const rowIds = ids.chain((all) =>
  fc.record({ all: fc.constant(all), highlight: fc.subarray(all), later: fc.subarray(all) }),
);

const ranking = fc
  .record({ ids: rowIds, values: fc.array(share, { minLength: 7, maxLength: 7 }), rest: fc.nat(20) })
  .map(({ ids: { all, highlight }, values, rest }) =>
    make.rankingSlide({
      highlight,
      rows: all.map((id, i) => ({
        id,
        label: `Antwoord ${id}`,
        value: values[i] ?? 0,
        ...(i === rest ? { rest: true } : {}),
      })),
    }),
  );

const counts = fc
  .record({ ids: rowIds, values: fc.array(amount, { minLength: 7, maxLength: 7 }), vague: fc.nat(20) })
  .map(({ ids: { all, highlight, later }, values, vague }) =>
    make.countsSlide({
      highlight,
      later,
      rows: all.map((id, i) =>
        i === vague ? { id, label: id, about: 'enkele honderden' } : { id, label: id, value: values[i] ?? 0 },
      ),
    }),
  );

export const anyRowSlide = fc.oneof(ranking, counts);

const unit = fc.constantFrom('percent', 'count');
/** So many shares that are a whole together, or a little less. */
const shares = (many: number) =>
  fc.array(fc.nat(1000), { minLength: many, maxLength: many }).map((parts) => {
    const all = Math.max(
      1,
      parts.reduce((sum, part) => sum + part, 0),
    );
    return parts.map((part) => Math.floor((part / all) * 1000) / 10);
  });
const fit = (value: number, of: string) => (of === 'percent' ? value / 10_000 : value);
const amounts = fc.array(amount, { minLength: 7, maxLength: 7 });

export const anyStackedSlide = fc
  .record({ ids: rowIds, answers: fc.integer({ min: 2, max: 7 }) })
  .chain(({ ids: { all }, answers }) =>
    fc.record({
      all: fc.constant(all),
      values: fc.array(shares(answers), { minLength: all.length, maxLength: all.length }),
      highlight: fc.subarray(Array.from({ length: answers }, (_, i) => `Antwoord ${i}`)),
      answers: fc.constant(Array.from({ length: answers }, (_, i) => `Antwoord ${i}`)),
    }),
  )
  .map(({ all, values, highlight, answers }) =>
    make.stackedSlide({
      answers,
      highlight,
      rows: all.map((id, i) => ({ id, label: `Stelling ${id}`, values: values[i] ?? [] })),
    }),
  );

export const anyColumnsSlide = fc
  .record({ ids: rowIds, unit, values: amounts })
  .map(({ ids: { all, highlight }, unit: of, values }) =>
    make.columnsSlide({
      unit: of,
      highlight,
      rows: all.map((id, i) => ({ id, label: `Jaar ${id}`, value: fit(values[i] ?? 0, of) })),
    }),
  );

export const anyLinesSlide = fc
  .record({
    ids: rowIds,
    unit,
    periods: fc.integer({ min: 2, max: 12 }),
    values: fc.array(fc.option(amount), { minLength: 12, maxLength: 12 }),
  })
  .map(({ ids: { all, highlight }, unit: of, periods, values }) => {
    const ids = all.slice(0, 4);
    return make.linesSlide({
      unit: of,
      periods: Array.from({ length: periods }, (_, i) => String(2000 + i)),
      highlight: highlight.filter((id) => ids.includes(id)),
      series: ids.map((id, i) => ({
        id,
        label: `Lijn ${id}`,
        values: Array.from({ length: periods }, (_, j) => {
          const value = values[(i * 5 + j) % 12] ?? null;
          return value === null ? null : fit(value, of);
        }),
      })),
    });
  });

export const anyComparisonSlide = fc
  .record({ ids: rowIds, unit, values: amounts, others: amounts })
  .map(({ ids: { all }, unit: of, values, others }) =>
    make.comparisonSlide({
      unit: of,
      rows: all.map((id, i) => ({
        id,
        label: `Rij ${id}`,
        values: [fit(values[i] ?? 0, of), fit(others[i] ?? 0, of)],
      })),
    }),
  );

export const anyRingSlide = fc
  .record({ unit, parts: fc.integer({ min: 2, max: 6 }) })
  .chain(({ unit: of, parts }) => {
    const ids = Array.from({ length: parts }, (_, i) => `deel-${i}`);
    return fc.record({
      unit: fc.constant(of),
      highlight: fc.subarray(ids),
      values: shares(parts),
      ids: fc.constant(ids),
    });
  })
  .map(({ unit: of, highlight, values, ids }) =>
    make.ringSlide({
      unit: of,
      highlight,
      parts: ids.map((id, i) => ({ id, label: `Deel ${id}`, value: values[i] ?? 0 })),
    }),
  );

export const anySlide: fc.Arbitrary<Slide> = fc.oneof(
  words.map((headline) => make.titleSlide({ headline })),
  words.map((text) => make.statementSlide({ text })),
  fc.record({ value: share, text: words }).map(make.figureSlide),
  share.map((value) => make.figureSlide({ value, picture: 'ring' })),
  anyRowSlide,
  anyStackedSlide,
  anyColumnsSlide,
  anyLinesSlide,
  anyComparisonSlide,
  anyRingSlide,
  texts(8).map((all) => make.pointsSlide({ points: all.map((text) => ({ text })) })),
  texts(4).map((all) => make.cardsSlide({ cards: all.map((text) => ({ title: text, text })) })),
  texts(5).map((questions) => make.discussionSlide({ questions })),
  fc
    .record({ image: picture, text: words, fit: fc.constantFrom('beside', 'full') })
    .map((own) => make.pictureSlide(own)),
  words.map((credit) => make.pictureSlide({ image: make.insidePicture({ credit }) })),
  texts(8).map((all) => make.sourcesSlide({ items: all.map((text) => ({ text })) })),
);

/** A whole deck that obeys every rule of the format. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    slides: fc.array(anySlide, { minLength: 1, maxLength: 9 }),
    language: fc.constantFrom('nl', 'en'),
    colour: fc.constantFrom(...COLOURS),
    title: words,
  })
  .map(({ slides, language, colour, title }) => ({
    ...make.deckOf(...slides),
    language,
    title,
    sections: [{ id: 'doelen', title: 'Doelstellingen', colour }],
  }));

/** The same with some of its slides hidden, but never all. */
export const anyPartlyHiddenDeck: fc.Arbitrary<Deck> = fc
  .record({
    deck: anyDeck,
    hidden: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    shown: fc.nat(8),
  })
  .map(({ deck, hidden, shown }) => ({
    ...deck,
    slides: deck.slides.map((slide, i) =>
      hidden[i] === true && i !== shown % deck.slides.length ? { ...slide, hidden: true } : slide,
    ),
  }));

/** Two small numbers, or what a broken caller might send for them. */
const index = fc.oneof(fc.integer({ min: -3, max: 14 }), fc.double());
export const anyPosition: fc.Arbitrary<Position> = fc.record({ slide: index, step: index });
