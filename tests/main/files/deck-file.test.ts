import * as fc from 'fast-check';
import { chmod, chown, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { wholeFile } from '../../../src/core/checks/parse';
import { LIMITS } from '../../../src/core/deck/limits';
import { previousOf, readDeck, writeDeck } from '../../../src/main/files/deck-file';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { deckOf, oneOfEach } from '../../support/decks';
import { ownFolder } from '../../support/folders';

const deck = deckOf(...oneOfEach());

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await ownFolder(), 'deck.beeld');
  await writeFile(file, content);
  return file;
}

describe('a deck file', () => {
  it('is read whole', async () => {
    const text = stringify(deck);
    expect(await readDeck(await fileOf(text))).toMatchObject({ deck, text });
  });

  it('may begin with a byte order mark, which is a part of its text', async () => {
    const text = `\uFEFF${stringify(deck)}`;
    expect(await readDeck(await fileOf(text))).toMatchObject({ deck, text });
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

describe('a deck that is written', () => {
  it('leaves the version before it beside it', async () => {
    const file = await fileOf('eerst');
    await writeDeck(file, 'later');
    expect(await readFile(file, 'utf8')).toBe('later');
    expect(await readFile(previousOf(file), 'utf8')).toBe('eerst');
    await writeDeck(file, 'nog later');
    expect(await readFile(previousOf(file), 'utf8')).toBe('later');
  });

  it('the same as it was keeps the previous version what it was', async () => {
    const file = await fileOf('eerst');
    await writeDeck(file, 'later');
    await writeDeck(file, 'later');
    expect(await readFile(previousOf(file), 'utf8')).toBe('eerst');
  });

  it('for the first time has no previous version', async () => {
    const folder = await ownFolder();
    await writeDeck(join(folder, 'nieuw.beeld'), 'tekst');
    expect(await readdir(folder)).toEqual(['nieuw.beeld']);
  });

  it('has a previous version that opens like any deck', () => {
    expect(previousOf(join('map', 'mijn training.beeld'))).toBe(join('map', 'mijn training.vorige.beeld'));
  });
});

describe('a deck of a long name', () => {
  it('is saved with its previous version beside it, as long as the disk takes the name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 255 }),
        fc.constantFrom('x', 'é', '中', '😀'),
        async (bytes, sign) => {
          const ending = '.beeld';
          const stem = sign.repeat(Math.floor((bytes - ending.length) / Buffer.byteLength(sign)));
          const file = join(await ownFolder(), `${stem}${ending}`);
          await writeDeck(file, 'eerst');
          await writeDeck(file, 'later', { expected: 'eerst' });
          expect(await readFile(file, 'utf8')).toBe('later');
          expect(await readFile(previousOf(file), 'utf8')).toBe('eerst');
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe.runIf(process.getuid?.() === 0)('a deck that this user may not read any more', () => {
  it.each([0o000, 0o200, 0o222, 0o300])('is not written over: %o', async (mode) => {
    const file = await fileOf('van een ander');
    for (const path of [dirname(file), file]) await chown(path, 65_534, 65_534);
    await chmod(file, mode);
    process.seteuid?.(65_534);
    onTestFinished(() => process.seteuid?.(0));
    await expect(writeDeck(file, 'van ons', { expected: 'eerst' })).rejects.toMatchObject({
      code: expect.stringMatching(/^cannot(?:Read|Write)$/u) as string,
    });
    process.seteuid?.(0);
    expect(await readFile(file, 'utf8')).toBe('van een ander');
    expect(await readdir(dirname(file))).toEqual(['deck.beeld']);
  });
});
