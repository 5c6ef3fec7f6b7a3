import * as fc from 'fast-check';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { changeDocument, isChanged, openDocument, redo, undo } from '../../../src/core/deck/document';
import { nl } from '../../../src/core/i18n/nl';
import { builtInVersion, readDeck, readText } from '../../../src/main/files/deck-file';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { Drafts } from '../../../src/main/document/drafts';
import { rereadVersion } from '../../../src/main/document/edited-version';
import { firstDocument } from '../../../src/main/document/first-document';
import { deckOf, titleSlide } from '../../support/decks';
import { ownFolder } from '../../support/folders';

const textOf = (headline: string) => stringify(deckOf(titleSlide({ headline })));

function versionOf(text: string) {
  const read = readText(text);
  if ('problems' in read) throw new Error('not a sound deck');
  return read;
}

/** A folder with a deck, and drafts as another run left them. */
async function leftBehind() {
  const folder = await ownFolder();
  const file = join(folder, 'eigen.beeld');
  await writeFile(file, textOf('Op de schijf'));
  const drafts = new Drafts(join(folder, 'drafts'));
  const first = (asked?: string, left?: string) => firstDocument(asked, left, drafts, nl, readDeck);
  /** What was typed over a text and never saved. */
  const typed = async (text: string, over = textOf('Op de schijf'), place: 'file' | 'new' = 'file') => {
    const document = openDocument(place, place === 'file' ? file : '', versionOf(over));
    drafts.keep(changeDocument(document, versionOf(text), ''));
    await drafts.settled();
  };
  return { file, folder, first, typed };
}

describe('the first deck', () => {
  it('is the one that ships, where nothing else was', async () => {
    const { first } = await leftBehind();
    expect(await first()).toEqual({
      document: openDocument('builtIn', BUILT_IN_DECK, await builtInVersion()),
    });
  });

  it('is the one that was open last', async () => {
    const { file, first } = await leftBehind();
    expect((await first(undefined, file)).document).toMatchObject({ place: 'file', file });
  });

  it('is the one that is asked for, before all others', async () => {
    const { file, folder, first } = await leftBehind();
    expect((await first(file, join(folder, 'ander.beeld'))).document.file).toBe(file);
  });

  it('is the one that ships when the wanted one is gone, and says so', async () => {
    const { folder, first } = await leftBehind();
    const { document, notice } = await first(join(folder, 'weg.beeld'));
    expect(document.place).toBe('builtIn');
    expect(notice).toContain('weg.beeld kan niet gelezen worden: het is er niet');
  });

  it('is the one that ships when the wanted one is broken, with its problems', async () => {
    const { file, first } = await leftBehind();
    await writeFile(file, 'beeld: 2');
    const { document, broken } = await first(file);
    expect(document.place).toBe('builtIn');
    expect(broken).toMatchObject({ file, problems: [{ line: 1 }, {}, {}, {}] });
  });
});

describe('what was not saved', () => {
  it('of a file comes back over what stands there, and is told of', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nog niet opgeslagen'));
    const { document, recovered } = await first(file);
    expect(document.present.deck.slides[0]?.headline).toBe('Nog niet opgeslagen');
    expect(isChanged(document)).toBe(true);
    expect(recovered).toBe(true);
  });

  it('of a file can be undone to what it was before, step by step', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nog niet opgeslagen'));
    const { document } = await first(file);
    expect(undo(document, rereadVersion).present.deck.slides[0]?.headline).toBe('Op de schijf');
    expect(redo(undo(document, rereadVersion), rereadVersion).present.deck.slides[0]?.headline).toBe(
      'Nog niet opgeslagen',
    );
  });

  it('remembers what the file was, so that saving sees when another program wrote it since', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nog niet opgeslagen'));
    await writeFile(file, textOf('Van een ander'));
    const { document } = await first(file);
    expect(document.saved.text).toBe(textOf('Op de schijf'));
  });

  it('of a deck without a file comes back when no other is asked for', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nieuw en niet opgeslagen'), textOf('Leeg'), 'new');
    const { document, recovered } = await first();
    expect(document).toMatchObject({ place: 'new', file: '' });
    expect(document.present.deck.slides[0]?.headline).toBe('Nieuw en niet opgeslagen');
    expect(recovered).toBe(true);
    expect((await first(file)).document.file).toBe(file);
  });

  it('of a file comes back also when nobody remembers which one was open', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nog niet opgeslagen'));
    expect(await first()).toMatchObject({ document: { place: 'file', file }, recovered: true });
  });

  it('of a file that is gone comes back as a new deck', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Nog niet opgeslagen'));
    await rm(file);
    const { document, recovered } = await first();
    expect(document).toMatchObject({ place: 'new', file: '' });
    expect(document.present.deck.slides[0]?.headline).toBe('Nog niet opgeslagen');
    expect(recovered).toBe(true);
  });

  it('is nothing where the file says the same by now', async () => {
    const { file, first, typed } = await leftBehind();
    await typed(textOf('Gelijk'));
    await writeFile(file, textOf('Gelijk'));
    expect(await first(file)).toEqual({
      document: openDocument('file', file, versionOf(textOf('Gelijk'))),
    });
  });

  it('of a deck without a file is hidden by nothing that was written later and says nothing new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['equal', 'cut off', 'no deck', 'empty', 'folder'], { minLength: 1 }),
        async (later) => {
          const { file, folder, first, typed } = await leftBehind();
          await typed(textOf('Nooit opgeslagen'), textOf('Leeg'), 'new');
          const [own = ''] = await readdir(join(folder, 'drafts'));
          await utimes(join(folder, 'drafts', own), 1_000, 1_000);
          for (const [i, what] of later.entries()) {
            const path = join(folder, 'drafts', `new-${String(90_000_000_000_000 + i)}.json`);
            if (what === 'folder') await mkdir(path);
            else await writeFile(path, USELESS[what]?.(file) ?? '');
          }
          const { document, recovered } = await first();
          expect(document.present.deck.slides[0]?.headline).toBe('Nooit opgeslagen');
          expect(recovered).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** Drafts that lead to nothing which is not on the disk already. */
const USELESS: Readonly<Record<string, (file: string) => string>> = {
  equal: (file) => `${JSON.stringify({ file, base: textOf('Eerder'), text: textOf('Op de schijf') })}\n`,
  'cut off': (file) => JSON.stringify({ file, base: 'x' }).slice(0, -4),
  'no deck': () => `${JSON.stringify({ file: '', base: 'geen deck', text: '[[' })}\n`,
  empty: () => '',
};
