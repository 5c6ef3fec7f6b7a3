import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, titleSlide } from '../../support/decks';
import { settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { stripInPage } from '../../support/slide-strip';

const four = deckOf(...['A', 'B', 'C', 'D'].map((headline) => titleSlide({ headline })));

/** Sends what the system sends for a key or a menu item, where the focus is. */
async function clipboard(type: 'cut' | 'copy' | 'paste', data = new DataTransfer()): Promise<DataTransfer> {
  const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true });
  await settled(() => (document.activeElement ?? document.body).dispatchEvent(event));
  return data;
}

describe('the clipboard of slides', () => {
  it('copies the chosen slides with their words, and pastes them behind the chosen one', async () => {
    const { keys, order, focus, undo, room } = await stripInPage(0, four);
    focus();
    await keys(['ArrowDown', { shiftKey: true }]);
    const data = await clipboard('copy');
    expect(data.getData('text/plain')).toBe('A\n\nB');
    await keys(['End']);
    await clipboard('paste', data);
    expect(order()).toBe('ABCDAB');
    const chosen = all(room, '.strip .slides button[aria-pressed=true]');
    expect(chosen.map((cell) => cell.getAttribute('aria-label'))).toEqual(['5. A', '6. B']);
    await undo();
    expect(order()).toBe('ABCD');
  });

  it('moves slides by cutting and pasting', async () => {
    const { keys, order, focus } = await stripInPage(1, four);
    focus();
    const data = await clipboard('cut');
    expect(order()).toBe('ACD');
    await keys(['End']);
    await clipboard('paste', data);
    expect(order()).toBe('ACDB');
  });

  it('works in the overview', async () => {
    const { button, keys, order, room } = await stripInPage(0, four);
    await settled(() => {
      button(nl.overview.title).click();
    });
    await keys(['ArrowRight', { shiftKey: true }]);
    const data = await clipboard('copy');
    await clipboard('paste', data);
    expect(order()).toBe('ABABCD');
    one(room, '[role=dialog]');
  });

  it('leaves the text in a field alone', async () => {
    const { order, room } = await stripInPage(0, four);
    one(room, '.stage-room h1 [role=textbox]').focus();
    const data = await clipboard('copy');
    expect(data.types).toEqual([]);
    await clipboard('cut');
    expect(order()).toBe('ABCD');
  });

  it('takes nothing away while no slide has the focus', async () => {
    const { order } = await stripInPage(0, four);
    await clipboard('cut');
    expect(order()).toBe('ABCD');
  });

  it('says so when there is no slide on it', async () => {
    const { order, room, focus } = await stripInPage(0, four);
    focus();
    const data = new DataTransfer();
    data.setData('text/plain', 'Een mail');
    await clipboard('paste', data);
    expect(order()).toBe('ABCD');
    expect(textOf(one(room, '.notice'))).toContain(nl.editor.noSlidesToPaste);
  });

  it('is in the menu of the slide that is clicked, which is chosen first', async () => {
    const { at, host, room } = await stripInPage(0, four);
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 40, clientY: 90 });
    await settled(() => all(room, '.strip .slides button')[2]?.dispatchEvent(menu));
    expect(at()).toBe(2);
    expect(menu.defaultPrevented).toBe(true);
    expect(host.asked.at(-1)).toEqual(['slideMenu', { x: 40, y: 90 }]);
  });
});
