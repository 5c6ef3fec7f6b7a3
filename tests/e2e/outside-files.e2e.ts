import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { deckText, smallDeck } from '../support/app/deck-files';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const START = { slide: 0, step: 0 };
const own = smallDeck({ title: 'Mijn training', headlines: ['Eerste dia', 'Tweede dia'] });
const other = smallDeck({ title: 'Een andere', headlines: ['Anders'] });

/** Two decks; the first is opened, so that there is a reader at hand. */
async function twoDecks(show: Show, folder: string) {
  const [mine, theirs] = [join(folder, 'mijn.beeld'), join(folder, 'ander.beeld')];
  await writeFile(mine, deckText(own));
  await writeFile(theirs, deckText(other));
  await open(show, mine);
  await show.standsAt(START, own);
  return { mine, theirs };
}

async function open(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.choose('open');
}

/** The processes in which files are read. */
function readers(show: Show): Promise<readonly number[]> {
  return show.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name }) => name === 'reader')
      .map(({ pid }) => pid),
  );
}

/** What a drive does that does not answer: who reads from it stands still. */
async function holdReader(show: Show): Promise<number> {
  const [reader = 0] = await readers(show);
  expect(reader).toBeGreaterThan(0);
  process.kill(reader, 'SIGSTOP');
  return reader;
}

test('a drive that does not answer holds nothing but the deck that is on it', async ({ show, folder }) => {
  const { mine, theirs } = await twoDecks(show, folder);
  await show.setHeadline(0, 'Eerste dia, beter');
  const reader = await holdReader(show);
  await open(show, theirs);
  await expect(show.notice).toContainText('‘ander.beeld’ wordt geopend…');
  await show.press('PageDown');
  await show.choose('save');
  await expect.poll(() => readFile(mine, 'utf8')).toContain('Eerste dia, beter');
  // The drive answers at last: what was asked for opens.
  await open(show, theirs);
  await show.standsAt(START, other);
  await expect.poll(() => readers(show)).not.toContain(reader);
});

test('what takes too long is stopped by a button, and nothing else changes', async ({ show, folder }) => {
  const { theirs } = await twoDecks(show, folder);
  await holdReader(show);
  await open(show, theirs);
  await show.notice.getByRole('button', { name: nl.actions.stopOpening }).click();
  await expect(show.notice).toContainText('ander.beeld kan niet gelezen worden: het openen is gestopt.');
  await show.standsAt(START, own);
});

test('a reader that a file ends takes nothing along', async ({ show, folder }) => {
  const { theirs } = await twoDecks(show, folder);
  const reader = await holdReader(show);
  await open(show, theirs);
  await expect(show.notice).toContainText('wordt geopend');
  process.kill(reader, 'SIGKILL');
  await expect(show.notice).toContainText('het vraagt te veel van deze computer');
  await open(show, theirs);
  await show.standsAt(START, other);
});

test('a program that is asked to quit while a drive does not answer quits', async ({ folder }) => {
  const running = await startApp({ userData: join(folder, 'gegevens') });
  const show = new Show(running);
  const { theirs } = await twoDecks(show, folder);
  const reader = await holdReader(show);
  await open(show, theirs);
  await expect(show.notice).toContainText('wordt geopend');
  await running.quit();
  // It stands still until its drive answers, and nobody is left to end it.
  process.kill(reader, 'SIGKILL');
});

for (const [what, text] of [
  [
    'a list of millions of items in one line',
    () => `beeld: 1\ntitle: x\nslides: [${'1,'.repeat(6_000_000)}]\n`,
  ],
  ['millions of slides of no kind as JSON', () => `{"beeld": 1, "slides": [${'{},'.repeat(3_000_000)}{}]}`],
  ['a hundred thousand fields that no deck has', () => `${deckText(own)}${fields(100_000)}`],
] as const)
  test(`a deck of ${what} is refused or given up, and the show goes on meanwhile`, async ({
    show,
    folder,
  }) => {
    const { theirs } = await twoDecks(show, folder);
    await writeFile(theirs, text());
    await open(show, theirs);
    await show.press('PageDown');
    await show.standsAt({ slide: 1, step: 0 }, own);
    const refused = show.page.getByText(
      /ander\.beeld kan niet gelezen worden|ander\.beeld kan niet worden geopend/u,
    );
    await expect(refused.or(show.dialog).first()).toBeVisible({ timeout: 50_000 });
  });

function fields(count: number): string {
  return Array.from({ length: count }, (_, i) => `veld${i}: 1\n`).join('');
}

/** A device has no name in a folder of Windows. */
const ENDLESS = process.platform === 'win32' ? [] : ['eindeloos.beeld', 'eindeloos.sessie'];
for (const name of ENDLESS)
  test(`a device without end that is called ${name} is told of, and the show goes on`, async ({
    show,
    folder,
  }) => {
    await twoDecks(show, folder);
    await symlink('/dev/zero', join(folder, name));
    await open(show, join(folder, name));
    await expect(show.notice).toContainText(`${name} kan niet gelezen worden`);
    await show.press('PageDown');
    await show.standsAt({ slide: 1, step: 0 }, own);
  });
