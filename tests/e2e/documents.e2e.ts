import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/core/i18n/en';
import { nl } from '../../src/core/i18n/nl';
import type { Deck } from '../../src/core/deck/types';
import { BUILT_IN_FILE, deck as builtIn } from '../support/app/shipped-deck';
import { deckText, smallDeck } from '../support/app/deck-files';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.documents;
const own = smallDeck({ title: 'Mijn training', headlines: ['Eerste dia', 'Tweede dia', 'Derde dia'] });
const START = { slide: 0, step: 0 };

/** A deck of the trainer's own, with a comment that must survive everything. */
const ownText = `# Van mij\n${deckText(own)}`;

async function ownFile(folder: string, text = ownText): Promise<string> {
  const file = join(folder, 'training.beeld');
  await writeFile(file, text);
  return file;
}

async function openOwn(show: Show, folder: string): Promise<string> {
  const file = await ownFile(folder);
  await show.answerDialogs(file);
  await show.press('Control+o');
  await show.standsAt(START, own);
  return file;
}

const changed = (headline: string): Deck =>
  smallDeck({ title: own.title, headlines: [headline, 'Tweede dia', 'Derde dia'] });

test.describe('a deck that is changed', () => {
  test('is drawn anew at once, undone and redone', async ({ show, folder }) => {
    await openOwn(show, folder);
    await show.setHeadline(0, 'Eerste dia, beter');
    await show.standsAt(START, changed('Eerste dia, beter'));
    expect(await show.title()).toBe('• Mijn training – training.beeld');
    await show.pressInEditor('Control+z');
    await show.standsAt(START, own);
    expect(await show.title()).toBe('Mijn training – training.beeld');
    await show.pressInEditor('Control+y');
    await show.standsAt(START, changed('Eerste dia, beter'));
    await show.pressInEditor('Control+Shift+z', 'Control+z');
    await show.standsAt(START, own);
  });

  test('is never changed back before the room: there the ink is meant', async ({ show, folder }) => {
    await openOwn(show, folder);
    await show.setHeadline(0, 'Eerste dia, beter');
    await show.standsAt(START, changed('Eerste dia, beter'));
    await show.press('Control+z', 'Control+y');
    await show.choose('undo');
    await show.press('PageDown', 'PageUp');
    await show.standsAt(START, changed('Eerste dia, beter'));
  });

  test('is refused a change that would break it, and says why', async ({ show, folder }) => {
    await openOwn(show, folder);
    const problems = await show.setHeadline(1, ' ');
    expect(problems).toMatchObject([{ code: 'blank', path: 'slides[1].headline' }]);
    expect(await show.title()).toBe('Mijn training – training.beeld');
  });

  test('is saved where it came from, with its comments; the version before stays beside it', async ({
    show,
    folder,
  }) => {
    const file = await openOwn(show, folder);
    await show.setHeadline(0, 'Beter');
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toBe(ownText.replace('Eerste dia', 'Beter'));
    expect(await readFile(join(folder, 'training.vorige.beeld'), 'utf8')).toBe(ownText);
    expect((await readdir(folder)).toSorted()).toEqual(['training.beeld', 'training.vorige.beeld']);
    expect(await show.title()).toBe('Mijn training – training.beeld');
  });

  test('is saved apart, and is that file from then on', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    const copy = join(folder, 'kopie.beeld');
    await show.answerDialogs(copy);
    await show.press('Control+Shift+s');
    await expect(show.notice).toHaveText(nl.saved(copy));
    await show.setHeadline(0, 'Alleen in de kopie');
    await show.press('Control+s');
    await expect.poll(() => readFile(copy, 'utf8')).toContain('Alleen in de kopie');
    expect(await readFile(file, 'utf8')).toBe(ownText);
  });

  test('is asked about before another opens', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await show.setHeadline(0, 'Niet opgeslagen');
    await show.answerQuestions(words.unsaved.answers.cancel);
    await show.choose('openBuiltIn');
    await show.standsAt(START, changed('Niet opgeslagen'));
    await show.answerQuestions(words.unsaved.answers.save);
    await show.choose('openBuiltIn');
    await show.standsAt(START);
    expect(await readFile(file, 'utf8')).toContain('Niet opgeslagen');
  });

  test('is opened again with what was saved on the way', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await show.setHeadline(0, 'Op de valreep');
    await show.answerQuestions(words.unsaved.answers.save);
    const before = await show.deckNumber();
    await show.answerDialogs(file);
    await show.choose('open');
    await expect.poll(() => show.deckNumber()).toBeGreaterThan(before);
    await show.standsAt(START, changed('Op de valreep'));
    expect(await readFile(file, 'utf8')).toContain('Op de valreep');
  });

  test('that ships becomes a new deck and is never written', async ({ show, folder }) => {
    const before = await readFile(BUILT_IN_FILE);
    await show.setHeadline(0, 'Welkom in Wageningen');
    await expect(show.headline).toHaveText('Welkom in Wageningen');
    expect(await show.title()).toBe('• Kinderwerk in beeld');
    const file = join(folder, 'wageningen.beeld');
    await show.answerDialogs(file);
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toContain('# bron: regel 4-6');
    expect(await readFile(BUILT_IN_FILE)).toEqual(before);
    await show.choose('openBuiltIn');
    await show.standsAt(START);
  });
});

