import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { parseDeck } from '../../src/core/checks/parse';
import type { Deck, SlideKind } from '../../src/core/deck/types';
import { frames } from '../../src/core/frames/frames';
import { nl } from '../../src/core/i18n/nl';
import type { Position } from '../../src/core/slide/navigation';
import { lastStep } from '../../src/core/slide/steps';
import { startApp, type RunningApp } from '../support/app/electron-app';
import { readPdf, withoutSpaces } from '../support/app/pdf';
import { Show } from '../support/app/show';
import { wordsAt } from '../support/app/slide-words';
import { expect, test as base } from '../support/app/test';
import { listenToCharts, shownAndDrawn } from '../support/app/web-page';

const words = nl.editor;

/** As a municipality hands it over: semicolons, decimal commas, a total, and é as Windows-1252 has it. */
const CSV = 'Wens;Aandeel\r\nCaf\u00e9 voor ouders;67,2\r\nMeer groen;51,5%\r\nTotaal;118,7\r\n';

/** A trainer before the editor, with a mouse and a keyboard. */
class Trainer {
  readonly show: Show;

  constructor(show: Show) {
    this.show = show;
  }

  type(text: string): Promise<void> {
    return this.show.page.keyboard.type(text);
  }

  async click(name: string): Promise<void> {
    await this.show.page.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.show.page.getByRole('tab', { name }).click();
  }

  /** Types a text in a field in place of what stands there. */
  async fill(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.show.press('Control+a');
    await this.type(text);
  }

  /** Something to write in beside or below the slide. */
  field(name: string): Locator {
    return this.show.page.getByLabel(name, { exact: true });
  }

  /** A text on the slide. */
  onSlide(name: string): Locator {
    return this.show.page.locator('.stage-room').getByRole('textbox', { name, exact: true });
  }

  /** Makes a slide with the picker by mouse, or by keys alone; what is typed then is its headline. */
  async newSlide(kind: SlideKind, headline: string, keys: readonly string[] = []): Promise<void> {
    if (keys.length > 0) await this.show.press('Control+m');
    else await this.click(words.newSlide);
    const button = this.show.panel(words.newSlide).getByRole('button', { name: words.kinds[kind] });
    if (keys.length === 0) await button.click();
    else {
      await this.show.press(...keys.slice(0, -1));
      await expect(button).toBeFocused();
      await this.show.press(...keys.slice(-1));
    }
    await expect(this.onSlide(words.hints.headline ?? '')).toBeFocused();
    await this.type(headline);
  }

  cell(row: number, column: number): Locator {
    const rows = this.show.page.getByRole('grid').getByRole('row');
    return rows
      .nth(row + 1)
      .getByRole('gridcell')
      .nth(column);
  }

  /** The chart in words. */
  chart(): Locator {
    return this.show.page.locator('.stage-room [role=img]');
  }
}

async function writeTitle(trainer: Trainer): Promise<void> {
  await trainer.fill(trainer.onSlide(words.hints.headline ?? ''), 'Wat vindt de wijk?');
  await trainer.fill(trainer.onSlide(words.hints.text ?? ''), 'Uitkomsten van de peiling');
  await trainer.tab(words.deckTab);
  await trainer.fill(trainer.field(words.deck.title), 'Wat vindt de wijk?');
  await trainer.fill(trainer.field(words.deck.source), 'Buurtpeiling 2026');
  await trainer.click(words.deck.newSection);
  await trainer.fill(trainer.field(words.deck.sectionTitle(1)), 'Wensen');
  await trainer.show.page.getByTitle(words.deck.colours.value).click();
  await trainer.tab(words.slideTab);
}

async function makeRanking(trainer: Trainer, folder: string): Promise<void> {
  const { show } = trainer;
  await trainer.newSlide('ranking', 'Twee op de drie willen een café');
  await show.page.getByText(words.fields.section, { exact: true }).click();
  await show.press('w');
  await expect(trainer.onSlide(words.hints.label ?? '')).toHaveAttribute('data-hint', 'Wensen');

  await writeFile(join(folder, 'peiling.csv'), Buffer.from(CSV, 'latin1'));
  await show.answerDialogs(join(folder, 'peiling.csv'));
  await trainer.click(words.import.button);
  const preview = show.panel(words.import.title('peiling.csv'));
  await expect(preview).toContainText('Café voor ouders');
  await expect(preview).toContainText('67,2');
  await expect(preview).toContainText(nl.import.taken(2));
  await trainer.click(words.import.take);
  await expect(trainer.chart()).toHaveAttribute('aria-label', /Café voor ouders 67,2%/u);

  await trainer.cell(0, 2).getByRole('checkbox').click();
  await expect(trainer.chart()).toHaveAttribute('aria-label', /Uitgelicht: Café voor ouders/u);
  await trainer.field(words.fields.multiple).click();
  await trainer.fill(trainer.field(words.fields.notes), 'Vraag eerst wat de groep denkt.');
  await trainer.fill(trainer.field(words.fields.question), 'Herken je dit?');
  await trainer.fill(trainer.field(words.fields.minutes), '4,5');
}

