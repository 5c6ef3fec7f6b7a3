import * as fc from 'fast-check';
import { LIMITS } from '../../src/core/deck/limits';
import type { Slide } from '../../src/core/deck/types';
import * as make from './decks';

/** Letters of a word: from an article to a compound that fits on no line. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/u) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{10,22}$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z]{40,60}$/u) },
);

/** A text of any length up to a limit, and often of that length. */
export function textUpTo(limit: number): fc.Arbitrary<string> {
  const target = fc.oneof(fc.integer({ min: 1, max: limit }), fc.constantFrom(limit, 20, 60));
  return fc
    .record({ words: fc.array(word, { minLength: 4, maxLength: 30 }), target })
    .map(({ words, target: most }) => {
      const length = Math.min(most, limit);
      const once = words.join(' ');
      return `${`${once} `.repeat(Math.ceil(length / once.length)).slice(0, length - 1)}x`.slice(-length);
    });
}

const name = textUpTo(LIMITS.name);
/** Longer texts would only take longer: those of the limit are tried one by one. */
const text = textUpTo(600);
const titled = fc.record({ title: name, text }).map(({ title, text: words }) => ({ title, text: words }));
const many = <T>(item: fc.Arbitrary<T>, most: number) => fc.array(item, { minLength: 1, maxLength: most });

const around = fc.record(
  { headline: textUpTo(300), label: name, source: name, footnote: name },
  { requiredKeys: ['headline'] },
);

const kinds: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({ text }).map((own) => make.titleSlide(own)),
  fc.record({ text }).map((own) => make.statementSlide(own)),
  fc.record({ points: many(titled, LIMITS.points) }).map((own) => make.pointsSlide(own)),
  fc.record({ cards: many(titled, LIMITS.cards) }).map((own) => make.cardsSlide(own)),
  fc.record({ questions: many(text, LIMITS.questions) }).map((own) => make.discussionSlide(own)),
  fc.record({ items: many(titled, LIMITS.items) }).map((own) => make.sourcesSlide(own)),
  fc
    .record({
      text,
      value: fc.constantFrom(7, 36.4, 85.9, 36_372, 1_234_567),
      picture: fc.constantFrom('ring', 'people'),
    })
    .map((own) => make.figureSlide(own)),
  fc.record({ text, fit: fc.constantFrom('beside', 'full') }).map((own) => make.pictureSlide(own)),
);

/** Any slide of words or with a picture, as full of words as the schema lets it be. */
export const anyFullSlide: fc.Arbitrary<Slide> = fc
  .record({ slide: kinds, around })
  .map(({ slide, around: words }) => ({ ...slide, ...words }));
