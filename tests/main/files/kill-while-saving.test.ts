import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previousOf, writeDeck } from '../../../src/main/files/deck-file';
import { ownFolder } from '../../support/folders';
import { killedAfter, programOf } from '../../support/killed';
import { versionOf, versionText } from '../../support/versions';

const KILLS = 100;

it(`loses nothing when it is killed ${KILLS} times while it saves`, { timeout: 300_000 }, async () => {
  const folder = await ownFolder();
  const program = await programOf('endless-saving.ts');
  const file = join(folder, 'training.beeld');
  let version = 0;
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const said = await killedAfter(program, [file, String(version + 1)], (kill * 7) % 40);
    const found = versionOf(await readFile(file, 'utf8'));
    expect(found, `after kill ${kill}`).toBeGreaterThanOrEqual(said);
    version = found ?? 0;
    if ((await readdir(folder)).some((name) => name.endsWith('.part'))) cutOff += 1;
    if (version > 1) expect(versionOf(await readFile(previousOf(file), 'utf8'))).toBeGreaterThan(0);
  }
  // Else the kills came when nothing was being written, and proved nothing.
  expect(cutOff).toBeGreaterThan(KILLS / 10);
  await writeDeck(file, versionText(version + 1));
  expect((await readdir(folder)).toSorted()).toEqual(['training.beeld', 'training.vorige.beeld']);
});
