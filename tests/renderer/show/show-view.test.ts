import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShowView } from '../../../src/renderer/show/show-view.svelte';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';
import { viewOf } from '../../support/view';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide());

describe('Esc closes one thing at a time, from the top:', () => {
  const problems = { file: 'stuk.beeld', problems: [] };

  it('a running export, which it stops', () => {
    const { host, view, press } = viewOf(deck, { broken: problems });
    host.tell({ type: 'export', progress: { stage: 'drawing', done: 1, total: 3 } });
    press('Escape');
    expect(host.asked).toEqual([['cancelExport']]);
    expect(view.covers.progress).toBeDefined();
  });

  it('the message of an export that is over', () => {
    const { host, view, press } = viewOf(deck);
    host.tell({ type: 'export', progress: { stage: 'cancelled' } });
    press('Escape');
    expect(view.covers.progress).toBeUndefined();
    expect(host.asked).toEqual([]);
  });

  it('then a panel, then the problems of a deck, then what main has on top', () => {
    const { host, view, press } = viewOf(deck, { broken: problems });
    host.tell({ type: 'action', action: 'overview' });
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
  it('says that a show begins, and the trainer hears what that misses, with the way to it', () => {
    const typed = { at: ['notes'], text: 'a'.repeat(6_000) };
    const missing = deckOf(titleSlide(), pointsSlide({ notes: 'a', refused: [typed] }));
    const { host, view } = viewOf(missing);
    host.tell({ type: 'presenting' });
    expect(view.notices.now).toMatchObject({ offers: 'edit', leadsTo: ['slides', 1, 'notes'] });
    expect(view.notices.now.text).toMatch(/^Dia 2: “a.*” is te lang\./u);
    const whole = viewOf(deck);
    whole.host.tell({ type: 'presenting' });
    expect(whole.view.notices.now.text).toBe('');
  });

  it('may change the session, and open another deck in place of a panel', () => {
    const { host, view, press } = viewOf(deck);
    press('o');
    const other = deckOf(pointsSlide());
    host.tell({ type: 'opened', opened: { ...pageHost(other).start, deckNumber: 2 } });
    expect(view.deck).toEqual(other);
    expect([view.deckNumber, view.panel]).toEqual([2, 'none']);
    host.tell({
      type: 'state',
      state: { ...view.state, curtain: 'black' },
      now: host.start.now,
    });
    expect(view.state.curtain).toBe('black');
  });

  it('may tell something else of the same deck: a panel stays open, but not before the room', () => {
    const { host, view, press } = viewOf(deck);
    press('o');
    host.tell({ type: 'opened', opened: { ...pageHost(deck).start, language: 'en' } });
    expect([view.language, view.panel]).toEqual(['en', 'overview']);
    host.tell({ type: 'opened', opened: { ...pageHost(deck).start, room: true } });
    expect(view.panel).toBe('none');
  });

  it('may begin a new deck: that is there to be written, but not before the room', () => {
    const document = { name: '', place: 'new', changed: false, canUndo: false, canRedo: false } as const;
    for (const [own, editing] of [
      [{ deckNumber: 1 }, false],
      [{ deckNumber: 2 }, true],
      [{ deckNumber: 2, room: true }, false],
    ] as const) {
      const { host, view } = viewOf(deck);
      host.tell({ type: 'opened', opened: { ...pageHost(deck).start, document, ...own } });
      expect(view.editing).toBe(editing);
    }
  });

  it('may ask for a panel, as the menu does', () => {
    const { host, view } = viewOf(deck);
    host.tell({ type: 'action', action: 'help' });
    expect(view.panel).toBe('help');
  });

  it('is no longer heard by a window that is gone', () => {
    const host = pageHost(deck);
    const view = new ShowView(host, host.start);
    view.listen()();
    host.tell({ type: 'notice', text: 'Bewaard' });
    expect(view.notices.now.text).toBe('');
  });
});

describe('a notice', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return () => vi.useRealTimers();
  });

  it('stays for a while, and a later one for its own while', () => {
    const { host, view } = viewOf(deck);
    host.tell({ type: 'notice', text: 'Een' });
    vi.advanceTimersByTime(4000);
    expect(view.notices.now.text).toBe('Een');
    host.tell({ type: 'notice', text: 'Twee' });
    vi.advanceTimersByTime(4000);
    expect(view.notices.now.text).toBe('Twee');
    vi.advanceTimersByTime(2000);
    expect(view.notices.now.text).toBe('');
  });

  it('that offers something stays longer', () => {
    const { host, view } = viewOf(deck);
    host.tell({ type: 'notice', text: 'Er ging iets mis.', offers: 'copyDetails' });
    vi.advanceTimersByTime(15_000);
    expect(view.notices.now).toEqual({ text: 'Er ging iets mis.', offers: 'copyDetails' });
    vi.advanceTimersByTime(15_000);
    expect(view.notices.now.text).toBe('');
  });
});

describe('a window in which the deck is changed', () => {
  it('says so, until the show or another window takes over', () => {
    const { host, view } = viewOf(deck);
    view.act('edit');
    expect([view.editing, host.isEdited]).toEqual([true, true]);
    view.act('presentFromHere');
    expect([view.editing, host.isEdited]).toEqual([false, false]);
    host.tell({ type: 'action', action: 'edit' });
    host.tell({ type: 'opened', opened: { ...host.start, room: true } });
    expect([view.editing, host.isEdited]).toEqual([false, false]);
  });
});

describe('a question of main that is answered', () => {
  it.each([
    ['after a crash', { resumed: true }],
    ['about what was not saved', { recovered: true }],
  ] as const)('%s lets the very next key through', (_, own) => {
    const host = pageHost(deck, own);
    const view = new ShowView(host, host.start);
    expect(view.covers.name).toBe('other');
    for (const key of ['Escape', 'o']) view.press(new KeyboardEvent('keydown', { key, cancelable: true }));
    expect([view.covers.name, view.panel]).toEqual(['overview', 'overview']);
  });
});
