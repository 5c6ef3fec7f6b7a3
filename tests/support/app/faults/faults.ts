import { randomInt } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { FIRST_CHOICE } from '../../../../src/core/export/export-choice';
import { nl } from '../../../../src/core/i18n/nl';
import { chartDeck, deckText, smallDeck } from '../deck-files';
import type { FaultedShow } from './faulted-show';
import { fillDisk } from './own-mounts';
import { endProcesses, holdReaders, holdWrites } from './processes';

const words = nl.documents;

/** What goes wrong, and what is to be seen of it. Afterwards all that was acknowledged is there. */
export type Fault = (talk: FaultedShow) => Promise<void>;
export type Faults = Readonly<Record<string, Fault>>;

const clockJump =
  (hours: number): Fault =>
  async (talk) => {
    const script = `{ const now = Date.now.bind(Date); Date.now = () => now() + ${hours * 3_600_000}; } undefined`;
    await talk.running.app.evaluate((_, ahead) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ahead;
    }, hours * 3_600_000);
    await talk.inPage(script);
    await talk.typeKept();
    await talk.count();
  };

/** Goes wrong while the program runs, and goes on. */
export const PASSING: Faults = {
  'the clock is put on': clockJump(5),
  'the clock is put back': clockJump(-6),
  async 'a drive does not answer a reader'(talk) {
    await withStuckReader(talk, async () => {
      await talk.typeKept();
      await talk.save();
      await talk.count();
      await talk.show.choose('stopOpening');
    });
  },
  async 'the reader is killed'(talk) {
    await withStuckReader(talk, async () => {
      await talk.told('het vraagt te veel van deze computer', () =>
        endProcesses(talk.running.app, ({ name }) => name === 'reader'),
      );
    });
    await talk.typeKept();
  },
  async 'a drive does not answer a writer'(talk) {
    const release = await talk.running.app.evaluateHandle(holdWrites);
    const typed = await talk.type();
    await expect.poll(() => talk.words()).toContain(typed);
    await talk.show.press('PageDown', 'Home');
    await release.evaluate((go) => {
      go();
    });
    await talk.typeKept();
  },
  async 'another program replaces the file'(talk) {
    await talk.typeKept();
    await talk.save();
    await talk.show.answerQuestions(words.conflict.answers.theirs);
    const theirs = await replace(talk);
    talk.replacedBy(theirs);
    await expect.poll(() => talk.words()).toContain(theirs);
  },
  async 'another program replaces the file while it is changed here'(talk) {
    await talk.typeKept();
    await talk.show.answerQuestions(words.conflict.answers.mine);
    const theirs = await replace(talk);
    await expect.poll(() => talk.show.questions()).toHaveLength(1);
    await talk.show.answerQuestions(words.overwrite.answers.overwrite);
    await talk.save();
    expect(await readFile(join(talk.folder, 'training.vorige.beeld'), 'utf8')).toContain(theirs);
  },
  async 'the file is taken away'(talk) {
    await talk.typeKept();
    await talk.save();
    await talk.told(words.gone('training.beeld'), () => rm(talk.file));
    await talk.save();
  },
};

/** Only where disks of their own can be made. */
export const ON_DISKS: Faults = {
  async 'the disk of the deck is full'(talk) {
    // What a killed program left behind is cleared away here, and not while there is no room.
    await talk.typeKept();
    await talk.save();
    await talk.typeKept();
    const before = await readFile(talk.file, 'utf8');
    const free = await fillDisk(talk.folder);
    await talk.told('de schijf is vol', () => talk.show.press('Control+s'));
    expect(await readFile(talk.file, 'utf8')).toBe(before);
    await free();
    await talk.save();
    await talk.count();
  },
  async 'the disk of the program is full'(talk) {
    const free = await fillDisk(talk.userData);
    const typed = await talk.type();
    await expect.poll(() => talk.words()).toContain(typed);
    await talk.show.press('PageDown', 'Home');
    await free();
    await talk.typeKept();
  },
};

/** Goes wrong last: a driver does not find a page again that died, and Chromium bears few deaths of its graphics. */
export const LAST: Faults = {
  async 'its page dies'(talk) {
    await talk.typeKept();
    await talk.running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise((resolve) => {
        contents?.once('render-process-gone', resolve);
        contents?.forcefullyCrashRenderer();
      });
    });
  },
  async 'its graphics die'(talk) {
    await talk.typeKept();
    await endProcesses(talk.running.app, ({ type }) => type === 'GPU');
  },
};

/** How the program ends. */
export const ENDS: Faults = {
  'the program is killed': (talk) => talk.kill(),
  async 'the program is killed while it writes'(talk) {
    await killedIn(talk, async () => {
      await talk.type();
      await talk.inPage('window.api.act("save")');
      await talk.command({ type: 'people', people: 9_000 });
    });
  },
  async 'the program is killed while it exports'(talk) {
    const file = join(talk.folder, 'mee.html');
    const order = { to: 'file', format: 'html', choice: FIRST_CHOICE };
    await talk.show.answerDialogs(file);
    await killedIn(talk, () => talk.inPage(`window.api.exportDeck(${JSON.stringify(order)})`));
    // There is a whole one, or none.
    const made = await readFile(file, 'utf8').catch(() => '</html>');
    expect(made.trimEnd().endsWith('</html>')).toBe(true);
    await rm(file, { force: true });
  },
  async 'another program replaces the file of one that was killed'(talk) {
    await talk.typeKept();
    await talk.kill();
    await replace(talk);
  },
  async 'files of its own are cut off'(talk) {
    await talk.kill();
    for (const name of ['settings.json', 'pen.json']) {
      const path = join(talk.userData, name);
      const whole = await readFile(path).catch(() => Buffer.alloc(0));
      await writeFile(path, whole.subarray(0, whole.length / 2));
    }
  },
};

let replacements = 0;

/** Writes another deck in the place of the file. Returns its headline. */
async function replace({ file }: FaultedShow): Promise<string> {
  replacements += 1;
  const headline = `Van een ander ${replacements}`;
  const { slides, ...deck } = chartDeck(3);
  const theirs = slides.map((slide, i) => (i === 0 ? { ...slide, headline } : slide));
  await writeFile(file, deckText({ ...deck, slides: theirs }));
  return headline;
}

/** Works on for a moment, and is killed in the middle of it. */
async function killedIn(talk: FaultedShow, work: () => Promise<unknown>): Promise<void> {
  const working = (async () => {
    for (let times = 0; times < 20; times += 1) await work();
  })().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, randomInt(600)));
  await talk.kill();
  await working;
}

async function withStuckReader(talk: FaultedShow, work: () => Promise<void>): Promise<void> {
  const other = join(talk.folder, 'ander.beeld');
  await writeFile(other, deckText(smallDeck({ title: 'Ander', headlines: ['Anders'] })));
  const release = await talk.running.app.evaluateHandle(holdReaders);
  await talk.show.answerDialogs(other);
  await talk.told('‘ander.beeld’ wordt geopend…', () => talk.show.choose('open'));
  await release.evaluate((letGo) => {
    letGo();
  });
  await work();
  await rm(other);
}
