import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Strokes } from '../../../src/core/ink/strokes';
import { InkFile } from '../../../src/main/files/ink-file';
import { ownFolder } from '../../support/folders';

const DECK = '/map/training.beeld';
const OTHER = '/map/ander.beeld';
const strokes: Strokes = { doelen: [{ colour: 'red', points: [{ x: 1, y: 2.5 }] }] };

/** What a next start finds after the ink of these decks was kept, one group of open decks after the other. */
async function foundAfter(...kept: readonly Readonly<Record<string, Strokes>>[]) {
  const file = join(await ownFolder(), 'nieuw', 'pen.json');
  const ink = await InkFile.open(file);
  for (const decks of kept) ink.keep(Object.entries(decks).map(([deck, each]) => ({ deck, strokes: each })));
  await ink.flush();
  return { file, found: await InkFile.open(file) };
}

describe('what the pen wrote', () => {
  it('is found again at the next start, in a folder that need not be there yet', async () => {
    const { file, found } = await foundAfter({ [DECK]: strokes });
    expect(found.of(DECK)).toEqual(strokes);
    expect(await readdir(join(file, '..'))).toEqual(['pen.json']);
  });

  it('is found again however much it is, and a stroke more adds no more than itself', async () => {
    const line = (y: number) => ({
      colour: 'red' as const,
      points: Array.from({ length: 100 }, (_, x) => ({ x, y })),
    });
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`dia-${i}`, Array.from({ length: 400 }, (__, y) => line(y))]),
    );
    const { file, found } = await foundAfter({ [DECK]: many });
    expect(found.of(DECK)).toEqual(many);
    const grown = await InkFile.open(file);
    const more = { ...many, slot: [line(7)] };
    grown.keep([{ deck: DECK, strokes: many }]);
    await grown.flush();
    const { size } = await stat(file);
    grown.keep([{ deck: DECK, strokes: more }]);
    await grown.flush();
    expect((await stat(file)).size - size).toBeLessThan(2 * JSON.stringify(line(7)).length);
    expect((await InkFile.open(file)).of(DECK)).toEqual(more);
  });

  it('belongs to the deck it was written on', async () => {
    expect((await foundAfter({ [DECK]: strokes })).found.of(OTHER)).toEqual({});
  });

  it('is found of every deck that was open', async () => {
    const others: Strokes = { slot: [{ colour: 'blue', points: [{ x: 3, y: 4 }] }] };
    const { found } = await foundAfter({ [DECK]: strokes }, { [DECK]: strokes, [OTHER]: others });
    expect([found.of(DECK), found.of(OTHER)]).toEqual([strokes, others]);
  });

  it('is gone when another deck is open, or all was wiped out', async () => {
    expect((await foundAfter({ [DECK]: strokes }, { [OTHER]: {} })).found.of(DECK)).toEqual({});
    expect((await foundAfter({ [DECK]: strokes }, { [DECK]: { doelen: [] } })).found.of(DECK)).toEqual({});
  });

  it('is not written while the pen writes nothing, whatever is opened', async () => {
    const { file } = await foundAfter({ [DECK]: {} }, { [OTHER]: { doelen: [] } });
    await expect(readdir(join(file, '..'))).rejects.toThrow('ENOENT');
  });

  it.each(['', '{', '[]', '[{"deck": 1}]', JSON.stringify([{ deck: DECK, strokes: { a: [7] } }])])(
    'is nothing when the file holds %j',
    async (text) => {
      const file = join(await ownFolder(), 'pen.json');
      await writeFile(file, text);
      expect((await InkFile.open(file)).of(DECK)).toEqual({});
    },
  );
});
