import { chmod, lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { deckText, smallDeck } from '../support/app/deck-files';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.documents;
const deck = smallDeck({ title: 'Mijn training', headlines: ['Eerste dia', 'Tweede dia'] });

async function openOwn(show: Show, file: string): Promise<void> {
  await writeFile(file, deckText(deck));
  await show.answerDialogs(file);
  await show.press('Control+o');
  await show.standsAt({ slide: 0, step: 0 }, deck);
}

/** During `work` the program waits for each list of a folder, as on a slow disk. */
async function withSlowFolders(show: Show, work: () => Promise<void>): Promise<void> {
  const back = await show.app.evaluateHandle(() => {
    const { promises } = process.getBuiltinModule('node:fs');
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
    const { readdir } = promises;
    const slow = async (...words: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return (readdir as (...words: unknown[]) => unknown)(...words);
    };
    const use = (call: unknown) => {
      Object.assign(promises, { readdir: call });
      syncBuiltinESMExports();
    };
    use(slow);
    return () => {
      use(readdir);
    };
  });
  await work();
  await back.evaluate((restore) => {
    restore();
  });
}

test('the program never takes its own saving for that of another program, on a slow disk either', async ({
  show,
  folder,
}) => {
  const file = join(folder, 'training.beeld');
  await openOwn(show, file);
  await show.answerQuestions(words.conflict.answers.theirs);
  await withSlowFolders(show, async () => {
    for (const headline of ['Een', 'Twee', 'Drie', 'Vier']) {
      await show.setHeadline(0, headline);
      await show.press('Control+s');
      await expect.poll(() => readFile(file, 'utf8')).toContain(headline);
      // What is typed on while the folder is still being listed is what a late look would ask about, or undo.
      await show.setHeadline(1, `${headline}, en verder`);
      await expect
        .poll(() => show.page.evaluate(async () => (await window.api?.opened())?.document?.changed))
        .toBe(true);
    }
    await show.press('Control+s');
    await expect.poll(() => readFile(file, 'utf8')).toContain('Vier, en verder');
    await expect.poll(() => show.title()).toBe('Mijn training – training.beeld');
  });
  expect(await show.questions()).toEqual([]);
});

test('a deck that may only be read is asked about, and is written only when the trainer says so', async ({
  show,
  folder,
}) => {
  const file = join(folder, 'training.beeld');
  await openOwn(show, file);
  await chmod(file, 0o444);
  await show.setHeadline(0, 'Beter');
  await show.answerQuestions(words.readOnly.answers.cancel);
  await show.press('Control+s');
  await expect.poll(() => show.questions()).toEqual([words.readOnly.text('training.beeld')]);
  expect(await readFile(file, 'utf8')).toBe(deckText(deck));
  await show.answerQuestions(words.readOnly.answers.overwrite);
  await show.press('Control+s');
  await expect(show.notice).toHaveText(nl.saved(file));
  expect(await readFile(file, 'utf8')).toContain('Beter');
  expect((await stat(file)).mode & 0o777).toBe(0o444);
});

test('a deck behind a link stays there', async ({ show, folder }) => {
  const [real, file] = [join(folder, 'echt.beeld'), join(folder, 'naam.beeld')];
  await writeFile(real, '');
  await symlink('echt.beeld', file);
  await openOwn(show, file);
  await show.setHeadline(0, 'Beter');
  await show.press('Control+s');
  await expect(show.notice).toHaveText(nl.saved(file));
  expect((await lstat(file)).isSymbolicLink()).toBe(true);
  expect(await readFile(real, 'utf8')).toContain('Beter');
});

test('a name without its ending overwrites no file that has it, unless the trainer says so', async ({
  show,
  folder,
}) => {
  const taken = join(folder, 'Rapport v1.2.beeld');
  await writeFile(taken, 'van iemand anders');
  await openOwn(show, join(folder, 'training.beeld'));
  await show.answerDialogs(join(folder, 'Rapport v1.2'));
  await show.answerQuestions(words.replace.answers.cancel);
  await show.press('Control+Shift+s');
  await expect.poll(() => show.questions()).toEqual([words.replace.text('Rapport v1.2.beeld')]);
  expect(await readFile(taken, 'utf8')).toBe('van iemand anders');
  await show.answerQuestions(words.replace.answers.replace);
  await show.press('Control+Shift+s');
  await expect(show.notice).toHaveText(nl.saved(taken));
  expect(await readFile(taken, 'utf8')).toContain('Eerste dia');
});
