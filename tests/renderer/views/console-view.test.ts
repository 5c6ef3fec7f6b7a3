import { flushSync, mount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasBegun, isRunning, STOPPED } from '../../../src/core/show/clock';
import { MORE_TOOLS } from '../../../src/core/keys/tool-groups';
import { nl } from '../../../src/core/i18n/nl';
import { openShowState } from '../../../src/core/show/apply';
import { timeOfDay } from '../../../src/core/formatting/time-of-day';
import ConsoleView from '../../../src/renderer/views/ConsoleView.svelte';
import { ownZone } from '../../../src/core/formatting/own-zone';
import { painted } from '../../support/browser';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';
import { click } from '../../support/show';

const deck = deckOf(
  titleSlide({ headline: 'Welkom', notes: 'Zeg **hallo**.', question: 'Wie ben je?', minutes: 2 }),
  pointsSlide({ headline: 'Drie punten', minutes: 3 }),
  titleSlide({ headline: 'Tot slot', minutes: 1 }),
);

function consoleAt(slide: number, step = 0) {
  const host = pageHost(deck, {
    state: openShowState(deck, { position: { slide, step } }),
    console: true,
  });
  const room = mounted((target) => mount(ConsoleView, { target, props: { host, opened: host.start } }));
  const button = (name: string) => one(room, `button[aria-label="${name}"]`);
  return {
    host,
    room,
    button,
    nextTitle: () => textOf(one(room, '.next h2')),
    nextHeadline: () => all(room, '.next .stage').map(textOf).join(' '),
    press(key: string) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      flushSync();
    },
  };
}

/** How high an element is at each width that a console may have. */
async function heights(element: HTMLElement): Promise<readonly number[]> {
  const all: number[] = [];
  for (const width of [760, 820, 900, 984, 1000, 1100, 1180, 1240, 1340, 1500, 1880]) {
    element.style.width = `${width}px`;
    await painted();
    all.push(element.offsetHeight);
  }
  return all;
}

afterEach(painted);

