import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/show/decide';
import { nl } from '../../../src/core/i18n/nl';
import { isOfEditor, KEYMAP } from '../../../src/core/keys/keymap';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { viewOf } from '../../support/view';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide());

/** A key of the keymap as a keyboard sends it. */
function keyPress(key: string): readonly [string, KeyboardEventInit] {
  const parts = key.split(/\+(?=.)/u);
  const name = parts.at(-1) ?? '';
  const init = {
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Mod'),
    altKey: parts.includes('Alt'),
  };
  return [name === 'Space' ? ' ' : name, init];
}

describe('a key', () => {
  const special = ['overview', 'help', 'close', 'undo', 'redo'];
  const rows = KEYMAP.filter(({ action }) => !special.includes(action) && !isOfEditor(action));

  it.each(rows.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)))(
    '%s does %s, and the browser does nothing',
    (key, action) => {
      const { host, view, press } = viewOf(deck);
      const decision = decide(action, { deck, state: view.state, console: false }, nl);
      expect(press(...keyPress(key))).toBe(true);
      if (decision.type === 'window') expect(host.asked).toEqual([]);
      else if (decision.type === 'command') expect(host.asked).toEqual([['command', decision.command]]);
      else expect(host.asked).toEqual([['act', action]]);
    },
  );

  const ofEditor = KEYMAP.filter(({ action }) => isOfEditor(action)).flatMap(({ keys }) => keys);
  it.each(ofEditor)('%s is one of the editor: a show does not hear it', (key) => {
    const { host, press } = viewOf(deck);
    expect(press(...keyPress(key))).toBe(false);
    expect(host.asked).toEqual([]);
  });

  it.each([
    ['z', {}, 'undoInk'],
    ['z', { shiftKey: true }, 'redoInk'],
    ['y', {}, 'redoInk'],
  ] as const)('Mod+%s %j in a show is about the ink: %s', (key, init, type) => {
    const { host, press } = viewOf(deck);
    expect(press(key, { ...init, ctrlKey: true })).toBe(true);
    expect(host.asked).toEqual([['command', { type }]]);
  });

  it('that takes back is about the deck while that is edited, by key and by menu', () => {
    const { host, view, press } = viewOf(deck);
    host.tell({ type: 'action', action: 'undo' });
    host.tell({ type: 'action', action: 'edit' });
    press('z', { ctrlKey: true });
    host.tell({ type: 'action', action: 'redo' });
    expect(view.editing).toBe(true);
    expect(host.asked).toEqual([
      ['command', { type: 'undoInk' }],
      ['act', 'undo'],
      ['act', 'redo'],
    ]);
  });

  it.each(['o', 'g', '?', 'F1'])('%s opens a panel of this window and asks main for nothing', (key) => {
    const { host, view, press } = viewOf(deck);
    press(key);
    expect(view.panel).toBe(key === 'o' || key === 'g' ? 'overview' : 'help');
    press(key);
    expect(view.panel).toBe('none');
    expect(host.asked).toEqual([]);
  });

  it('of what only the program can do is left to a browser that the show stands in', () => {
    const { host, press } = viewOf(deck, { inBrowser: true });
    for (const key of ['o', 's', '+', '-']) expect(press(key, { ctrlKey: true }), key).toBe(false);
    expect(host.asked).toEqual([]);
    expect(press('p', { ctrlKey: true })).toBe(true);
    expect(host.asked).toEqual([['act', 'print']]);
  });

  it('without a meaning is left to the browser', () => {
    const { host, press } = viewOf(deck);
    expect(press('y')).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(host.asked).toEqual([]);
  });

  it('that something on the page has answered already is not answered twice', () => {
    const { host, view } = viewOf(deck);
    const event = new KeyboardEvent('keydown', { key: 'n', cancelable: true });
    event.preventDefault();
    view.press(event);
    expect(host.asked).toEqual([]);
  });
});

describe('digits', () => {
  it('then Enter go to that slide, counted from 1', () => {
    const { host, view, press } = viewOf(deck);
    ['0', '2'].forEach((digit) => press(digit));
    expect(view.digits).toBe('02');
    press('Enter');
    expect(host.asked).toEqual([['command', { type: 'goTo', slide: 1 }]]);
    expect(view.position).toEqual({ slide: 1, step: 0 });
    expect(view.digits).toBe('');
  });

  it.each([
    ['0', 0],
    ['99', 2],
    ['12345', 2],
  ])('of %s lead to the nearest slide', (typed, slide) => {
    const { view, press } = viewOf(deck);
    [...typed].forEach((digit) => press(digit));
    press('Enter');
    expect(view.position.slide).toBe(slide);
  });

  it('are taken back by Esc, which then closes nothing else', () => {
    const { host, view, press } = viewOf(deck);
    press('2');
    press('Escape');
    expect(view.digits).toBe('');
    expect(host.asked).toEqual([]);
  });

  it('are forgotten when another key follows, and that key does what it always does', () => {
    const { host, view, press } = viewOf(deck);
    press('2');
    press('PageDown');
    expect(view.digits).toBe('');
    expect(host.asked).toEqual([['command', { type: 'next' }]]);
  });
});
