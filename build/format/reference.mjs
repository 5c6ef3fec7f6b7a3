// @ts-check
/*
 * The page for people who write decks: the published schema as tables, with the meaning of each field.
 */
import { fields, kinds } from './meanings.mjs';

/**
 * A part of a JSON Schema, as far as ours goes.
 *
 * @typedef {object} Schema
 * @property {string} [type]
 * @property {string | number | boolean} [const]
 * @property {readonly string[]} [enum]
 * @property {unknown} [default]
 * @property {string} [pattern]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [maxLength]
 * @property {number} [minItems]
 * @property {number} [maxItems]
 * @property {Schema} [items]
 * @property {readonly Schema[]} [anyOf]
 * @property {readonly Schema[]} [oneOf]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 */

const HEAD = `# The format of a deck

A deck is one text file, \`NAME.beeld\`: YAML 1.2 (so JSON too) in UTF-8. This page is made from the schema that the
program itself checks with, [\`beeld.schema.json\`](../resources/schema/beeld.schema.json); editors that know JSON Schema
help with it while you type. A deck with mistakes opens as a list of them, with the line and how to mend each.

An \`id\` has small letters, digits and dashes, at most 60, and begins with a letter or a digit. Percentages lie between
0 and 100, and ids within a list differ. References (\`section\`, \`highlight\`, \`later\`, \`row\`) name what exists. Tags
and aliases of YAML are refused, and so is a field that does not stand here.

## Missing figures

A figure is a number of 0 or more. Where it is missing, \`null\` stands in its place, or \`{ missing: too few answers }\`
with the reason, at most 60 characters. Nothing is drawn for it and it counts for nothing; the slide says “no figure” there,
or the reason. The editor keeps what was typed and is no figure as \`{ typed: 12,x }\`: that is a missing figure too.

## Empty texts

A headline, the name of a row, a column or a section, and the text of an item may be \`""\`: nobody has written it yet, and
it is not shown. A row with neither a name nor a figure, or an item without any text, is not shown at all. A list of rows or
items may be empty. A deck without a title is called after its first headline.
`;

/**
 * @param {Schema} deck
 * @param {Readonly<Record<string, string>>} examples a slide of each kind, as YAML
 * @returns {string} Markdown
 */
export function formatReference(deck, examples) {
  const slides = deck.properties?.slides?.items?.oneOf ?? [];
  const shared = Object.keys(slides[0]?.properties ?? {}).filter((name) =>
    slides.every(({ properties }) => properties?.[name] !== undefined),
  );
  // What all kinds of slide share is said once.
  const common = only(slides[0] ?? {}, (name) => shared.includes(name));
  const kind = { enum: Object.keys(kinds), type: 'string' };
  return [
    HEAD,
    `## The deck\n\n${table(deck, '')}`,
    `## Every slide\n\n${table({ ...common, properties: { ...common.properties, kind } }, 'slide')}`,
    ...slides.map((slide) => {
      const name = String(slide.properties?.kind?.const);
      const own = only(slide, (field) => !shared.includes(field));
      return `## \`${name}\`\n\n${said(kinds, name)}\n\n${table(own, name)}\n\`\`\`yaml\n${examples[name]}\`\`\`\n`;
    }),
  ].join('\n');
}

/**
 * @param {Schema} schema
 * @param {(name: string) => boolean} chosen
 * @returns {Schema}
 */
function only({ properties = {}, required = [] }, chosen) {
  return {
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => chosen(name))),
    required: required.filter(chosen),
  };
}

/**
 * @param {Schema} schema
 * @param {string} kind
 */
function table(schema, kind) {
  const lines = rowsOf(schema, kind, '');
  if (lines.length === 0) return 'It has no fields of its own.\n';
  return `| field | what it holds | needed | meaning |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

/**
 * The rows of a table: each field, and below it those inside it.
 *
 * @param {Schema} schema
 * @param {string} kind
 * @param {string} before the fields around these, each with a dot behind it
 * @returns {string[]}
 */
function rowsOf({ properties = {}, required = [] }, kind, before) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = before + name;
    const cells = [
      `\`${path}\``,
      held(path, schema),
      required.includes(name) ? 'yes' : '',
      said(fields, `${kind}.${path}`, path),
    ];
    const inside = schema.properties ? schema : (schema.items ?? {});
    return [`| ${cells.join(' | ')} |`, ...rowsOf(inside, kind, `${path}.`)];
  });
}

/**
 * @param {Readonly<Record<string, string>>} meanings
 * @param {string[]} names the most fitting first
 */
function said(meanings, ...names) {
  const found = names.find((name) => meanings[name] !== undefined);
  if (found === undefined) throw new Error(`no meaning stands in meanings.mjs for ${names.join(' or ')}`);
  return meanings[found] ?? '';
}

/**
 * @param {string} path
 * @param {Schema} schema
 */
function held(path, schema) {
  const standard = schema.default === undefined || Array.isArray(schema.default) ? '' : '; else ';
  return `${typeOf(path, schema)}${standard && `${standard}\`${String(schema.default)}\``}`;
}

/**
 * @param {string} path
 * @param {Schema} schema
 * @returns {string}
 */
function typeOf(path, schema) {
  if (path.endsWith('slides')) return `a list of 1 to ${schema.maxItems} slides`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((each) => `\`${each}\``).join(', ');
  if (schema.anyOf?.some(({ type }) => type === 'null')) return 'a figure';
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf('', each)).join(' or ');
  if (schema.items) return `a list of ${range(schema)}: ${typeOf('', schema.items)}`;
  if (schema.type === 'string') return textOf(schema);
  if (schema.type === 'number') return numberOf(schema);
  return { boolean: '`true` or `false`', null: '`null`' }[schema.type ?? ''] ?? 'the fields below';
}

/** @param {Schema} schema */
function textOf({ pattern = '', maxLength }) {
  if (pattern.includes('constructor')) return 'an id';
  return maxLength === undefined ? 'a path or a data URI' : `text, at most ${maxLength} characters`;
}

/** @param {Schema} schema */
function numberOf({ minimum, maximum }) {
  if (minimum === undefined) return 'a number';
  return maximum === undefined ? `a number of ${minimum} or more` : `a number from ${minimum} to ${maximum}`;
}

/** @param {Schema} schema */
function range({ minItems = 0, maxItems }) {
  if (minItems === maxItems) return String(minItems);
  return minItems === 0 ? `at most ${maxItems}` : `${minItems} to ${maxItems}`;
}