async function makeFigure(trainer: Trainer): Promise<void> {
  const { show } = trainer;
  await trainer.newSlide('figure', 'Bijna de helft komt elke week', ['ArrowRight', 'ArrowRight', 'Enter']);
  await trainer.fill(trainer.field(words.fields.value), '48');
  await trainer.fill(trainer.onSlide(words.hints.text ?? ''), 'De rest komt soms.');
  await show.press('Control+z');
  await expect(trainer.onSlide(words.hints.text ?? '')).not.toHaveText('De rest komt soms.');
  await show.press('Control+y');
  await expect(trainer.onSlide(words.hints.text ?? '')).toHaveText('De rest komt soms.');
}

async function makeCounts(trainer: Trainer): Promise<void> {
  const { show } = trainer;
  await trainer.newSlide('counts', 'Vooral jonge gezinnen deden mee');
  await trainer.cell(0, 0).click();
  for (const [label, value] of [
    ['Gezinnen', '1240'],
    ['Jongeren', '310'],
    ['Ouderen', 'enkele tientallen'],
  ] as const) {
    await trainer.type(label);
    await show.press('Tab');
    await trainer.type(value);
    await show.press('Enter', 'ArrowLeft');
  }
  // Enter behind the last row made one too many.
  await show.press('Control+Delete');
}

const deckOf = async (file: string): Promise<Deck> => {
  const read = parseDeck(await readFile(file, 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.deck;
};

/** What should be read on the slide and is not. */
async function missingAt(show: Show, deck: Deck, at: Position): Promise<readonly string[]> {
  const { shown, drawn } = await show.page.evaluate(shownAndDrawn);
  const text = withoutSpaces([shown, ...drawn].join(''));
  return wordsAt(deck, at).filter((each) => !text.includes(withoutSpaces(each)));
}

interface Own {
  /** Starts the program with nothing in its memory; it is closed at the end of the test. */
  fresh: () => Promise<RunningApp>;
}

const test = base.extend<Own>({
  fresh: async ({ folder }, use) => {
    const running = new Set<RunningApp>();
    let starts = 0;
    await use(async () => {
      const started = await startApp({ userData: join(folder, `memory ${(starts += 1)}`) });
      running.add(started);
      started.app.on('close', () => running.delete(started));
      return started;
    });
    for (const { app } of running) app.process().kill();
  },
});

test('five slides from nothing, by mouse and keyboard: written, saved, reopened, presented and taken home', async ({
  fresh,
  folder,
}) => {
  test.setTimeout(180_000);
  const file = join(folder, 'wijk.beeld');
  const first = await fresh();
  const trainer = new Trainer(new Show(first));
  await trainer.show.choose('newEmpty');
  await writeTitle(trainer);
  await makeRanking(trainer, folder);
  await makeFigure(trainer);
  await makeCounts(trainer);
  await trainer.newSlide('discussion', 'En nu wij');
  await trainer.fill(trainer.onSlide(words.hints.questions ?? ''), 'Waar begin jij morgen mee?');
  await trainer.show.answerDialogs(file);
  await trainer.show.press('Control+s');
  await expect(trainer.show.page.getByText(nl.saved(file))).toBeVisible();
  await first.quit();

  const deck = await deckOf(file);
  expect(deck).toMatchObject({
    title: 'Wat vindt de wijk?',
    source: { text: 'Buurtpeiling 2026' },
    sections: [{ title: 'Wensen', colour: 'value' }],
    slides: [
      { kind: 'title', headline: 'Wat vindt de wijk?', text: 'Uitkomsten van de peiling' },
      {
        kind: 'ranking',
        headline: 'Twee op de drie willen een café',
        multiple: true,
        rows: [
          { label: 'Café voor ouders', value: 67.2 },
          { label: 'Meer groen', value: 51.5 },
        ],
        notes: 'Vraag eerst wat de groep denkt.',
        question: 'Herken je dit?',
        minutes: 4.5,
      },
      { kind: 'figure', headline: 'Bijna de helft komt elke week', value: 48, text: 'De rest komt soms.' },
      {
        kind: 'counts',
        rows: [
          { label: 'Gezinnen', value: 1240 },
          { label: 'Jongeren', value: 310 },
          { label: 'Ouderen', about: 'enkele tientallen' },
        ],
      },
      { kind: 'discussion', headline: 'En nu wij', questions: ['Waar begin jij morgen mee?'] },
    ],
  });

  const show = new Show(await fresh());
  await show.answerDialogs(file);
  await show.press('Control+o');
  await show.standsAt({ slide: 0, step: 0 }, deck);
  await show.page.evaluate(listenToCharts);
  await show.press('F5');
  for (const at of frames(deck, { steps: true })) {
    await show.standsAt(at, deck);
    await expect.poll(() => missingAt(show, deck, at)).toEqual([]);
    await show.press('PageDown');
  }

  const pdf = join(folder, 'wijk.pdf');
  await show.answerDialogs(pdf);
  await show.press('Control+e');
  await show.panel(nl.takeHome.title).getByRole('radio').first().waitFor();
  await show.press('Enter');
  await expect(show.panel(nl.export.title)).toContainText('wijk.pdf is klaar: 5 pagina’s');
  const { pages } = await readPdf(pdf);
  expect(pages).toHaveLength(deck.slides.length);
  for (const [index, slide] of deck.slides.entries()) {
    for (const each of wordsAt(deck, { slide: index, step: lastStep(slide) }))
      expect(pages[index]?.text).toContain(withoutSpaces(each));
  }
});
