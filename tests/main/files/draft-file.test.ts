import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/main/files/draft-file';
import { deckOf, titleSlide } from '../../support/decks';
import { ownFolder } from '../../support/folders';

const text = stringify(deckOf(titleSlide({ headline: 'Getypt' })));
const base = stringify(deckOf(titleSlide({ headline: 'Bewaard' })));

async function journal(...lines: readonly unknown[]): Promise<string> {
  const file = join(await ownFolder(), 'new-1.json');
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

/** All of the text before, however long that is. */
const WHOLE = [0, 1e9] as const;

describe('a draft on the disk', () => {
  it('comes with the decks that its texts are', async () => {
    const read = await readDraft(await journal({ file: '/a.beeld', base, text }));
    expect(read?.deck?.slides[0]?.headline).toBe('Getypt');
    expect(read?.baseDeck?.slides[0]?.headline).toBe('Bewaard');
  });

  it('comes without those that are none', async () => {
    const read = await readDraft(await journal({ file: '', base: 'geen', text: '[[[' }));
    expect(read).toMatchObject({ text: '[[[', deck: undefined, baseDeck: undefined });
  });

  it.each<[string, readonly unknown[]]>([
    ['is empty', ['']],
    ['is cut off in its first line', [JSON.stringify({ file: '', base, text }).slice(0, 40)]],
    ['is a list', [[1, 2]]],
    ['has other types', [{ file: 1, base: [], text: null }]],
    ['is nested without end', [`${'['.repeat(200_000)}${']'.repeat(200_000)}`]],
    ['is of zeros', ['\0'.repeat(100_000)]],
  ])('is none where its file %s', async (_, lines) => {
    expect(await readDraft(await journal(...lines))).toBeUndefined();
  });

  it('takes no more than a deck may, however its lines unfold it', async () => {
    const unfolded = (times: number) => ({ delta: Array.from({ length: times }, () => WHOLE), step: true });
    const read = await readDraft(
      await journal({ file: '', base, text: 'x'.repeat(1_000) }, unfolded(100), unfolded(100_000), {
        delta: ['na'],
        step: true,
      }),
    );
    expect(read?.text).toBe('x'.repeat(100_000));
  });

  it('goes as far as its lines can be read', async () => {
    const read = await readDraft(
      await journal({ file: '', base, text }, { delta: ['eerst'], step: true }, '{"delta": [', {
        delta: ['later'],
        step: true,
      }),
    );
    expect(read?.text).toBe('eerst');
  });
});
