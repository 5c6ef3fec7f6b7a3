import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import type { SavedVersion, SavedVersions } from '../../../src/ipc/api';
import { deckOf, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

const NOW = new Date(2026, 2, 12, 15, 30).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The viewport of all other tests. */
const usual = { width: innerWidth, height: innerHeight };
const NONE = { added: 0, removed: 0, changed: 0 };

const saved = (ago: number, headline: string, changes = NONE): SavedVersion => ({
  at: NOW - ago,
  summary: { slides: 12, headline, changes },
});
const damaged = (ago: number): SavedVersion => ({ at: NOW - ago, summary: null });

/** The panel with these versions. */
function panel(versions: readonly SavedVersion[], own: Partial<SavedVersions> = {}) {
  const show = showInPage(deckOf(titleSlide()));
  show.tell({ type: 'versions', versions: { name: 'wijk.beeld', versions, copies: [], ...own } });
  const dialog = one(show.room, 'dialog');
  return { ...show, dialog, rows: all(dialog, 'li button') };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await page.viewport(usual.width, usual.height);
});

describe('the panel of earlier versions', () => {
  it('says when each was saved, what stands first in it and what was done to it', () => {
    const { dialog, rows } = panel([
      saved(10 * MINUTE, 'Meer groen', { added: 1, removed: 2, changed: 0 }),
      saved(DAY, 'Wat de wijk wil', { ...NONE, changed: 1 }),
      saved(3 * DAY, ''),
    ]);
    expect(dialog.getAttribute('aria-label')).toBe('Eerdere versies van ‘wijk.beeld’');
    expect(rows.map(textOf)).toEqual([
      'Vandaag 15:20 Meer groen 12 dia’s · 1 dia erbij, 2 dia’s weg · de laatst opgeslagen versie',
      'Gisteren 15:30 Wat de wijk wil 12 dia’s · 1 dia veranderd',
      expect.stringMatching(/^9 maart 15:30 12 dia’s$/u),
    ]);
  });

  it('says how versions come about where there are none yet', () => {
    const { dialog, rows } = panel([]);
    expect(rows).toEqual([]);
    expect(textOf(dialog)).toContain(nl.versions.none);
  });

  it('begins at the first that can be opened, and goes on with the arrows', async () => {
    const { rows } = panel([damaged(MINUTE), saved(DAY, 'Twee'), damaged(2 * DAY), saved(3 * DAY, 'Vier')]);
    const at = () => rows.findIndex((row) => row === document.activeElement);
    expect(at()).toBe(1);
    for (const [key, to] of [
      ['{ArrowDown}', 3],
      ['{ArrowDown}', 3],
      ['{ArrowUp}', 1],
      ['{End}', 3],
      ['{Home}', 1],
    ] as const) {
      await userEvent.keyboard(key);
      expect(at(), key).toBe(to);
    }
  });

  it('opens the one that is chosen, by when it was saved, and closes', async () => {
    const { host, dialogs } = panel([saved(MINUTE, 'Een'), saved(DAY, 'Twee')]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(host.asked).toContainEqual(['openVersion', NOW - DAY]);
    expect(dialogs()).toEqual([]);
  });

  it('offers the copies that a shared folder made, each in a window of its own', () => {
    const names = ['wijk-LAPTOP-7.beeld', 'wijk (conflicted copy 2026-03-12).beeld'];
    const { dialog, host, dialogs } = panel([saved(MINUTE, 'Een')], { copies: names });
    expect(textOf(dialog)).toContain(nl.versions.copies);
    const rows = all(dialog, '.copies button');
    expect(rows.map(textOf)).toEqual(names);
    click(rows[1] ?? document.body);
    expect(host.asked).toContainEqual(['openConflictCopy', names[1]]);
    expect(dialogs()).toEqual([]);
  });

  it('does not open one that is damaged, and says so', () => {
    const { rows, host } = panel([damaged(MINUTE), saved(DAY, 'Twee')]);
    expect(textOf(rows[0] ?? document.body)).toContain(nl.versions.damaged);
    click(rows[0] ?? document.body);
    expect(host.asked).toEqual([]);
  });

  it('marks the one that is looked at, and leads back to the deck itself', () => {
    const { dialog, rows, host, dialogs } = panel([saved(MINUTE, 'Een'), saved(DAY, 'Twee')], {
      shown: NOW - DAY,
    });
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual(['false', 'true']);
    expect(textOf(rows[1] ?? document.body)).toContain(nl.versions.shown);
    const [back] = all(dialog, 'button').filter((each) => textOf(each) === nl.versions.back('wijk.beeld'));
    click(back ?? document.body);
    expect(host.asked).toContainEqual(['act', 'leaveVersion']);
    expect(dialogs()).toEqual([]);
  });

  it.each([
    [1920, 1080],
    [1366, 768],
    [1280, 720],
    [1024, 768],
    [640, 480],
  ])('holds twenty versions with long headlines at %i by %i, its buttons in sight', async (width, height) => {
    await page.viewport(width, height);
    const long = 'Jeugdgezondheidszorgprofessionals vinden dat er in elke wijk een plek moet zijn '.repeat(3);
    const { dialog, rows } = panel(
      Array.from({ length: 20 }, (_, i) => saved(i * DAY, long, { added: 11, removed: 12, changed: 13 })),
      { shown: NOW - DAY, copies: ['wijk-LAPTOP-7.beeld', `${'wijk '.repeat(40)}(conflict).beeld`] },
    );
    const own = dialog.getBoundingClientRect();
    expect(own.left).toBeGreaterThanOrEqual(0);
    expect(own.right).toBeLessThanOrEqual(width);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    for (const row of rows) expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    for (const button of all(dialog, '.buttons button')) {
      const { bottom } = button.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(Math.min(own.bottom, height));
    }
  });
});
