import * as fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { wholeFile } from '../../src/core/deck/parse';
import { LIMITS } from '../../src/core/deck/schema';
import { BUILT_IN_DECK, readDeck } from '../../src/main/deck-file';
import { deckOf, oneOfEach } from '../support/decks';
import { ownFolder } from '../support/folders';

const deck = deckOf(...oneOfEach());

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await ownFolder(), 'deck.beeld');
  await writeFile(file, content);
  return file;
}

describe('a deck file', () => {
  it('is read whole', async () => {
    expect(await readDeck(await fileOf(stringify(deck)))).toEqual({ deck });
  });

  it('may begin with a byte order mark', async () => {
    expect(await readDeck(await fileOf(`\uFEFF${stringify(deck)}`))).toEqual({ deck });
  });

  it('that ships has no problems', async () => {
    expect(await readDeck(BUILT_IN_DECK)).toHaveProperty('deck.title', 'Kinderwerk in beeld');
  });

  it('that is no UTF-8 is told so', async () => {
    const latin1 = Buffer.from('beeld: 1\ntitle: Privé', 'latin1');
    expect(await readDeck(await fileOf(latin1))).toEqual({ problems: [wholeFile('notText', '')] });
  });

  it('of too many bytes is not even read', async () => {
    const heavy = new Uint8Array(LIMITS.bytes + 1).fill(32);
    expect(await readDeck(await fileOf(heavy))).toEqual({ problems: [wholeFile('tooLarge', '20 MB')] });
  });

  it('with any bytes in it gives a deck or problems', async () => {
    const file = await fileOf('');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await writeFile(file, bytes);
        const result = await readDeck(file);
        expect('deck' in result || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a deck file out of reach', () => {
  it('that is not there is a known error with its name', async () => {
    const file = join(await ownFolder(), 'weg.beeld');
    await expect(readDeck(file)).rejects.toMatchObject({
      code: 'cannotRead',
      subject: file,
      detail: 'ENOENT',
    });
  });

  it('that is a folder is a known error too', async () => {
    const folder = await ownFolder();
    await expect(readDeck(folder)).rejects.toMatchObject({ code: 'cannotRead', detail: 'EISDIR' });
  });
});
