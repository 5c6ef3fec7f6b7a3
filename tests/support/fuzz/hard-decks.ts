import * as fc from 'fast-check';
import { headSchema, slideSchema } from '../../../src/core/deck/schema';
import { valueOf } from './schema-values';

type Fields = Record<string, unknown>;

/** Slides of every kind with every option, as plain values; nearly all are sound. */
const anyHardSlide: fc.Arbitrary<Fields> = fc
  .oneof(...slideSchema.options.map((kind) => valueOf(kind)))
  .map((slide) => sound(slide as Fields));

/** Decks at the edges of what the format allows, as plain values. */
export const anyHardDeck: fc.Arbitrary<Fields> = fc
  .record({
    head: valueOf(headSchema),
    slides: fc.array(anyHardSlide, { minLength: 1, maxLength: 3 }),
  })
  .map(({ head, slides }) => ({
    ...(head as Fields),
    sections: [{ id: 'deel', title: 'Deel', colour: 'goals' }],
    slides: slides.map((slide, i) => ({
      ...slide,
      id: `dia-${i}`,
      ...('section' in slide ? { section: 'deel' } : {}),
    })),
  }));

/** With names that are there, once, and as many figures as there are names for: what no schema says. */
function sound(slide: Fields): Fields {
  const lists = Object.fromEntries(
    LISTS.flatMap((key) => (key in slide ? [[key, named(slide[key], slide)] as const] : [])),
  );
  const names = LISTS.flatMap((key) => idsOf(lists[key]));
  const made = { ...slide, ...lists, ...answersOf(slide), ...pointers(slide, names) };
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== 'kept'));
}

const LISTS = ['rows', 'series', 'parts'];

function answersOf({ answers }: Fields): Fields {
  if (!Array.isArray(answers)) return {};
  const different = [...new Set(answers.map(String))];
  return { answers: different.length > 1 ? different : ['Eens', 'Oneens'] };
}

/** What names rows: of answers none is highlighted. */
function pointers({ highlight, later, guess, answers }: Fields, names: readonly string[]): Fields {
  return {
    ...(highlight === undefined ? {} : { highlight: answers === undefined ? names.slice(0, 2) : [] }),
    ...(later === undefined ? {} : { later: names.slice(1, 2) }),
    ...(isFields(guess) && 'row' in guess ? { guess: { ...guess, row: names[0] ?? 'geen' } } : {}),
  };
}

function named(items: unknown, { answers, periods, unit, kind }: Fields): unknown {
  if (!Array.isArray(items) || !items.every(isFields)) return items;
  const many = Array.isArray(answers)
    ? new Set(answers.map(String)).size
    : Array.isArray(periods)
      ? periods.length
      : 2;
  const isShare = kind === 'stacked' || (unit !== 'count' && kind !== 'counts');
  return items.map((item, i) => ({
    ...item,
    id: `rij-${i}`,
    ...('value' in item && isShare ? { value: share(item.value, items.length) } : {}),
    ...(Array.isArray(item.values)
      ? {
          values: Array.from({ length: Math.max(2, many) }, (_, j) =>
            valueAt(item.values as readonly unknown[], j, isShare, many),
          ),
        }
      : {}),
    ...('rest' in item ? { rest: i === 0 } : {}),
    ...('about' in item && 'value' in item ? { about: undefined } : {}),
  }));
}

function valueAt(values: readonly unknown[], at: number, isShare: boolean, many: number): unknown {
  const value = values[at % Math.max(1, values.length)] ?? null;
  return isShare ? share(value, many) : value;
}

/** Figures of a whole are together no more than that. */
function share(value: unknown, many: number): unknown {
  return typeof value === 'number' ? Math.min(value, Math.floor(1_000 / Math.max(1, many)) / 10) : value;
}

const idsOf = (items: unknown) =>
  Array.isArray(items)
    ? items.flatMap((item) => (isFields(item) && typeof item.id === 'string' ? [item.id] : []))
    : [];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
