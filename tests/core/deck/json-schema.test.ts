import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { deckSchema } from '../../../src/core/deck/schema';
import type { Slide } from '../../../src/core/deck/types';
import { deckOf, oneOfEach } from '../../support/decks';

const FILE = new URL('../../../resources/schema/beeld.schema.json', import.meta.url);
const DECK = new URL('../../../resources/decks/kinderwerk-in-beeld.beeld', import.meta.url);

/** The published description of the format, made from the schema that the program itself checks with. */
function published(): Record<string, unknown> {
  const schema = toJsonSchema(deckSchema, {
    typeMode: 'input',
    // JSON knows no other numbers.
    ignoreActions: ['finite'],
    // A pattern in a JSON Schema is read with the `u` flag anyway; the flag itself cannot be said.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const title = 'Kinderwerk in beeld: a deck (.beeld, YAML or JSON)';
  const { $schema, ...rest } = schema;
  return { $schema, title, ...rest };
}

function without(value: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

if (process.env.UPDATE_SCHEMA === '1') {
  writeFileSync(FILE, `${JSON.stringify(published(), null, 2)}\n`);
}

describe('the published JSON Schema', () => {
  const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

  it('says what the program checks (UPDATE_SCHEMA=1 writes it anew)', () => {
    expect(schema).toEqual(published());
  });

  it('accepts the deck that ships', () => {
    validate(parse(readFileSync(DECK, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('accepts every kind of slide, and needs none of the fields that have a default', () => {
    const short = (slide: Slide) => without(slide, 'unit', 'multiple', 'highlight', 'later');
    const deck = without(deckOf(...oneOfEach()), 'language', 'sections');
    validate({ ...deck, slides: oneOfEach().map(short) });
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a figure as text', { value: '85,9' }],
    ['a negative figure', { value: -1 }],
    ['a row without a label', { label: undefined }],
    ['a blank label', { label: ' ' }],
    ['a field that does not exist', { kleur: 'rood' }],
    ['an id with capitals', { id: 'Scholen' }],
  ])('refuses %s', (_, wrong) => {
    const row = { id: 'a', label: 'A', value: 1, ...wrong };
    const slide = { id: 'een', kind: 'ranking', headline: 'Kop', rows: [row] };
    const broken = JSON.parse(JSON.stringify({ ...deckOf(), slides: [slide] })) as unknown;
    expect(validate(broken)).toBe(false);
  });

  it.each([
    ['no slides', { slides: [] }],
    ['a slide of an unknown kind', { slides: [{ id: 'a', kind: 'taart', headline: 'K' }] }],
    ['another version', { beeld: 2 }],
    ['an unknown colour', { sections: [{ id: 'a', title: 'A', colour: 'rood' }] }],
    ['an unknown field', { tittel: 'T' }],
  ])('refuses a deck with %s', (_, wrong) => {
    expect(validate({ ...deckOf(...oneOfEach()), ...wrong })).toBe(false);
  });
});
