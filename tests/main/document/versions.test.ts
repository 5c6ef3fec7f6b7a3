import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeckVersion } from '../../../src/core/deck/document';
import { readText } from '../../../src/main/files/deck-file';
import { Versions } from '../../../src/main/document/versions';
import { readVersion } from '../../../src/main/files/version-folder';
import { ownFolder } from '../../support/folders';
import { pictureToStore, SMALL_PICTURE } from '../../support/pictures';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 3, 12);

function deckText(headlines: readonly string[], image = ''): string {
  const slides = headlines.map((headline, i) =>
    image === ''
      ? `  - { id: dia-${i}, kind: statement, headline: ${headline} }`
      : `  - { id: dia-${i}, kind: picture, headline: ${headline}, image: { src: "${image}", alt: Een foto } }`,
  );
  return `# Van mij\nbeeld: 1\ntitle: Wijk\nsource: { text: Eigen }\nslides:\n${slides.join('\n')}\n`;
}

function version(text: string): DeckVersion {
  const read = readText(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

async function setup(maxTotal?: number) {
  const root = join(await ownFolder(), 'versies');
  const folder = await ownFolder();
  const troubles: string[] = [];
  const versions = new Versions(root, (reason) => troubles.push(reason), maxTotal);
  const file = join(folder, 'wijk.beeld');
  let before: DeckVersion | undefined;
  let at = NOON;
  /** Saves a deck as the program does. */
  const save = async (text: string, to = file) => {
    const saved = version(text);
    await writeFile(to, text);
    versions.keep({ file: to, at: (at += MINUTE), saved, before });
    before = saved;
    await versions.flush();
  };
  return { root, folder, file, versions, troubles, save };
}

/** Every file below a folder, by its path in it. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe('the earlier versions of a deck', () => {
  it('are the texts of its savings, the last one first, with what each of them changed', async () => {
    const { file, save, versions } = await setup();
    const texts = [deckText(['Een']), deckText(['Een', 'Twee']), deckText(['Eén', 'Twee'])];
    for (const text of texts) await save(text);
    const found = await versions.of(file, texts[2] ?? '');
    expect(found.map(({ at, head }) => [at, head?.summary])).toEqual([
      [NOON + 3 * MINUTE, { slides: 2, headline: 'Eén', changes: { added: 0, removed: 0, changed: 1 } }],
      [NOON + 2 * MINUTE, { slides: 2, headline: 'Een', changes: { added: 1, removed: 0, changed: 0 } }],
      [NOON + MINUTE, { slides: 1, headline: 'Een' }],
    ]);
    const read = await Promise.all(found.map(({ at }) => readVersion(versions.folderOf(file), at)));
    expect(read.map((each) => each?.text)).toEqual(texts.toReversed());
  });

  it('are none of a deck that was never saved here', async () => {
    const { file, versions } = await setup();
    expect(await versions.of(file, deckText(['Een']))).toEqual([]);
  });

  it('are the last twenty, and a saving that changes nothing is none', async () => {
    const { file, save, versions } = await setup();
    for (let i = 0; i < 25; i += 1) await save(deckText([`Kop ${i}`]));
    await save(deckText(['Kop 24']));
    const found = await versions.of(file, deckText(['Kop 24']));
    expect(found).toHaveLength(20);
    expect(found.map(({ head }) => head?.summary.headline)).toContain('Kop 5');
    expect(found.at(-1)?.head?.summary.headline).toBe('Kop 5');
  });

  it('begin with what stood in the file before it was saved here', async () => {
    const { file, versions } = await setup();
    const [theirs, mine] = [version(deckText(['Van hen'])), version(deckText(['Van mij']))];
    versions.keep({ file, at: NOON, saved: mine, before: theirs });
    const found = await versions.of(file, mine.text);
    expect(found.map(({ head }) => head?.summary.headline)).toEqual(['Van mij', 'Van hen']);
  });

  it('stay in order when the clock is set back', async () => {
    const { file, versions } = await setup();
    const [early, late] = [version(deckText(['Eerst'])), version(deckText(['Toen']))];
    versions.keep({ file, at: NOON, saved: early, before: undefined });
    versions.keep({ file, at: NOON - 60 * MINUTE, saved: late, before: early });
    const found = await versions.of(file, late.text);
    expect(found.map(({ head }) => head?.summary.headline)).toEqual(['Toen', 'Eerst']);
  });

  it.each(['next to the file', 'in the file'])('have their pictures %s once', async (where) => {
    const { root, folder, file, versions } = await setup();
    const big = `data:image/png;base64,${'A'.repeat(60_000)}`;
    const src = where === 'in the file' ? big : 'wijk-beelden/park.png';
    await mkdir(join(folder, 'wijk-beelden'));
    await writeFile(join(folder, 'wijk-beelden/park.png'), pictureToStore().bytes);
    // A picture that large is no PNG: the text is kept, whatever is in it.
    const parsed = version(deckText(['Kop'], SMALL_PICTURE));
    const texts = [1, 2, 3].map((i) => deckText([`Kop ${i}`], src));
    for (const [i, text] of texts.entries()) {
      const saved = where === 'in the file' ? { ...parsed, text } : version(text);
      versions.keep({ file, at: NOON + i, saved, before: undefined });
    }
    await versions.flush();
    const contents = (await filesIn(root)).filter((path) => /[\da-f]{64}$/u.test(path));
    expect(contents).toHaveLength(1);
    await rm(join(folder, 'wijk-beelden'), { recursive: true });
    const whole = await readVersion(versions.folderOf(file), NOON);
    expect(whole?.text).toBe(texts[0]);
    if (where !== 'in the file')
      expect(whole?.pictures.get(src)).toEqual(Buffer.from(pictureToStore().bytes));
  });

  it('go along with a file that was moved or renamed, and stay with one that was copied', async () => {
    const { folder, file, save, versions } = await setup();
    await save(deckText(['Een']));
    await save(deckText(['Twee']));
    const [copy, moved] = [join(folder, 'kopie.beeld'), join(folder, 'verplaatst.beeld')];
    await writeFile(copy, deckText(['Twee']));
    expect(await versions.of(copy, deckText(['Twee']))).toEqual([]);
    await rename(file, moved);
    expect(await versions.of(moved, deckText(['Twee']))).toHaveLength(2);
    await save(deckText(['Drie']), moved);
    expect(await versions.of(moved, deckText(['Drie']))).toHaveLength(3);
    expect(await versions.of(file, deckText(['Nieuw']))).toEqual([]);
  });

  it('are for nobody else on the computer to read', async () => {
    const { root, folder, save } = await setup();
    await mkdir(join(folder, 'wijk-beelden'));
    await writeFile(join(folder, 'wijk-beelden/park.png'), pictureToStore().bytes);
    await save(deckText(['Een'], 'wijk-beelden/park.png'));
    const files = await filesIn(root);
    expect(files).toHaveLength(3);
    for (const path of files) expect((await stat(path)).mode & 0o777).toBe(0o600);
    const [deck = ''] = await readdir(root);
    expect((await stat(join(root, deck))).mode & 0o777).toBe(0o700);
  });

  it('never take more room than they may, whichever decks are saved', async () => {
    const { root, folder, save } = await setup(12_000);
    const size = async () =>
      (await Promise.all((await filesIn(root)).map(async (path) => (await stat(path)).size))).reduce(
        (sum, each) => sum + each,
        0,
      );
    for (let i = 0; i < 24; i += 1) {
      await save(deckText([`${i} ${'x'.repeat(200)}`, 'Vulling']), join(folder, `dek-${(i * 5) % 7}.beeld`));
      expect(await size(), `after save ${i}`).toBeLessThanOrEqual(12_000);
    }
    expect(await size()).toBeGreaterThan(6_000);
  });

  it('give way to newer ones of any deck when there is no room, the oldest first', async () => {
    const { root, folder, save, versions } = await setup(9_000);
    const old = join(folder, 'oud.beeld');
    const long = (name: string) =>
      deckText([`${name} ${'x'.repeat(200)}`, ...Array.from({ length: 20 }, () => 'Vulling')]);
    await save(long('oud'), old);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await save(long(name));
    expect(await versions.of(old, long('oud'))).toEqual([]);
    const sizes = await Promise.all((await filesIn(root)).map(async (path) => (await stat(path)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(9_000);
    const found = await versions.of(join(folder, 'wijk.beeld'), long('h'));
    expect(found[0]?.head?.summary.headline).toMatch(/^h/u);
    expect(found.length).toBeLessThan(8);
  });

  it('that are damaged say so, and cost the others nothing', async () => {
    const { root, file, save, versions } = await setup();
    for (const headline of ['Een', 'Twee', 'Drie']) await save(deckText([headline]));
    const kept = (await filesIn(root)).filter((path) => path.endsWith('.versie'));
    const [, middle = '', last = ''] = kept.toSorted();
    await writeFile(middle, 'stuk');
    const text = await readFile(last, 'utf8');
    await writeFile(last, text.slice(0, -9));
    const found = await versions.of(file, deckText(['Drie']));
    expect(found.map(({ head }) => head?.summary.headline)).toEqual(['Drie', undefined, 'Een']);
    const read = await Promise.all(found.map(({ at }) => readVersion(versions.folderOf(file), at)));
    expect(read.map((each) => each?.text)).toEqual([undefined, undefined, deckText(['Een'])]);
  });

  it('that cannot be kept are told of once, until they can be again', async () => {
    const { root, file, save, troubles, versions } = await setup();
    await writeFile(root, 'geen map');
    await save(deckText(['Een']));
    await save(deckText(['Twee']));
    expect(troubles).toHaveLength(1);
    await rm(root);
    await save(deckText(['Drie']));
    expect((await versions.of(file, deckText(['Drie']))).length).toBeGreaterThan(0);
    await rm(root, { recursive: true });
    await writeFile(root, '');
    await save(deckText(['Vier']));
    expect(troubles).toHaveLength(2);
  });

  it('leave nothing half written behind', async () => {
    const { root, save } = await setup();
    await save(deckText(['Een']));
    const [deck = ''] = await readdir(root);
    await writeFile(join(root, deck, '.000.versie.1234.part'), 'half');
    await writeFile(join(root, deck, 'beelden', '.abc.1234.part'), 'half');
    await save(deckText(['Twee']));
    expect((await filesIn(root)).filter((path) => path.endsWith('.part'))).toEqual([]);
  });
});
