import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDS, LAST, ON_DISKS, PASSING, type Fault, type Faults } from '../support/app/faults/faults';
import { FaultedShow } from '../support/app/faults/faulted-show';
import { hasOwnMounts, mountDisk, unmountDisk } from '../support/app/faults/own-mounts';
import { test } from '../support/app/test';

/** How long faults are made by hand (`npm run faults -- --hours N`); each kind once where nobody says. */
const HOURS = Number(process.env.KIB_FAULT_HOURS ?? 0);
/** Milliseconds that a fault may take on a busy machine. */
const FAULT_MS = 60_000;
/** Of each start: then the program is killed. */
const FAULTS_A_START = 4;

const disks: Faults = hasOwnMounts ? ON_DISKS : {};
const passing = Object.entries({ ...PASSING, ...disks });
const kinds = passing.length + Object.keys(LAST).length + Object.keys(ENDS).length;

test('whatever goes wrong, nothing that was kept is lost, and the next start works', async ({ folder }) => {
  test.setTimeout(HOURS * 3_600_000 + kinds * FAULT_MS);
  const talk = new FaultedShow(join(folder, 'gegevens'), join(folder, 'schijf'));
  for (const each of [talk.userData, talk.folder]) {
    await mkdir(each);
    if (hasOwnMounts) await mountDisk(each, each === talk.folder ? 2 : 100);
  }
  const next = {
    passing: inTurn(passing),
    last: inTurn(Object.entries(LAST)),
    end: inTurn(Object.entries(ENDS)),
  };
  const made = { faults: 0, starts: 1, kinds: new Set<string>() };
  const make = async ([name, fault]: readonly [string, Fault]) => {
    made.faults += 1;
    made.kinds.add(name);
    if (HOURS > 0) console.log(`${new Date().toISOString()} ${made.faults}: ${name}`);
    await test.step(name, () => fault(talk));
  };

  await talk.begin();
  const until = Date.now() + HOURS * 3_600_000;
  while (made.kinds.size < kinds || Date.now() < until) {
    for (let i = 0; i < FAULTS_A_START; i += 1) {
      await make(next.passing());
      await talk.goesOn();
    }
    const end = next.end();
    if (!NEEDS_PAGE.includes(end[0])) {
      await make(next.last());
      await talk.goesOn();
    }
    await make(end);
    await comesBack(talk);
    made.starts += 1;
  }
  await talk.kill();
  if (HOURS > 0) console.log(`${made.faults} faults in ${made.starts} starts, and nothing was lost`);
  if (hasOwnMounts) for (const each of [talk.userData, talk.folder]) await unmountDisk(each);
});

/** All that was acknowledged stands there: starting says so. */
const comesBack = (talk: FaultedShow) => talk.start();

/** A driver finds no page again that died. */
const NEEDS_PAGE: readonly string[] = ['the program is killed while it exports'];

/** Gives what is in a list again and again. */
function inTurn<T>(list: readonly [T, ...T[]] | readonly T[]): () => T {
  let at = -1;
  return () => {
    at += 1;
    const [first] = list;
    const given = list[at % list.length] ?? first;
    if (given === undefined) throw new RangeError('nothing to take in turn');
    return given;
  };
}
