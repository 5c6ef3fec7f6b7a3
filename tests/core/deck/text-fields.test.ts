import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OWN_FIELD, TEXT_FIELDS } from '../../../src/core/deck/text-fields';

const FILE = new URL('../../../resources/schema/beeld.schema.json', import.meta.url);

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const kindsOf = ({ anyOf = [], oneOf = [], ...own }: Schema): readonly Schema[] => [
  own,
  ...[...anyOf, ...oneOf].flatMap(kindsOf),
];

/** The names of the fields with a text that is free, also as an item of a list, wherever they stand. */
function textFieldsIn(schema: Schema, name = ''): readonly string[] {
  return kindsOf(schema).flatMap((each) => [
    ...(each.type === 'string' && each.enum === undefined ? [name] : []),
    ...(each.items === undefined ? [] : textFieldsIn(each.items, name)),
    ...Object.entries(each.properties ?? {}).flatMap(([key, own]) =>
      key === OWN_FIELD || key === 'kept' || key === 'at' ? [] : textFieldsIn(own, key),
    ),
  ]);
}

it('every field of the format that holds a free text is read as it is written', () => {
  const inFormat = textFieldsIn(JSON.parse(readFileSync(FILE, 'utf8')) as Schema);
  expect([...TEXT_FIELDS].toSorted()).toEqual([...new Set(inFormat)].toSorted());
});
