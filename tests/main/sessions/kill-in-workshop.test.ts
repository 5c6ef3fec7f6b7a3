import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSession } from '../../../src/main/sessions/read-session';
import { ownFolder } from '../../support/folders';
import { killedAfter, programOf } from '../../support/killed';
import { roundIn } from '../../support/rounds';

const KILLS = 20;
/** Of these at least so many in the middle of writing: the others would prove little. */
const CUT_OFF = 3;

/** Whether a file is what stands in a folder only while a session is written. */
const isLeft = (name: string) => /\.(?:part|lock)$/u.test(name);

it(
  `a workshop that is killed ${KILLS} times or more loses nothing of what was kept`,
  { timeout: 120_000 },
  async () => {
    const folder = await ownFolder();
    const program = await programOf('endless-groups.ts');
    const own = join(folder, 'programma');
    let round = 0;
    let cutOff = 0;
    for (let kill = 0; kill < KILLS || cutOff < CUT_OFF; kill++) {
      const words = [join(folder, 'training.beeld'), own, String(round + 1)];
      const said = await killedAfter(program, words, (kill * 7) % 40);
      const read = await readSession(join(folder, 'training.sessie'));
      if (read === undefined || 'problem' in read) throw new Error(`damaged by kill ${kill}`);
      const found = roundIn(read.session.workshop);
      expect(found, `after kill ${kill}`).toBeGreaterThanOrEqual(said);
      round = found ?? 0;
      if ((await readdir(folder)).some(isLeft)) cutOff += 1;
    }
    // Nothing was ever set aside. What the last kill cut off is cleared by the next program.
    const names = (await readdir(folder)).filter((name) => !isLeft(name));
    expect(names).toEqual(['training.sessie']);
  },
);
