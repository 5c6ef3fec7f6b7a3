import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { fields, kinds } from '../../../build/format/meanings.mjs';
import { formatReference } from '../../../build/format/reference.mjs';
import type { Slide } from '../../../src/core/deck/types';
import { oneOfEach, pictureSlide } from '../../support/decks';
import { parseDeck } from '../../../src/core/checks/parse';

const PAGE = new URL('../../../docs/format.md', import.meta.url);
const SCHEMA = new URL('../../../resources/schema/beeld.schema.json', import.meta.url);

const photo = pictureSlide({ image: { src: 'beelden/hut.jpg', alt: 'Drie kinderen bouwen een hut.' } });
const slides: readonly Slide[] = oneOfEach().map((slide) => (slide.kind === 'picture' ? photo : slide));
const examples = Object.fromEntries(slides.map((slide) => [slide.kind, stringify([slide])]));
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Parameters<typeof formatReference>[0];
const page = formatReference(schema, examples);

if (process.env.UPDATE_SCHEMA === '1') writeFileSync(PAGE, page);

describe('the page about the format', () => {
  it('says what the schema says (UPDATE_SCHEMA=1 writes it anew)', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('has a part for every kind of slide, with an example that the program opens', () => {
    for (const kind of Object.keys(kinds)) expect(page).toContain(`\n## \`${kind}\`\n`);
    const parts = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
    expect(parts).toHaveLength(Object.keys(kinds).length);
    const head = 'beeld: 1\ntitle: Proef\nsource: { text: Peiling }\n';
    const sections = 'sections:\n  - { id: doelen, title: Doelen, colour: goals }\n';
    for (const text of parts) expect(parseDeck(`${head}${sections}slides:\n${text}`)).toHaveProperty('deck');
  });

  it('leaves no meaning unused', () => {
    const unused = Object.values({ ...kinds, ...fields }).filter((meaning) => !page.includes(meaning));
    expect(unused).toEqual([]);
  });

  it('stops where a field has no meaning', () => {
    const unknown = { properties: { taste: { type: 'string', maxLength: 9 } }, required: [] };
    expect(() => formatReference(unknown, {})).toThrow('taste');
  });
});
