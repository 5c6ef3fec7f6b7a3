import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KnownError } from '../../../src/core/errors/known-error';
import { readNearby } from '../../../src/main/tables/read-nearby';
import { readTable } from '../../../src/main/tables/read-table';
import { ownFolder } from '../../support/folders';

it('reads the file that figures came from where it stands next to the deck, also after both moved', async () => {
  const folder = await ownFolder();
  const [before, after] = [join(folder, 'a'), join(folder, 'b')];
  await mkdir(join(before, 'cijfers'), { recursive: true });
  await writeFile(join(before, 'cijfers', 'wijk.csv'), 'Wijk;Aandeel\nNoord;41%\n');
  expect(await readNearby(before, 'cijfers/wijk.csv', readTable)).toMatchObject({ sheets: [{}] });
  await rename(before, after);
  expect(await readNearby(after, 'cijfers/wijk.csv', readTable)).toMatchObject({ sheets: [{}] });
  expect(await readNearby(before, 'cijfers/wijk.csv', readTable)).toEqual({
    nearby: 'cijfers/wijk.csv',
    unread: 'ENOENT',
  });
});

it('finds a file whose name another system writes in another way', async () => {
  const folder = await ownFolder();
  await writeFile(join(folder, 'Café.CSV'.normalize('NFD')), 'Wijk;Aandeel\nNoord;41%\n');
  const found = await readNearby(folder, 'café.csv'.normalize('NFC'), readTable);
  expect(found).toMatchObject({ sheets: [{}] });
});

it.each(['inUse', 'EACCES', 'stopped', 'tooMuch'])('says that it cannot be read: %s', async (reason) => {
  const failing = () => Promise.reject(new KnownError('cannotRead', '/map/wijk.csv', reason));
  expect(await readNearby('/map', 'wijk.csv', failing)).toEqual({ nearby: 'wijk.csv', unread: reason });
});
