import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEYMAP } from '../../../src/core/keymap';
import type { Opened } from '../../../src/ipc/api';
import { ShowView } from '../../../src/renderer/views/show-view.svelte';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide());

function viewOf(own: Partial<Opened> = {}) {
  const host = pageHost(deck, own);
  const view = new ShowView(host, host.start);
  view.listen();
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
    view.press(event);
    return event.defaultPrevented;
  };
  return { host, view, press };
}

/** A key of the keymap as a keyboard sends it. */
function keyPress(key: string): readonly [string, KeyboardEventInit] {
  const parts = key.split(/\+(?=.)/u);
  const name = parts.at(-1) ?? '';
  const init = { shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Mod') };
  return [name === 'Space' ? ' ' : name, init];
}

describe('a key', () => {
  const rows = KEYMAP.filter(({ action }) => !['overview', 'help', 'close'].includes(action));

  it.each(rows.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)))(
    '%s asks main for %s, and the browser for nothing',
    (key, action) => {
      const { host, press } = viewOf();
      expect(press(...keyPress(key))).toBe(true);
      expect(host.asked).toEqual([['act', action]]);
    },
  );

  it.each(['o', 'g', '?', 'F1'])('%s opens a panel of this window and asks main for nothing', (key) => {
    const { host, view, press } = viewOf();
    press(key);
    expect(view.panel).toBe(key === 'o' || key === 'g' ? 'overview' : 'help');
    press(key);
    expect(view.panel).toBe('none');
    expect(host.asked).toEqual([]);
  });

  it('without a meaning is left to the browser', () => {
    const { host, press } = viewOf();
    expect(press('i')).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(host.asked).toEqual([]);
  });

  it('that something on the page has answered already is not answered twice', () => {
    const { host, view } = viewOf();
    const event = new KeyboardEvent('keydown', { key: 'n', cancelable: true });
    event.preventDefault();
    view.press(event);
    expect(host.asked).toEqual([]);
  });
});

describe('digits', () => {
  it('then Enter go to that slide, counted from 1', () => {
    const { host, view, press } = viewOf();
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
    const { view, press } = viewOf();
    [...typed].forEach((digit) => press(digit));
    press('Enter');
    expect(view.position.slide).toBe(slide);
  });

  it('are taken back by Esc, which then closes nothing else', () => {
    const { host, view, press } = viewOf();
    press('2');
    press('Escape');
    expect(view.digits).toBe('');
    expect(host.asked).toEqual([]);
  });

  it('are forgotten when another key follows, and that key does what it always does', () => {
    const { host, view, press } = viewOf();
    press('2');
    press('PageDown');
    expect(view.digits).toBe('');
    expect(host.asked).toEqual([['act', 'next']]);
  });
});

describe('Esc closes one thing at a time, from the top:', () => {
  const problems = { file: 'stuk.beeld', problems: [] };

  it('a running export, which it stops', () => {
    const { host, view, press } = viewOf({ broken: problems });
    host.tell({ type: 'export', progress: { stage: 'drawing', done: 1, total: 3 } });
    press('Escape');
    expect(host.asked).toEqual([['cancelExport']]);
    expect(view.progress).toBeDefined();
  });

  it('the message of an export that is over', () => {
    const { host, view, press } = viewOf();
    host.tell({ type: 'export', progress: { stage: 'cancelled' } });
    press('Escape');
    expect(view.progress).toBeUndefined();
    expect(host.asked).toEqual([]);
  });

  it('then a panel, then the problems of a deck, then what main has on top', () => {
    const { host, view, press } = viewOf({ broken: problems });
    press('o');
    press('Escape');
    expect([view.panel, host.asked.length]).toEqual(['none', 0]);
    press('Escape');
    expect(host.asked).toEqual([['closeProblems']]);
    host.tell({ type: 'opened', opened: pageHost(deck).start });
    press('Escape');
    expect(host.asked.at(-1)).toEqual(['act', 'close']);
  });
});

describe('main', () => {
  it('may change the session, and open another deck in place of a panel', () => {
    const { host, view, press } = viewOf();
    press('o');
    const other = deckOf(pointsSlide());
    host.tell({ type: 'opened', opened: { ...pageHost(other).start, deckNumber: 2 } });
    expect(view.deck).toEqual(other);
    expect([view.deckNumber, view.panel]).toEqual([2, 'none']);
    host.tell({ type: 'session', session: { ...view.session, curtain: 'black' } });
    expect(view.session.curtain).toBe('black');
  });

  it('may ask for a panel, as the menu does', () => {
    const { host, view } = viewOf();
    host.tell({ type: 'action', action: 'help' });
    expect(view.panel).toBe('help');
  });

  it('is no longer heard by a window that is gone', () => {
    const host = pageHost(deck);
    const view = new ShowView(host, host.start);
    view.listen()();
    host.tell({ type: 'notice', text: 'Bewaard' });
    expect(view.notice).toBe('');
  });
});

describe('a notice', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return () => vi.useRealTimers();
  });

  it('stays for a while, and a later one for its own while', () => {
    const { host, view } = viewOf();
    host.tell({ type: 'notice', text: 'Een' });
    vi.advanceTimersByTime(4000);
    expect(view.notice).toBe('Een');
    host.tell({ type: 'notice', text: 'Twee' });
    vi.advanceTimersByTime(4000);
    expect(view.notice).toBe('Twee');
    vi.advanceTimersByTime(2000);
    expect(view.notice).toBe('');
  });
});
