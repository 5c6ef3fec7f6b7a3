import * as fc from 'fast-check';
import { Document, parse, stringify } from 'yaml';
import type { Edit, Plain } from '../../src/core/deck/edit';
import { isList, isMap, sameValue } from '../../src/core/deck/edit-value';
import type { Path } from '../../src/core/deck/problem';
import { anyDeck } from './arbitraries';

/** Every way in which people and programs write a deck. */
const layouts: readonly ((value: unknown) => string)[] = [
  (value) => stringify(value),
  (value) => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', indentSeq: false }),
  // Without quotes the writer breaks a text like `: a` in two between braces, and cannot read it back.
  (value) =>
    stringify(value, { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  (value) => new Document(value, { indent: 4 } as object).toString({ singleQuote: true, indent: 4 }),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
];

/** The text of any deck, in any layout, with comments wherever they can stand. */
export const anyDeckText: fc.Arbitrary<string> = fc
  .record({
    deck: anyDeck,
    layout: fc.constantFrom(...layouts),
    comments: fc.array(fc.record({ at: fc.nat(), own: fc.boolean(), blank: fc.boolean() }), { maxLength: 6 }),
    windows: fc.boolean(),
    mark: fc.boolean(),
  })
  .map(({ deck, layout, comments, windows, mark }) => {
    const plain = comments.reduce(withComment, layout(deck));
    return (mark ? '\uFEFF' : '') + (windows ? plain.replaceAll('\n', '\r\n') : plain);
  });

/** A comment on a line or above it, where that leaves the value as it is. */
function withComment(
  text: string,
  { at, own, blank }: { at: number; own: boolean; blank: boolean },
  i: number,
) {
  const lines = text.split('\n');
  const place = at % lines.length;
  const line = lines[place] ?? '';
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const comment = `# opmerking ${i}`;
  const put = own ? [...(blank ? [''] : []), indent + comment, line] : [`${line} ${comment}`];
  const made = lines.toSpliced(place, 1, ...put).join('\n');
  return sameValue(valueIn(made), valueIn(text)) ? made : text;
}

function valueIn(text: string): Plain | undefined {
  try {
    return parse(text, { logLevel: 'error' }) as Plain;
  } catch {
    return undefined;
  }
}

/** The comments of `anyDeckText`, in order. */
export const commentsIn = (text: string) => text.match(/# opmerking \d/gu) ?? [];

const word = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...['yes', '85,9%', ': ', ' #', '- a', '\ta', 'a ', '1e3', '0x1', 'null', '~', '<<', '=', '🙂'],
  ),
  fc.constantFrom(
    ...['een\ntwee', 'een\n\ntwee\n', '\n', '\n\na', ' a\nb', 'a\r\nb', 'a\n\tb\n', 'een #\n- a: b\n'],
  ),
);
export const anyScalar: fc.Arbitrary<Plain> = fc.oneof(
  word,
  word,
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const anyPlain: fc.Arbitrary<Plain> = fc.oneof(
  anyScalar,
  anyScalar,
  fc.array(anyScalar, { maxLength: 3 }),
  fc.dictionary(word, anyScalar, { maxKeys: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('id', 'label', 'value', 'kind'), anyScalar, { maxKeys: 3 }), {
    maxLength: 3,
  }),
);

export interface Wish {
  readonly type: 'set' | 'setNew' | 'insert' | 'remove' | 'move';
  readonly way: readonly number[];
  readonly key: string;
  readonly value: Plain;
}

export const anyWish: fc.Arbitrary<Wish> = fc.record({
  type: fc.constantFrom('set', 'setNew', 'insert', 'remove', 'move'),
  way: fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }),
  key: word,
  value: anyPlain,
});

/** An edit that a value can take: what the wish points at, whatever the value looks like. */
export function editFor(value: Plain, wish: Wish): Edit {
  const { type, way, key, value: put } = wish;
  const paths = ways(value, way);
  const path = paths.at(-1) ?? [];
  const holder = paths.findLast((each) => (type === 'setNew' ? isMap : isList)(at(value, each)));
  if (type === 'remove' && path.length > 0) return { type, path };
  if (type === 'set' || holder === undefined) return { type: 'set', path, value: put };
  if (type === 'setNew') return { type: 'set', path: [...holder, key], value: put };
  return listEdit(value, holder, wish) ?? { type: 'set', path, value: put };
}

function listEdit(value: Plain, holder: Path, { type, way, value: put }: Wish): Edit | undefined {
  const list = at(value, holder);
  if (!isList(list)) return undefined;
  const [to = 0] = way;
  const place = way.at(-1) ?? 0;
  if (type === 'insert') return { type, path: [...holder, place % (list.length + 1)], value: put };
  if (list.length === 0) return undefined;
  return { type: 'move', path: [...holder, place % list.length], to: to % list.length };
}

/** The way down by numbers, step by step. */
function ways(value: Plain, numbers: readonly number[]): readonly Path[] {
  const paths: Path[] = [];
  let here: Plain | undefined = value;
  let path: Path = [];
  for (const number of numbers) {
    const keys: Path = isList(here) ? here.map((_, i) => i) : isMap(here) ? Object.keys(here) : [];
    const key = keys[number % keys.length];
    if (key === undefined) break;
    path = [...path, key];
    here = at(value, path);
    paths.push(path);
  }
  return paths;
}

export function at(value: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((here, key) => {
    if (isList(here)) return here[Number(key)];
    return isMap(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }, value);
}

/** The edit that takes an edit back. */
export function reverseOf(value: Plain, edit: Edit): Edit {
  const { path } = edit;
  const old = at(value, path);
  switch (edit.type) {
    case 'set':
      return old === undefined ? { type: 'remove', path } : { type: 'set', path, value: old };
    case 'insert':
      return { type: 'remove', path };
    case 'move':
      return { type: 'move', path: [...path.slice(0, -1), edit.to], to: Number(path.at(-1)) };
    case 'remove':
      return {
        type: isList(at(value, path.slice(0, -1)) ?? null) ? 'insert' : 'set',
        path,
        value: old ?? null,
      };
  }
}
