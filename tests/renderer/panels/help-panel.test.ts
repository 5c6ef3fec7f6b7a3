import { describe, expect, it } from 'vitest';
import { isOfPlace, KEYMAP, worksWhileEditing } from '../../../src/core/keys/keymap';
import { textsOf } from '../../../src/core/i18n/languages';
import { keyNames } from '../../../src/renderer/controls/key-names';
import { deckOf, titleSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

const deck = deckOf(titleSlide());
const texts = textsOf('nl');
/** The rows of the keymap that a show has: those of the editor are listed there. */
const ofShow = KEYMAP.filter(({ action, keys }) => keys.length > 0 && isOfPlace(action, false));

function help(own: Parameters<typeof showInPage>[1] = {}) {
  const show = showInPage(deck, own);
  show.press('?');
  const rows = all(show.room, 'dl > div').map(
    (row) => [textOf(one(row, 'dt')), all(row, 'kbd').map(textOf)] as const,
  );
  return { ...show, rows: new Map(rows) };
}

describe('the help', () => {
  it('has a row for every action of a show with a key, and one for digits', () => {
    const actions = ofShow.map(({ action }) => texts.actions[action]);
    expect([...help().rows.keys()]).toEqual([...actions, texts.help.goTo]);
  });

  it('shows every key of a row, as it stands on a keyboard', () => {
    const { rows } = help();
    for (const { action, keys } of ofShow) {
      const names = keyNames(keys, texts, false);
      expect(rows.get(texts.actions[action])?.slice(0, names.length)).toEqual(names);
    }
    expect(rows.get('Volgende stap')).toEqual(['→', '↓', 'Spatie', 'Enter', 'N', 'PgDn', 'klik']);
    expect(rows.get('Vorige dia')).toEqual(['Shift + ←']);
  });

  it.each([
    [true, 'Cmd + O'],
    [false, 'Ctrl + O'],
  ])('names the key of this computer (Mac: %s)', (mac, name) => {
    expect(help({ mac }).rows.get('Presentatie openen…')).toEqual([name]);
  });

  it('lists in the editor the keys that work there, and no others', async () => {
    const { room, host } = await editorInPage(deck);
    await settled(() => {
      host.tell({ type: 'action', action: 'help' });
    });
    const rows = all(room, '[role=dialog] dl > div').map((row) => textOf(one(row, 'dt')));
    const actions = KEYMAP.filter(({ action, keys }) => keys.length > 0 && worksWhileEditing(action));
    expect(rows).toEqual([
      ...actions.map(({ action }) => texts.actions[action]),
      ...Object.values(texts.help.inEditor),
    ]);
    expect(rows).toContain(texts.actions.newSlide);
    expect(rows).not.toContain(texts.actions.console);
  });

  it('leaves out, in a browser, what only the program can', () => {
    const { rows } = help({ inBrowser: true });
    expect(rows.has(texts.actions.print)).toBe(true);
    for (const action of ['console', 'open', 'save', 'export', 'quit'] as const) {
      expect(rows.has(texts.actions[action]), action).toBe(false);
    }
  });

  it('speaks the language of the program, not of the deck', () => {
    expect(help({ language: 'en' }).dialogs()).toEqual(['Keyboard shortcuts']);
  });

  it('closes on its button, on its own key and on Esc', () => {
    const byButton = help();
    click(one(byButton.room, '[role=dialog] button'));
    expect(byButton.dialogs()).toEqual([]);
    for (const key of ['?', 'F1', 'Escape']) {
      const { press, dialogs } = help();
      press(key);
      expect(dialogs(), key).toEqual([]);
    }
  });

  it('gives way when the show goes on', () => {
    const { host, press, dialogs } = help();
    press('PageDown');
    expect(host.asked).toEqual([['command', { type: 'next' }]]);
    expect(dialogs()).toEqual([]);
  });
});

describe('a panel', () => {
  it('takes the focus, and gives it back', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const { room, press } = help();
    expect(document.activeElement).toBe(one(room, '[role=dialog]'));
    press('Escape');
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('leaves Space and Enter to the button that has the focus', () => {
    const { room, press, host } = help();
    one(room, '[role=dialog] button').focus();
    expect(press(' ')).toBe(false);
    expect(press('Enter')).toBe(false);
    expect(host.asked).toEqual([]);
  });

  it('stays inside the window', () => {
    const { room } = help();
    const { top, bottom, left, right } = one(room, '[role=dialog]').getBoundingClientRect();
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(right).toBeLessThanOrEqual(innerWidth);
  });
});
