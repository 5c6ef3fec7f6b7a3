import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFigure } from '../../../src/core/figures-in/reading/reading';
import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { readingOf } from '../../support/readings';

/** `RANDOM_TABLES=100000` tries that many. */
const RUNS = Number(process.env.RANDOM_TABLES ?? 1000);

const NAMES = [
  ['Signaleren', 'van', 'zorgen'],
  ['Talent|ontwikkeling'],
  ['Ouders', 'onder|steunen'],
  ['Kinder|opvang'],
  ['Spelen', 'in', 'de', 'wijk'],
  ['GGD'],
  ['Voorlichting', 'aan', 'scholen'],
  ['Anders'],
  ['Huis|werk|begeleiding', 'na', 'school'],
];
const PROSE =
  'Kinderwerkers voeren veel verschillende werkzaamheden\nuit. Dat doen zij in de wijk en op scholen.';

const text = fc.record({
  names: fc.shuffledSubarray(NAMES, { minLength: 2 }),
  figures: fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 9, maxLength: 9 }),
  breaks: fc.array(fc.nat(3), { minLength: 36, maxLength: 36 }),
  order: fc.constantFrom('above', 'below'),
  between: fc.constantFrom('', '\n'),
  behind: fc.constantFrom('\n', '\n\n'),
  title: fc.constantFrom('', 'Doelen\n\n', `Doelen\n${PROSE}\n\n`, `${PROSE}\n\n`),
  end: fc.constantFrom('', '\n12\n', `\n\n${PROSE}`, '\n* Een noot over\nde cijfers'),
  sign: fc.constantFrom('%', ' %', '\u00A0%'),
  space: fc.constantFrom('', ' ', '  '),
});
type Text = typeof text extends fc.Arbitrary<infer T> ? T : never;

/** A name over several lines: broken between its words, or in one of them with a hyphen. */
function broken(words: readonly string[], at: readonly number[], space: string): string {
  return words
    .map((word, i) => {
      const own = word.replaceAll('|', at[i] === 1 ? `-${space}\n` : '');
      const next = i === words.length - 1 ? '' : at[i] === 2 ? `${space}\n` : ' ';
      return own + next;
    })
    .join('');
}

function textOf({ names, figures, breaks, order, between, behind, title, end, sign, space }: Text): string {
  const items = names.map((words, i) => {
    const name = broken(words, breaks.slice(i * 4, i * 4 + 4), space);
    const figure = `${String((figures[i] ?? 0) / 10).replace('.', ',')}${sign}`;
    return (order === 'above' ? [name, figure] : [figure, name]).join(`\n${between}`);
  });
  return title + items.join(behind) + end;
}

it('what is drawn of a text are its own figures at their own names, or something is asked', () => {
  let drawn = 0;
  fc.assert(
    fc.property(text, (made) => {
      const right = made.names.map((words, i) => [
        words.join(' ').replaceAll('|', ''),
        (made.figures[i] ?? 0) / 10,
      ]);
      for (const sheet of sheetsFromText(textOf(made)) ?? []) {
        const { proposal, questions, notices } = readingOf(sheet);
        if (proposal === undefined) expect(questions).not.toEqual([]);
        else drawn += 1;
        const doubtful = new Set(
          notices.flatMap((notice) => (notice.code === 'joined' ? [notice.label] : [])),
        );
        for (const { label, values } of proposal?.rows ?? []) {
          const own = right.find(([, value]) => value === values.find(isFigure));
          // Of a name that is said to be doubtful the figure is right all the same.
          if (doubtful.has(label)) expect(label).toContain(own?.[0]);
          else expect([label, values[0]]).toEqual(own);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(drawn).toBeGreaterThan(RUNS / 10);
});
