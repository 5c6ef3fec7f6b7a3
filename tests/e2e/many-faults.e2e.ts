import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { draftsIn } from '../support/app/kept-drafts';
import { deckText, smallDeck } from '../support/app/deck-files';
import { startApp, type RunningApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** How long faults are made by hand (`npm run faults -- --hours N`); each kind once where nobody says. */
const HOURS = Number(process.env.KIB_FAULT_HOURS ?? 0);
/** Milliseconds that a round may take on a busy machine. */
const ROUND_MS = 60_000;

interface Round {
  readonly running: RunningApp;
  /** A driver does not name the process any more once it is dead. */
  readonly main: ChildProcess;
  readonly userData: string;
  readonly file: string;
  /** What was typed last, which is on the disk, as a draft or in the file. */
  readonly typed: string;
}

const REPLACED = 'another program replaces the file';

/** What goes wrong in the middle of a show. The program is killed after each, if it is not dead by then. */
const FAULTS: Readonly<Record<string, (round: Round) => Promise<void>>> = {
  'the program is killed': () => Promise.resolve(),
  async 'its page dies'({ running, typed }) {
    await running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise((resolve) => {
        contents?.once('render-process-gone', resolve);
        contents?.forcefullyCrashRenderer();
      });
    });
    await expect.poll(() => wordsIn(running)).toContain(typed);
  },
  async 'its graphics die'({ running, typed }) {
    await endProcesses(running, 'GPU');
    await expect.poll(() => wordsIn(running)).toContain(typed);
  },
  async 'its reader dies'({ running, typed }) {
    await endProcesses(running, 'Utility');
    await expect.poll(() => wordsIn(running)).toContain(typed);
  },
  async [REPLACED]({ main, file }) {
    await kill(main);
    await writeFile(
      file,
      deckText(smallDeck({ title: 'Van een ander', headlines: ['Van een ander', 'Twee'] })),
    );
  },
  async 'a file of its own is cut off'({ main, userData }) {
    await kill(main);
    for (const name of ['settings.json', 'pen.json']) {
      const path = join(userData, name);
      const whole = await readFile(path).catch(() => Buffer.alloc(0));
      await writeFile(path, whole.subarray(0, whole.length / 2));
    }
  },
};

test('whatever goes wrong, nothing that was kept is lost, and the next start works', async ({ folder }) => {
  const kinds = Object.keys(FAULTS);
  test.setTimeout(HOURS * 3_600_000 + kinds.length * ROUND_MS);
  const [userData, file] = [join(folder, 'gegevens'), join(folder, 'training.beeld')];
  await writeFile(file, deckText(smallDeck({ title: 'Training', headlines: ['Eerste', 'Tweede'] })));
  const end = Date.now() + HOURS * 3_600_000;
  let before = 'Eerste';
  for (let round = 0; round < kinds.length || Date.now() < end; round += 1) {
    const kind = kinds[round % kinds.length] ?? '';
    // What was saved, and is replaced then, is rightly gone.
    const isSaved = kind !== REPLACED && Math.floor(round / 2) % 2 === 1;
    const begin = { userData, file, before, isSaved };
    before = await test.step(`${round}: ${kind}`, () => oneRound(FAULTS[kind], begin, round));
  }
  const running = await startApp({ userData, words: [file] });
  await comesBack(running, before);
  await kill(running.app.process());
});

/** The show may have been left at any slide: where it was is asked about. */
async function comesBack(running: RunningApp, before: string): Promise<void> {
  const show = new Show(running);
  await expect
    .poll(async () => (await wordsIn(running)).match(`${before}|${nl.resumed.title}`))
    .not.toBeNull();
  await show.press('Escape', 'Home');
  await expect(show.headline).toHaveText(before);
}

interface Begin {
  readonly userData: string;
  readonly file: string;
  /** What was kept of the round before. */
  readonly before: string;
  readonly isSaved: boolean;
}

/** What was kept has to be there; then something is typed, perhaps saved, and the fault comes. Returns what was typed. */
async function oneRound(
  fault: ((round: Round) => Promise<void>) | undefined,
  { userData, file, before, isSaved }: Begin,
  round: number,
): Promise<string> {
  const running = await startApp({ userData, words: [file] });
  const show = new Show(running);
  await comesBack(running, before);
  const typed = wordsOf(round);
  await show.setHeadline(0, typed);
  await expect.poll(() => draftsIn(userData)).toContain(typed);
  if (isSaved) {
    await show.answerQuestions(nl.documents.overwrite.answers.overwrite);
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toContain(typed);
  }
  await show.press('PageDown', 'PageUp');
  const main = running.app.process();
  await fault?.({ running, main, userData, file, typed });
  await kill(main);
  return typed;
}

/** Words that share no beginning and no end with those of the round before: of these the draft holds what differs. */
function wordsOf(round: number): string {
  const letter = String.fromCodePoint(97 + (round % 26));
  return `${letter} ronde ${round} ${letter}`;
}

/** What stands in the window: a driver does not find a page again that died. */
function wordsIn({ app }: RunningApp): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
    return String(await contents.executeJavaScript('document.body.textContent').catch(() => ''));
  });
}

async function endProcesses({ app }: RunningApp, type: string): Promise<void> {
  const pids = await app.evaluate(
    ({ app: electron }, wanted) =>
      electron
        .getAppMetrics()
        .filter((each) => each.type === wanted)
        .map(({ pid }) => pid),
    type,
  );
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const dead = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await dead;
}
