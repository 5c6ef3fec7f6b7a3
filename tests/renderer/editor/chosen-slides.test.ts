import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, titleSlide } from '../../support/decks';
import { settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { dragBehindLast, stripInPage as strip } from '../../support/slide-strip';

describe('several slides', () => {
  const six = deckOf(...['A', 'B', 'C', 'D', 'E', 'F'].map((headline) => titleSlide({ headline })));
  const shift = { shiftKey: true };
  const ctrl = { ctrlKey: true };

  async function many(slide = 0) {
    const editor = await strip(slide, six);
    const cells = () => all(editor.room, '.strip .slides button');
    editor.focus();
    return {
      ...editor,
      cells,
      chosen: () => cells().flatMap((cell, i) => (cell.getAttribute('aria-pressed') === 'true' ? [i] : [])),
      click: (index: number, own: MouseEventInit) =>
        settled(() => cells()[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...own }))),
    };
  }

  it('are chosen with Shift and the arrows, and let go of with an arrow alone', async () => {
    const { keys, chosen, at } = await many(1);
    await keys(['ArrowDown', shift], ['ArrowDown', shift]);
    expect([chosen(), at()]).toEqual([[1, 2, 3], 3]);
    await keys(['ArrowUp', shift]);
    expect(chosen()).toEqual([1, 2]);
    await keys(['ArrowDown']);
    expect([chosen(), at()]).toEqual([[], 3]);
  });

  it('are chosen one by one with Ctrl, by mouse and keys', async () => {
    const { keys, chosen, click, at } = await many();
    await click(2, ctrl);
    await click(4, ctrl);
    expect([chosen(), at()]).toEqual([[0, 2, 4], 4]);
    await click(2, ctrl);
    await keys(['ArrowDown', ctrl], [' ', ctrl]);
    expect([chosen(), at()]).toEqual([[0, 4, 5], 5]);
    await click(3, shift);
    expect(chosen()).toEqual([3, 4, 5]);
  });

  it('are all deleted, said how many, and brought back at once', async () => {
    const { keys, room, order, undo, click } = await many(1);
    await click(2, shift);
    await click(4, ctrl);
    await keys(['Delete']);
    expect(order()).toBe('ADF');
    expect(textOf(one(room, '.notice'))).toContain('3 dia’s weggehaald');
    await undo();
    expect(order()).toBe('ABCDEF');
  });

  it('are moved with Alt, copied and hidden together, each undone at once', async () => {
    const { keys, order, undo, deck: now, click, chosen } = await many(1);
    await click(3, ctrl);
    await keys(['ArrowDown', { altKey: true }]);
    expect([order(), chosen()]).toEqual(['ACEBDF', [3, 4]]);
    await undo();
    expect(order()).toBe('ABCDEF');
    await click(1, {});
    await click(2, shift);
    await keys(['d', ctrl]);
    expect([order(), chosen()]).toEqual(['ABCBCDEF', [3, 4]]);
    await keys(['H', { ...ctrl, ...shift }]);
    expect(now().slides.flatMap(({ hidden }, i) => (hidden === true ? [i] : []))).toEqual([3, 4]);
    await undo();
    await undo();
    expect(order()).toBe('ABCDEF');
  });

  it('are all chosen with Ctrl + A, also to be deleted: one stays', async () => {
    const { keys, chosen, order } = await many(2);
    await keys(['a', ctrl]);
    expect(chosen()).toHaveLength(6);
    await keys(['Delete']);
    expect(order()).toBe('C');
  });

  it('are dragged together', async () => {
    const { cells, click, order, room } = await many();
    await click(1, shift);
    await dragBehindLast(room);
    expect(order()).toBe('CDEFAB');
    expect(cells()).toHaveLength(6);
  });

  it('go to the export as people write them', async () => {
    const { click, host, room } = await many(1);
    await click(2, shift);
    await click(4, ctrl);
    await settled(() => {
      host.tell({ type: 'action', action: 'exportSlides' });
    });
    expect((one(room, '[role=dialog] input[type=text]') as HTMLInputElement).value).toBe('2-3, 5');
  });

  it('get their section together', async () => {
    const { click, room, deck: now } = await many();
    await click(2, shift);
    expect(textOf(one(room, '.several'))).toContain('3 dia’s gekozen');
    const select = all(room, '.fields select').find((each) => each.textContent.includes(nl.editor.noSection));
    if (!(select instanceof HTMLSelectElement)) throw new Error('no choice of section');
    select.selectedIndex = 1;
    await settled(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(now().slides.map(({ section }) => section)).toEqual([
      'doelen',
      'doelen',
      'doelen',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