test.describe('a new deck', () => {
  test('may be empty: nothing stands in it, and nothing is asked when it is left as it is', async ({
    show,
  }) => {
    await show.press('Control+n');
    await expect.poll(() => show.title()).toBe(words.untitled);
    await expect(show.headline).toHaveText('');
    await show.choose('openBuiltIn');
    await show.standsAt(START);
  });

  test('may begin as the report, under a title of its own', async ({ show }) => {
    await show.choose('newFromReport');
    await expect.poll(() => show.title()).toBe(words.copyOf(builtIn.title));
    await show.standsAt(START);
  });
});

test.describe('a deck that another program writes', () => {
  test('is shown anew at the same slide', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await show.press('ArrowRight');
    await writeFile(file, ownText.replace('Tweede dia', 'Tweede dia, van buiten'));
    await expect(show.headline).toHaveText('Tweede dia, van buiten');
    await writeFile(file, ownText);
    await expect(show.headline).toHaveText('Tweede dia');
  });

  test('with mistakes in it leaves the last good one behind a list of them, until it is mended', async ({
    show,
    folder,
  }) => {
    const file = await openOwn(show, folder);
    await show.press('ArrowRight');
    await writeFile(file, ownText.replace('beeld: 1', 'beeld: 2'));
    await expect(show.dialog.locator('.place')).toContainText('regel 2');
    await expect(show.headline).toHaveText('Tweede dia');
    await writeFile(file, ownText.replace('Tweede dia', 'Weer goed'));
    await expect(show.dialog).toHaveCount(0);
    await expect(show.headline).toHaveText('Weer goed');
  });

  test('while it is changed here is offered, and neither version is lost', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await show.setHeadline(0, 'Van mij');
    await show.answerQuestions(words.conflict.answers.mine);
    await writeFile(file, ownText.replace('Eerste dia', 'Van een ander'));
    await expect.poll(() => show.questions()).toEqual([words.conflict.text('training.beeld')]);
    await expect(show.headline).toHaveText('Van mij');
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toContain('Van mij');
    expect(await readFile(join(folder, 'training.vorige.beeld'), 'utf8')).toContain('Van een ander');
  });

  test('can be taken over instead, which can be undone', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await show.setHeadline(0, 'Van mij');
    await show.answerQuestions(words.conflict.answers.theirs);
    await writeFile(file, ownText.replace('Eerste dia', 'Van een ander'));
    await expect(show.headline).toHaveText('Van een ander');
    expect(await show.title()).toBe('Mijn training – training.beeld');
    await show.pressInEditor('Control+z');
    await expect(show.headline).toHaveText('Van mij');
    await show.answerQuestions(words.unsaved.answers.discard);
    await show.choose('openBuiltIn');
    await show.standsAt(START);
  });

  test('that is taken away is told of, and can be saved again', async ({ show, folder }) => {
    const file = await openOwn(show, folder);
    await rm(file);
    await expect(show.notice).toHaveText(words.gone('training.beeld'));
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toBe(ownText);
  });

  test('that is taken away is asked about before it is left, though nothing was typed', async ({
    show,
    folder,
  }) => {
    const file = await openOwn(show, folder);
    await rm(file);
    await expect(show.notice).toHaveText(words.gone('training.beeld'));
    await show.answerQuestions(words.unsaved.answers.save);
    await show.choose('openBuiltIn');
    await show.standsAt(START);
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await show.questions()).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toBe(ownText);
  });
});

test('decks that were opened lately stand in the menu', async ({ show, folder }) => {
  const file = await openOwn(show, folder);
  await show.choose('openBuiltIn');
  await show.standsAt(START);
  await show.app.evaluate(({ Menu }, name) => {
    const recent = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [];
    recent.find(({ label }) => label.startsWith(name))?.click();
  }, 'training.beeld');
  await show.standsAt(START, own);
  expect(await show.title()).toContain('training.beeld');
  expect(file).toContain(folder);
});

test('a deck that a Mac opens by a double click takes the place of the one before', async ({
  show,
  folder,
}) => {
  const file = await ownFile(folder);
  await show.app.evaluate(({ app }, path) => {
    app.emit('open-file', { preventDefault: () => undefined }, path);
  }, file);
  await show.standsAt(START, own);
});

test('a deck that is dropped on the window opens', async ({ show, folder }) => {
  await ownFile(folder);
  await show.drop(join(folder, 'training.beeld'));
  await show.standsAt(START, own);
  const missed = await show.page.evaluate(() => {
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(over);
    return !over.defaultPrevented;
  });
  expect(missed).toBe(false);
});

test('the program changes its language while it runs, and the deck does not', async ({ show }) => {
  await show.goToSlide(4);
  await show.choose('language');
  await expect.poll(() => show.menuLabel('open')).toBe(en.actions.open);
  await show.press('F1');
  await expect(show.panel(en.help.title)).toBeVisible();
  await show.press('Escape');
  await show.standsAt({ slide: 4, step: 0 });
  await expect(show.page.locator('html')).toHaveAttribute('lang', 'nl');
  await show.choose('language');
  await show.press('F1');
  await expect(show.panel(nl.help.title)).toBeVisible();
});
