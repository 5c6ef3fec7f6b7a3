import validate from '@ooxml-tools/validate';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deck as builtIn } from '../../../support/app/shipped-deck';
import { anyDeck } from '../../../support/arbitraries';
import { deckOf, oneOfEach } from '../../../support/decks';
import { newSlides } from '../../../support/new-slides';
import { filesOf, made } from '../../../support/pptx';

/** The first use of the validator (Microsoft's own, as WebAssembly) takes seconds. */
const PATIENCE = 180_000;

const problems = async (file: Uint8Array, format: 'pptx' | 'xlsx' = 'pptx') =>
  (await validate(file, format, 'Microsoft365')).map(({ description, path }) => [path.partUri, description]);

describe('Microsoft’s validator has no objection to', () => {
  it('the deck that ships, with all its steps and notes', { timeout: PATIENCE }, async () => {
    expect(await problems(await made(builtIn, { steps: true, notes: 'trainer' }))).toEqual([]);
  });

  it('a slide of every kind without notes', { timeout: PATIENCE }, async () => {
    expect(await problems(await made(deckOf(...oneOfEach())))).toEqual([]);
  });

  it('new slides on which nothing stands yet, with all their steps', { timeout: PATIENCE }, async () => {
    expect(await problems(await made(newSlides(), { steps: true }))).toEqual([]);
  });

  it('whatever a deck may hold', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, fc.boolean(), async (deck, steps) => {
        expect(await problems(await made(deck, { steps }))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('the sheets behind the charts', { timeout: PATIENCE }, async () => {
    const sheets = Object.entries(unzipSync(await made(builtIn))).filter(([path]) => path.endsWith('.xlsx'));
    expect(sheets).toHaveLength(6);
    for (const [path, sheet] of sheets) expect(await problems(sheet, 'xlsx'), path).toEqual([]);
  });
});

it('the validator objects to a chart with its parts in another order', { timeout: PATIENCE }, async () => {
  const files = filesOf(await made(builtIn));
  const wrong = [...files].map(([path, text]) => {
    const gap = /<c:gapWidth val="\d+"\/>/u.exec(text)?.[0] ?? '';
    return [
      path,
      strToU8(gap === '' ? text : text.replace(gap, '').replace('<c:ser>', `${gap}<c:ser>`)),
    ] as const;
  });
  const sheetless = wrong.filter(([path]) => !path.endsWith('.xlsx'));
  const whole = unzipSync(await made(builtIn));
  const found = await problems(zipSync({ ...whole, ...Object.fromEntries(sheetless) }));
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.[0]).toContain('chart');
});

describe('the package', () => {
  it('has every part that another names, and names every part', async () => {
    const files = filesOf(await made(builtIn, { notes: 'trainer' }));
    const named = [...files].flatMap(([path, text]) => {
      if (!path.endsWith('.rels')) return [];
      const folder = path.replace(/_rels\/[^/]*$/u, '');
      return [...text.matchAll(/ Target="([^"]*)"/gu)].map(([, target = '']) =>
        target.startsWith('/') ? target.slice(1) : folder + target,
      );
    });
    const parts = [...files.keys()].filter((path) => !path.endsWith('.rels') && !path.startsWith('['));
    expect(new Set(named)).toEqual(new Set(parts));
  });

  it('gives the shapes of a slide numbers that differ', async () => {
    for (const [path, text] of filesOf(await made(deckOf(...oneOfEach())))) {
      if (!path.startsWith('ppt/slides/slide')) continue;
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });
});