describe("the trainer's console", () => {
  it('shows the notes with what is to be said in bold, and the question', () => {
    const { room } = consoleAt(0);
    const notes = one(room, '.notes');
    expect(textOf(notes)).toContain('Zeg hallo.');
    expect(textOf(one(notes, 'p:not(.question) strong'))).toBe('hallo');
    expect(textOf(one(notes, '.question'))).toContain('Wie ben je?');
  });

  it('says which slide and step this is', () => {
    expect(textOf(one(consoleAt(1, 2).room, '.place'))).toContain(nl.console.place(2, 3, 3, 3));
  });

  it('shows what comes next, and never says that the end is there when it is not', async () => {
    const { press, nextTitle, nextHeadline } = consoleAt(0);
    expect(nextHeadline()).toContain('Drie punten');
    press('PageDown');
    expect(nextTitle()).toBe(nl.console.next);
    press('End');
    await vi.waitFor(() => {
      expect(nextTitle()).toBe(nl.console.end);
    });
    press('PageUp');
    await vi.waitFor(() => {
      expect(nextTitle()).toBe(nl.console.next);
      expect(nextHeadline()).toContain('Tot slot');
    });
  });

  it('names the step that comes next, and gives the notes the width that is asked for', () => {
    const { host, room } = consoleAt(1, 0);
    expect(textOf(one(room, '.next .head'))).toContain(nl.console.step(2, 3));
    const edge = one(room, '[role=separator]');
    const width = () => one(room, '.side').offsetWidth;
    const before = width();
    edge.focus();
    edge.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    flushSync();
    expect(width()).toBeGreaterThan(before);
    expect(Number(edge.getAttribute('aria-valuenow'))).toBe(39);
    expect(host.asked.filter(([call]) => call === 'keepNotesShare')).toEqual([
      ['keepNotesShare', expect.closeTo(0.39, 5)],
    ]);
    // The show stays where it was.
    expect(textOf(one(room, '.place'))).toContain(nl.console.place(2, 3, 1, 3));
  });

  it('begins with the width that the notes had last time', () => {
    const { start } = pageHost(deck, { console: true });
    const opened = { ...start, preferences: { ...start.preferences, notesShare: 0.5 } };
    const host = pageHost(deck, opened);
    const room = mounted((target) => mount(ConsoleView, { target, props: { host, opened } }));
    expect(one(room, '[role=separator]').getAttribute('aria-valuenow')).toBe('50');
  });

  it('has the tools that are needed less behind one button, which a choice closes', () => {
    const { room, button } = consoleAt(0);
    expect(all(room, '.more')).toEqual([]);
    click(button(nl.console.more));
    expect(all(room, '.more button')).toHaveLength(MORE_TOOLS.length);
    click(button(nl.actions.white));
    expect(all(room, '.more')).toEqual([]);
    expect(textOf(one(room, '.place'))).toContain(nl.console.black);
  });

  it('jumps from the strip', () => {
    const { host, room } = consoleAt(0);
    const [, , third] = all(room, 'nav button');
    if (third === undefined) throw new Error('no third slide');
    click(third);
    expect(host.state.position).toEqual({ slide: 2, step: 0 });
  });

  it('says that the room sees a frozen picture, or black', () => {
    const { room, press } = consoleAt(0);
    press('z');
    expect(textOf(one(room, '.place'))).toContain(nl.console.frozen);
    press('z');
    press('b');
    expect(textOf(one(room, '.place'))).toContain(nl.console.black);
  });

  it('starts, pauses and resets the clock by its buttons', () => {
    const { host, room } = consoleAt(0);
    const [start, reset] = all(room, '.bar button');
    if (start === undefined || reset === undefined) throw new Error('no buttons');
    click(start);
    expect(isRunning(host.state.clock)).toBe(true);
    expect(textOf(start)).toContain(nl.clock.pause);
    click(start);
    expect(isRunning(host.state.clock)).toBe(false);
    click(reset);
    expect(host.asked.at(-1)).toEqual(['act', 'clockReset']);
  });

  it('says in the colour of what is late that the end has passed, and by how much', async () => {
    const { host, room } = consoleAt(0);
    host.tell({
      type: 'state',
      state: { ...host.state, clock: { ...STOPPED, endAt: Date.now() - 2.5 * 60_000 } },
      now: host.start.now,
    });
    flushSync();
    await vi.waitFor(() => {
      expect(textOf(one(room, '.standing'))).toBe(nl.clock.over(2));
    });
    expect(one(room, '.standing').classList).toContain('late');
  });

  it('takes the time at which the talk began, and none that is still to come', () => {
    const { host, room } = consoleAt(0);
    const [begun] = all(room, '.bar input') as HTMLInputElement[];
    if (begun === undefined) throw new Error('no field');
    const enter = (at: number) => {
      begun.focus();
      begun.value = timeOfDay(at, ownZone);
      begun.dispatchEvent(new Event('input', { bubbles: true }));
      begun.blur();
      flushSync();
    };
    enter(Date.now() + 5 * 60_000);
    expect([textOf(room).includes(nl.clock.notYet), hasBegun(host.state.clock)]).toEqual([true, false]);
    enter(Date.now() - 10 * 60_000);
    expect([textOf(room).includes(nl.clock.notYet), hasBegun(host.state.clock)]).toEqual([false, true]);
  });

  it('is as high before a talk as in one that is an hour late, so that the slide stands still', async () => {
    const { host, room } = consoleAt(0);
    const bar = one(room, '.bar');
    const standing = await heights(bar);
    const clock = { ...STOPPED, visits: [{ slide: 'x', from: host.start.now.steady - 100 * 60_000 }] };
    host.tell({ type: 'state', state: { ...host.state, clock }, now: host.start.now });
    flushSync();
    expect(textOf(bar)).toContain('achter op schema');
    expect(await heights(bar)).toEqual(standing);
  });

  it('keeps its tools as they are when the colours of the pen come, and all of them equally high', async () => {
    const { room, press } = consoleAt(0);
    const tools = one(room, '.tools');
    const before = await heights(tools);
    const tiles = all(room, '.tiles button').map((tile) => tile.offsetHeight);
    expect(new Set(tiles).size).toBe(1);
    press('d');
    expect(all(room, `[aria-label="${nl.console.colours.red}"]`)).toHaveLength(1);
    expect(await heights(tools)).toEqual(before);
  });

  it('rolls through its strip with a wheel', () => {
    const { room } = consoleAt(0);
    const strip = one(room, 'nav');
    strip.style.width = '150px';
    strip.dispatchEvent(new WheelEvent('wheel', { deltaY: 40 }));
    expect(strip.scrollLeft).toBe(40);
  });

  it('offers what the clock showed back once it is set to nothing', () => {
    const { host, room, button } = consoleAt(0);
    click(button(nl.clock.start));
    host.tell({
      type: 'state',
      state: { ...host.state, clock: STOPPED, clockBefore: host.state.clock },
      now: host.start.now,
    });
    flushSync();
    expect(all(room, `button[aria-label="${nl.actions.clockReset}"]`)).toEqual([]);
    click(button(nl.actions.clockRestore));
    expect(host.asked.at(-1)).toEqual(['command', { type: 'clockRestore' }]);
  });

  it('has a button for every action of a talk, with its key', () => {
    const { button } = consoleAt(0);
    click(button(nl.console.more));
    for (const action of ['black', 'freeze', 'pointer', 'pen', 'eraser', 'swap', 'table'] as const) {
      expect(textOf(one(button(nl.actions[action]), 'kbd'))).not.toBe('');
    }
  });
});
