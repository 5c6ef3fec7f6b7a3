import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDS, LAST, ON_DISKS, PASSING, type Fault, type Faults } from '../support/app/faults/faults';
import { FaultedShow } from '../support/app/faults/faulted-show';
import { hasOwnMounts, mountDisk, unmountDisk } from '../support/app/faults/own-mounts';
import { expect, test } from '../support/app/test';

/** How long faults are made by hand (`npm run faults -- --hours N`); each kind once where nobody says. */
const HOURS = Number(process.env.KIB_FAULT_HOURS ?? 0);
/** After so many no more are made, however much time is left. */
const MAX_FAULTS = Number(process.env.KIB_FAULTS ?? Infinity);
/** How many talks go on at once, each with its own program, folders and faults. */
const TALKS = Number(process.env.KIB_FAULT_TALKS ?? 1);
/** Milliseconds that a fault, and the starts after it, may take on a busy machine. */
const FAULT_MS = process.env.KIB_FAULT_STARTS === 'each' ? 180_000 : 60_000;
/** Of each start: then the program is killed. */
const FAULTS_A_START = 4;
/** Every fault is followed by two starts, as from the program’s icon and with its deck (`npm run faults -- --starts each`). */
const STARTS_EACH = process.env.KIB_FAULT_STARTS === 'each';

const disks: Faults = hasOwnMounts ? ON_DISKS : {};
const passing = Object.entries({ ...PASSING, ...disks });
const kinds = passing.length + Object.keys(LAST).length + Object.keys(ENDS).length;
const made = { faults: 0, starts: 0, kinds: new Set<string>(), isLost: false };

test('whatever goes wrong, nothing that was kept is lost, and the next start works', async ({ folder }) => {
  test.setTimeout(HOURS * 3_600_000 + kinds * FAULT_MS * TALKS);
  const until = Date.now() + HOURS * 3_600_000;
  const talks = await Promise.all(
    Array.from({ length: TALKS }, (_, i) => talkIn(join(folder, `lezing-${i}`))),
  );
  const ends = await Promise.allSettled(talks.map((talk, i) => goThrough(talk, i, until)));
  await Promise.all(talks.map(endTalk));
  expect(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))).toEqual([]);
  expect(made.kinds.size).toBe(kinds);
  if (HOURS > 0) console.log(`${made.faults} faults in ${made.starts} starts, and nothing was lost`);
});

async function talkIn(folder: string): Promise<FaultedShow> {
  await mkdir(folder);
  const talk = new FaultedShow(join(folder, 'gegevens'), join(folder, 'schijf'));
  for (const each of [talk.userData, talk.folder]) {
    await mkdir(each);
    if (hasOwnMounts) await mountDisk(each, each === talk.folder ? 2 : 100);
  }
  return talk;
}

async function endTalk(talk: FaultedShow): Promise<void> {
  await talk.kill();
  if (hasOwnMounts) for (const each of [talk.userData, talk.folder]) await unmountDisk(each);
}

/** Makes faults until something is lost: then the other talks end too. */
async function goThrough(...talk: Parameters<typeof makeAll>): Promise<void> {
  try {
    await makeAll(...talk);
  } catch (error) {
    made.isLost = true;
    console.error(error);
    throw error;
  }
}

/** Makes faults of every kind in turn, each talk from another on, and starts the program again after the last of each. */
async function makeAll(talk: FaultedShow, number: number, until: number): Promise<void> {
  const next = {
    passing: inTurn(passing, number * 3),
    last: inTurn(Object.entries(LAST), number),
    end: inTurn(Object.entries(ENDS), number),
  };
  const every = inTurn([...passing, ...Object.entries(LAST), ...Object.entries(ENDS)], number * 3);
  const isWanted = () => made.kinds.size < kinds || (Date.now() < until && made.faults < MAX_FAULTS);
  await talk.begin();
  made.starts += 1;
  while (!made.isLost && isWanted()) {
    if (STARTS_EACH) {
      await makeAndStart(talk, every());
      continue;
    }
    for (let i = 0; i < FAULTS_A_START; i += 1) {
      await make(talk, next.passing());
      await talk.goesOn();
    }
    const end = next.end();
    if (!NEEDS_PAGE.includes(end[0])) {
      await make(talk, next.last());
      await talk.goesOn();
    }
    await make(talk, end);
    // All that was acknowledged stands there: starting says so.
    await talk.start();
    made.starts += 1;
  }
}

/** After each fault there is something to present, whatever was open, and all that was acknowledged. */
async function makeAndStart(talk: FaultedShow, fault: readonly [string, Fault]): Promise<void> {
  await make(talk, fault);
  await talk.kill();
  await test.step(`a start after: ${fault[0]}`, () => talk.startAsLeft());
  await talk.kill();
  await talk.start();
  made.starts += 2;
}

async function make(talk: FaultedShow, [name, fault]: readonly [string, Fault]): Promise<void> {
  await test.step(name, () => fault(talk));
  made.faults += 1;
  made.kinds.add(name);
  if (HOURS > 0) console.log(`${new Date().toISOString()} ${made.faults}: ${name}`);
}

/** A driver finds no page again that died. */
const NEEDS_PAGE: readonly string[] = ['the program is killed while it exports'];

/** Gives what is in a list again and again, from a place on. */
function inTurn<T>(list: readonly T[], from: number): () => T {
  let at = from - 1;
  return () => {
    at += 1;
    const given = list[at % list.length];
    if (given === undefined) throw new RangeError('nothing to take in turn');
    return given;
  };
}
