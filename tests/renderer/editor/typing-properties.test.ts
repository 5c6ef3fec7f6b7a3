import * as fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { deckOf, figureSlide, pointsSlide, rankingSlide, statementSlide } from '../../support/decks';
import { editorOnHost, hostOfEditor } from '../../support/editor';
import { lateHost, seededDelay } from '../../support/late-host';
import { all, textOf } from '../../support/mounting.svelte';

/** Each is up to 25 keys, clicks and waits. */
const RUNS = 15;
const word = fc.stringMatching(/^[a-zë'"€ ]{1,4}$/u);
const wait = fc.record({ type: fc.constant('wait' as const), ms: fc.nat(500) });

/** Types as a keyboard does: where the caret is, over what is selected, and heard by the page. */
const insert = (text: string) => document.execCommand('insertText', false, text);

function press(key: string, own: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...own });
  (document.activeElement ?? document.body).dispatchEvent(event);
  flushSync();
}

describe('whatever is typed while main is slow', () => {
  it('stands in its field as a plain text box would have it, and comes in the deck', async () => {
    const deck = deckOf(figureSlide(), statementSlide(), pointsSlide(), rankingSlide());
    for (const slide of deck.slides.keys()) {
      const host = lateHost(hostOfEditor(deck, slide), seededDelay(slide));
      const { room } = await editorOnHost(host);
      const fields = all(
        room,
        '.editor :is(input[type=text], textarea, [contenteditable]:not(:empty)):not([role=grid] *)',
      );
      expect(fields.length).toBeGreaterThan(8);
      const act = fc.oneof(
        wait,
        fc.record({ type: fc.constant('type' as const), text: word }),
        fc.constant({ type: 'delete' as const }),
        fc.constant({ type: 'home' as const }),
        fc.record({ type: fc.constant('leave' as const), to: fc.nat(fields.length - 1) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
          let box = plainBox(fields[0]);
          for (const each of acts) {
            if (each.type === 'wait') await host.pass(each.ms);
            else if (each.type === 'leave') box = plainBox(fields[each.to]);
            else box[each.type]('text' in each ? each.text : '');
            flushSync();
            expect(box.shown()).toBe(box.text());
          }
          await host.settle();
          expect(box.shown()).toBe(box.text());
          // A figure stands in the deck as a number.
          if (box.field.getAttribute('aria-invalid') !== 'true' && box.field.inputMode !== 'decimal')
            expect(JSON.stringify(host.deck)).toContain(JSON.stringify(box.text()).slice(1, -1));
        }),
        { numRuns: RUNS },
      );
    }
  });

  it('stands in the table as a plain grid would have it', async () => {
    const host = lateHost(hostOfEditor(deckOf(rankingSlide({ multiple: true }))), seededDelay(3));
    const { room } = await editorOnHost(host);
    const rows = () => all(room, '[role=grid] tbody tr');
    const shown = () =>
      rows().map((row) =>
        all(row, 'td')
          .slice(0, 2)
          .map((cell) => textOf(cell)),
      );
    const choose = (row: number) => {
      all(room, '[role=grid] tbody tr > :nth-child(2)')[row]?.click();
      flushSync();
      all(room, '[role=grid] tbody tr > :first-child')[row]?.click();
      flushSync();
    };
    const key = fc.constantFrom('Enter', 'Tab', 'Shift+Tab', 'ArrowUp', 'ArrowDown', 'Remove', 'Alt+Up');
    const act = fc.oneof(
      wait,
      fc.record({ type: fc.constant('press' as const), key }),
      fc.record({ type: fc.constant('type' as const), text: fc.constantFrom('aap', 'noot', 'één', 'x y') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
        // As long as it was at first, and no row of it is new.
        choose(0);
        while (rows().length > 3) pressInGrid('Remove');
        choose(rows().length - 1);
        insert('laatste');
        choose(0);
        const model = new PlainGrid(shown());
        for (const each of acts) {
          if (each.type === 'wait') await host.pass(each.ms);
          else if (each.type === 'press') {
            pressInGrid(each.key);
            model.press(each.key);
          } else {
            const text = model.at[1] === 1 ? '7' : each.text;
            insert(text);
            model.type(text);
          }
          flushSync();
          expect(shown()).toEqual(model.rows);
          expect(document.activeElement?.closest('tr')).toBe(rows()[model.at[0]]);
        }
        await host.settle();
        expect(shown()).toEqual(model.rows);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

/** A text box as everybody knows it, beside the field that should be one. */
function plainBox(field: HTMLElement | undefined) {
  if (field === undefined) throw new Error('no field');
  const isBox = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const shown = () => (isBox ? field.value : field.textContent);
  const caretTo = (place: 'start' | 'end') => {
    if (isBox) {
      const at = place === 'start' ? 0 : field.value.length;
      field.setSelectionRange(at, at);
      return;
    }
    getSelection()?.selectAllChildren(field);
    if (place === 'start') getSelection()?.collapseToStart();
    else getSelection()?.collapseToEnd();
  };
  field.focus();
  flushSync();
  caretTo('end');
  let [before, after] = [shown(), ''];
  return {
    field,
    shown,
    text: () => before + after,
    type(text: string) {
      insert(text);
      before += text;
    },
    delete() {
      // A script cannot put the caret into an element without any text; a person can.
      if (!isBox && before.length + after.length < 2) return;
      document.execCommand('delete');
      before = before.slice(0, -1);
    },
    home() {
      caretTo('start');
      [before, after] = ['', before + after];
    },
  };
}

function pressInGrid(key: string): void {
  if (key === 'Remove') press('Delete', { ctrlKey: true });
  else if (key === 'Alt+Up') press('ArrowUp', { altKey: true });
  else press(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift+') });
}

/** A grid of two columns as a spreadsheet has it. */
class PlainGrid {
  readonly rows: string[][];
  at: [number, number] = [0, 0];
  #editing = false;
  #begun: number | undefined;

  constructor(rows: string[][]) {
    this.rows = rows;
  }

  type(text: string): void {
    const row = this.#row();
    const column = this.at[1];
    row[column] = this.#editing ? `${row[column] ?? ''}${text}` : text;
    this.#editing = true;
  }

  press(key: string): void {
    const [row, column] = this.at;
    if (key === 'Tab') return this.#tab(row * 2 + column + 1, column);
    if (key === 'Shift+Tab') return this.#tab(row * 2 + column - 1, column);
    if (key === 'Remove') return this.#remove();
    if (key === 'Alt+Up') return this.#up();
    const begun = this.#begun;
    this.#begun = undefined;
    if (key === 'Enter' && row === this.rows.length - 1 && this.#row().some((text) => text !== ''))
      return this.#add(begun ?? column);
    const by = key === 'ArrowUp' ? -1 : 1;
    this.#go(
      Math.min(Math.max(row + by, 0), this.rows.length - 1),
      key === 'Enter' ? (begun ?? column) : column,
    );
  }

  #row(): string[] {
    const row = this.rows[this.at[0]];
    if (row === undefined) throw new Error('no row');
    return row;
  }

  #go(row: number, column: number): void {
    this.at = [row, column];
    this.#editing = false;
  }

  #tab(place: number, column: number): void {
    const begun = this.#begun ?? column;
    if (place < 0) return;
    if (place < this.rows.length * 2) this.#go(Math.floor(place / 2), place % 2);
    else if (this.#editing) this.#add(0);
    else return;
    this.#begun = begun;
  }

  #add(column: number): void {
    const row = ['', ''];
    this.rows.push(row);
    this.#go(this.rows.length - 1, column);
  }

  /** While a cell is typed in, Ctrl + Delete is the field's. */
  #remove(): void {
    if (this.#editing || this.rows.length === 1) return;
    this.rows.splice(this.at[0], 1);
    this.#go(Math.min(this.at[0], this.rows.length - 1), this.at[1]);
  }

  #up(): void {
    const [row, column] = this.at;
    if (row === 0) return;
    this.#begun = undefined;
    this.rows.splice(row - 1, 0, ...this.rows.splice(row, 1));
    this.#go(row - 1, column);
  }
}
