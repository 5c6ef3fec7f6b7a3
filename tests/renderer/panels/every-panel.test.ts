import { flushSync } from 'svelte';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import type { Action } from '../../../src/core/keys/actions';
import type { AppEvent, Opened } from '../../../src/ipc/api';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { focusStops } from '../../support/focus-stops';
import { pageHost } from '../../support/host';
import { all, one } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

const deck = deckOf(titleSlide(), rankingSlide(), pointsSlide());
const opens = (action: Action): AppEvent => ({ type: 'action', action });
const NEWS: AppEvent = { type: 'notice', text: 'Er ging iets mis.', offers: 'copyDetails' };

/** What opens each panel: an event of main, or how the window begins. */
const panels: Readonly<Record<string, AppEvent | Partial<Opened>>> = {
  overview: opens('overview'),
  help: opens('help'),
  'a button to learn': opens('learnButton'),
  groups: opens('groups'),
  'what is taken home': opens('export'),
  'a report': opens('report'),
  printing: opens('print'),
  welcome: opens('welcome'),
  screens: {
    type: 'screens',
    screens: [
      { id: 1, label: 'Beamer', width: 1920, height: 1080, use: 'audience' },
      { id: 2, label: 'Laptop', width: 1366, height: 768, use: 'console' },
    ],
  },
  'an export': { type: 'export', progress: { stage: 'drawing', done: 1, total: 3 } },
  'earlier versions': {
    type: 'versions',
    versions: {
      name: 'wijk.beeld',
      versions: [{ at: 1, summary: { slides: 3, headline: 'Eén' } }],
      copies: ['wijk-LAPTOP-7.beeld'],
    },
  },
  'a question after a crash': { resumed: true },
  'a deck with mistakes': { broken: { file: 'stuk.beeld', problems: [] } },
};

/** A window in which something has the focus, and then the panel opens. */
function withPanel(opening: AppEvent | Partial<Opened>) {
  const show = showInPage(deck, 'type' in opening ? {} : opening);
  const before = document.createElement('button');
  one(show.room, 'main').append(before);
  before.focus();
  if ('type' in opening) show.tell(opening);
  return { ...show, before, panel: one(show.room, 'dialog') };
}
const holdsFocus = (panel: HTMLElement) => panel.contains(document.activeElement);

describe.each(Object.entries(panels))('the panel of %s', (name, opening) => {
  it('has the focus from the start, lies over everything and leaves the rest dead', () => {
    const { panel, room } = withPanel(opening);
    expect(holdsFocus(panel)).toBe(true);
    expect(panel.matches(':modal')).toBe(true);
    expect(focusStops(room).filter((stop) => !panel.contains(stop))).toEqual([]);
  });

  it.each(['{Tab}', '{Shift>}{Tab}{/Shift}'])('keeps %s inside, however often', async (key) => {
    const { panel } = withPanel(opening);
    const reached = new Set<Element | null>();
    for (let i = 0; i < focusStops(panel).length + 3; i += 1) {
      await userEvent.keyboard(key);
      expect(holdsFocus(panel)).toBe(true);
      reached.add(document.activeElement);
    }
    // A key that is being learnt is that key.
    if (name !== 'a button to learn') expect(reached.size).toBeGreaterThan(0);
  });

  it('gives no letter, digit or arrow to the show', () => {
    const { press, host, panel } = withPanel(opening);
    const { position, curtain, table, tool } = host.state;
    for (const key of ['b', 'w', 't', 'q', 'm', 'd', '2', 'ArrowRight', 'ArrowLeft', 'Backspace', 'Delete']) {
      press(key);
      expect({ position, curtain, table, tool }, key).toEqual({
        position: host.state.position,
        curtain: host.state.curtain,
        table: host.state.table,
        tool: host.state.tool,
      });
    }
    expect(panel.isConnected).toBe(true);
  });

  it('shows and offers what is told in passing', () => {
    const { tell, room, panel, host } = withPanel(opening);
    tell(NEWS);
    const notice = one(room, 'div[role=status]');
    expect(panel.contains(notice)).toBe(true);
    one(notice, 'button').click();
    expect(host.asked).toContainEqual(['act', 'copyDetails']);
  });

  it('gives the focus back when it closes', () => {
    const { room, tell, before } = withPanel(opening);
    if ('type' in opening && opening.type === 'export')
      tell({ type: 'export', progress: { stage: 'cancelled' } });
    if ('type' in opening) {
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(escape);
      flushSync();
    } else tell({ type: 'opened', opened: pageHost(deck).start });
    expect(all(room, 'dialog')).toEqual([]);
    if ('type' in opening) expect(document.activeElement).toBe(before);
  });
});

describe.each([
  ['kinds', () => nl.editor.newSlide],
  ['figures from a file', () => nl.editor.import.button],
])('in the editor the panel of %s', (_, name) => {
  it('has the focus, keeps it, and gives it back', async () => {
    const { room, host, button, press } = await editorInPage(deck, 1);
    host.offerTable({
      file: 'wijk.csv',
      read: { sheets: [{ name: '', rows: [{ line: 1, cells: [{ text: 'Samen eten' }, { text: '12%' }] }] }] },
    });
    const opener = button(name());
    opener.focus();
    await settled(() => {
      opener.click();
    });
    const panel = await vi.waitFor(() => one(room, 'dialog'));
    expect(holdsFocus(panel)).toBe(true);
    expect(focusStops(room).filter((stop) => !panel.contains(stop))).toEqual([]);
    for (let i = 0; i < focusStops(panel).length + 3; i += 1) {
      await userEvent.keyboard('{Tab}');
      expect(holdsFocus(panel)).toBe(true);
    }
    press('Escape');
    expect(all(room, 'dialog')).toEqual([]);
    expect(document.activeElement).toBe(opener);
  });
});
