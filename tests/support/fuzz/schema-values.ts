import * as fc from 'fast-check';
import { SOURCE } from '../../../src/core/pictures/picture-source';
import { insidePicture } from '../decks';

/** What is looked at of a Valibot schema, whatever its type. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Schema[];
  readonly requirement?: unknown;
}

/** Texts that have been hard on programs: long, without a space, right to left, of several code units, of lines. */
const hardText = fc.constantFrom(
  ...[
    'x'.repeat(5_000),
    'W'.repeat(60),
    'een heel lang antwoord '.repeat(200),
    '×',
    '.',
    '…',
    '0',
    '-1',
    '85,9%',
  ],
  ...['مرحبا بالعالم', '👩‍👩‍👧‍👦'.repeat(30), 'e\u0301'.repeat(100), '\u202Eomgekeerd', 'a\u00ADb\u200Bc'],
  ...['een\ntwee\n\ndrie', '  a  ', '# a', '- b: c', "'", '"', '{', '|-', 'null', 'yes', '2024', '1e3'],
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  hardText,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => /\S/u.test(each)),
);
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constantFrom(0, 0.05, 1e-300, 99.95, 1e6, 1e15),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const source = fc.constantFrom('beelden/foto.jpg', 'a.svg', insidePicture().src);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u);

/**
 * Values that a schema of the deck’s format takes, with every option there and not there: what is added to the format
 * is tried without a word here.
 */
export function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const [first = schema, ...actions] = schema.pipe ?? [schema];
  return first.type === 'string' ? stringOf(actions) : made(first, actions);
}

function made(schema: Schema, actions: readonly Schema[]): fc.Arbitrary<unknown> {
  const maker = MAKERS[schema.type];
  if (maker === undefined) throw new Error(`no values for a schema of type ${schema.type}`);
  return maker(schema, actions);
}

type Maker = (schema: Schema, actions: readonly Schema[]) => fc.Arbitrary<unknown>;

const anyOf: Maker = ({ options = [] }) => fc.oneof(...(options as readonly Schema[]).map(valueOf));
const object: Maker = ({ entries = {} }) => fieldsOf(entries);

const MAKERS: Readonly<Record<string, Maker>> = {
  object_with_rest: object,
  loose_object: object,
  exact_optional: (schema) => valueOf(schema.wrapped ?? schema),
  array: (schema, actions) => listOf(schema.item ?? schema, actions),
  number: (_, actions) =>
    actions.some(({ type }) => type === 'integer')
      ? fc.nat(9)
      : number.filter((each) => each <= limit(actions, 'max_value', Infinity)),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  literal: ({ literal }) => fc.constant(literal),
  union: anyOf,
  variant: anyOf,
};

function fieldsOf(entries: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional');
  const values = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, valueOf(entry)]));
  return fc.record(values, { requiredKeys: required });
}

function listOf(item: Schema, actions: readonly Schema[]): fc.Arbitrary<unknown> {
  const exactly = limit(actions, 'length', NaN);
  const minLength = Number.isNaN(exactly) ? limit(actions, 'min_length', 0) : exactly;
  const maxLength = Number.isNaN(exactly)
    ? Math.min(limit(actions, 'max_length', 5), minLength + 14)
    : exactly;
  return fc.array(valueOf(item), { minLength, maxLength, size: 'small' });
}

function stringOf(actions: readonly Schema[]): fc.Arbitrary<string> {
  const pattern = actions.map(({ requirement }) => requirement).find((each) => each instanceof RegExp);
  if (pattern === SOURCE) return source;
  if (pattern !== undefined && pattern.source !== String.raw`\S`) return id;
  return text.map((each) => {
    const cut = each.slice(0, limit(actions, 'max_length', 200));
    return /\S/u.test(cut) ? cut : 'x';
  });
}

function limit(actions: readonly Schema[], type: string, otherwise: number): number {
  const { requirement } = actions.find((action) => action.type === type) ?? {};
  return typeof requirement === 'number' ? requirement : otherwise;
}
