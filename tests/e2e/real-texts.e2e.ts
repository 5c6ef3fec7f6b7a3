import * as fc from 'fast-check';
import { nl } from '../../src/core/i18n/nl';
import { SEED } from '../support/determinism.mjs';
import { deck as builtIn } from '../support/app/shipped-deck';
import { atEveryPace } from '../support/app/paces';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

const BARS = builtIn.slides.findIndex(({ kind }) => kind === 'ranking');
const WORDS = ['aap noot', 'mies', 'wim'];
const KEYS = ['Ctrl+Home', 'Ctrl+End', 'BackSpace', 'Ctrl+v', 'Ctrl+a'] as const;

const act = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...KEYS));

/** A text box as everybody knows it: what stands before and behind the caret, and whether all of it is chosen. */
class PlainText {
  before: string;
  after = '';
  #all = false;

  constructor(text: string) {
    this.before = text;
  }

  get text(): string {
    return this.before + this.after;
  }

  press(typed: string, pasted: string): void {
    if (typed === 'Ctrl+a') {
      this.#all = this.text !== '';
      return;
    }
    const { text } = this;
    if (typed === 'Ctrl+Home') [this.before, this.after] = ['', text];
    else if (typed === 'Ctrl+End') [this.before, this.after] = [text, ''];
    else this.#write(typed === 'BackSpace' ? undefined : typed === 'Ctrl+v' ? pasted : typed);
    this.#all = false;
  }

  /** Nothing takes away what is before the caret. */
  #write(text: string | undefined): void {
    if (this.#all) [this.before, this.after] = [text ?? '', ''];
    else this.before = text === undefined ? this.before.slice(0, -1) : this.before + text;
  }
}

const xKeys = (typed: string): readonly string[] =>
  KEYS.some((key) => key === typed)
    ? [typed.replace('Ctrl', 'ctrl')]
    : [...typed].map((letter) => (letter === ' ' ? 'space' : letter));

const sentence = 'dat ook ouders van kinderen in de wijk dit vinden';
/** Within the limits of the fields, and beyond them. */
const PASTED = {
  headline: [sentence, Array.from({ length: 12 }, () => sentence).join(', ')],
  notes: [sentence, Array.from({ length: 120 }, () => sentence).join(', ')],
};

for (const field of ['headline', 'notes'] as const) {
  test(`${field} that are typed and pasted by real keys, quick or slow, are as in a plain text box, however long`, async ({
    show,
  }) => {
    const { page } = show;
    await show.goToSlide(BARS);
    await show.press('Control+Enter');
    const box =
      field === 'headline'
        ? page.locator('.stage-room h1 [role=textbox]')
        : page.getByLabel(nl.editor.fields.notes);
    const shown = () =>
      box.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : each.textContent));
    await atEveryPace(async (delay, round) => {
      const pasted = PASTED[field][round % 2] ?? '';
      await show.app.evaluate(({ clipboard }, text) => {
        void clipboard.writeText(text);
      }, pasted);
      await box.click();
      await xKeyboard.press('ctrl+End');
      const model = new PlainText(await shown());
      const keys: string[] = [];
      for (const typed of fc.sample(act, { numRuns: 15, seed: SEED + round })) {
        model.press(typed, pasted);
        keys.push(...xKeys(typed));
      }
      await xKeyboard.pressEach(keys, delay);
      await expect.poll(shown).toBe(model.text);
      await expect
        .poll(() => page.evaluate(async () => JSON.stringify((await window.api?.opened())?.deck)))
        .toContain(JSON.stringify(model.text).slice(1, -1));
    });
    await show.press('Escape', 'Escape');
  });
}
