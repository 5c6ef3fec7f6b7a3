import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../../src/core/keys/actions';
import type { AppEvent } from '../../../src/ipc/api';
import { textsOf } from '../../../src/core/i18n/languages';
import { PageHost } from '../../../src/renderer/hosts/page-host';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const deck = deckOf(titleSlide(), pointsSlide(), rankingSlide());
const line = [{ colour: 'red', points: [{ x: 1, y: 2 }] }] as const;
const address = location.href;
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', address);
});

function hosted(hash = '') {
  history.replaceState(null, '', hash === '' ? address : hash);
  const host = new PageHost({ deck, strokes: { 'titel-0': line } });
  const told: AppEvent[] = [];
  host.subscribe((event) => told.push(event));
  const sessions = () => told.flatMap((event) => (event.type === 'state' ? [event.state] : []));
  return {
    host,
    told,
    /** Asks for these in turn and gives the session as it then is. */
    async after(...actions: readonly Action[]) {
      for (const action of actions) await host.act(action);
      return sessions().at(-1);
    },
  };
}

describe('guessing on a page', () => {
  it('is asked by its key, and told where there is nothing to guess', async () => {
    const { host, after, told } = hosted();
    await host.act('guess');
    expect(told).toContainEqual({ type: 'notice', text: textsOf('nl').workshop.nothingToGuess });
    await host.act('own');
    expect(told).toContainEqual({ type: 'notice', text: textsOf('nl').workshop.own.nothingToCount });
    expect(await after('last', 'guess')).toMatchObject({ activity: { type: 'guess', shown: false } });
    await host.command({ type: 'guess', values: [48] });
    expect(await after('next')).toMatchObject({
      activity: { shown: true },
      workshop: { groups: [{ guesses: { 'doelen-2/signaleren': [48] } }] },
    });
  });
});

describe('what a page shows when it opens', () => {
  it('is the deck at its start, in its own language, with what the pen wrote', async () => {
    const opened = await hosted().host.opened();
    expect(opened).toMatchObject({ deck, language: 'nl', inBrowser: true, resumed: false });
    expect(opened.state).toMatchObject({ position: { slide: 0, step: 0 }, motion: 'play' });
    expect(opened.state.strokes).toEqual({ 'titel-0': line });
  });

  it('stands still where the address says', async () => {
    const { state } = await hosted('#2.3').host.opened();
    expect(state).toMatchObject({ position: { slide: 1, step: 2 }, motion: 'still' });
  });

  it('is the nearest place that there is', async () => {
    expect((await hosted('#40.7').host.opened()).state.position).toEqual({ slide: 2, step: 1 });
  });

  it('says how to go on, but not to who has been here before', async () => {
    const first = hosted();
    await first.host.listening();
    expect(first.told).toEqual([{ type: 'notice', text: textsOf('nl').page.hint }]);
    const again = hosted('#2');
    await again.host.listening();
    expect(again.told).toEqual([]);
  });
});

describe('a page that is asked for something', () => {
  it('steps, and writes where it is into its address', async () => {
    const state = await hosted().after('next', 'next');
    expect(state).toMatchObject({ position: { slide: 1, step: 1 }, motion: 'play' });
    expect(location.hash).toBe('#2.2');
  });

  it('jumps, and tells nothing where nothing changes', async () => {
    const { host, told } = hosted();
    await host.command({ type: 'goTo', slide: 2 });
    expect(told).toHaveLength(1);
    await host.command({ type: 'resume' });
    await host.command({ type: 'close' });
    expect(told.at(-1)).toMatchObject({ state: { position: { slide: 2, step: 0 } } });
  });

  it('closes what is on top, and nothing else', async () => {
    const { after } = hosted();
    expect(await after('black')).toMatchObject({ curtain: 'black' });
    expect(await after('close')).toMatchObject({ curtain: 'none' });
    expect(await after('table', 'close')).toMatchObject({ table: false });
    expect(await after('close')).toMatchObject({ curtain: 'none', table: false });
  });

  it('moves the pointer', async () => {
    const { host, told } = hosted();
    const pointer = { x: 10, y: 20, down: false };
    await host.point(pointer);
    expect(told).toEqual([{ type: 'pointer', pointer }]);
  });

  it('hears nobody who has stopped listening', async () => {
    const { host } = hosted();
    const listener = vi.fn();
    host.subscribe(listener)();
    await host.act('next');
    expect(listener).not.toHaveBeenCalled();
  });

  it('starts again from the beginning, full screen', async () => {
    const fill = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    expect(await hosted('#3').after('presentFromStart')).toMatchObject({
      position: { slide: 0, step: 0 },
      motion: 'replay',
    });
    expect(fill).toHaveBeenCalledTimes(1);
  });

  it.each(['presentFromHere', 'fullScreen'] as const)('fills the screen on %s, and stays', async (action) => {
    const fill = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    expect(await hosted('#3').after(action)).toBeUndefined();
    expect(fill).toHaveBeenCalledTimes(1);
  });

  it('goes on in its window where the browser will not fill the screen', async () => {
    vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new TypeError('denied'));
    await expect(hosted().host.act('fullScreen')).resolves.toBeUndefined();
  });

  it.each(['fullScreen', 'close'] as const)('leaves full screen on %s', async (action) => {
    vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(document.body);
    const leave = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
    await hosted().host.act(action);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('prints through the browser', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await hosted().host.act('print');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('does nothing for what only the program can', async () => {
    const { host, told } = hosted();
    for (const action of ['console', 'open', 'save', 'export', 'quit'] as const) await host.act(action);
    await host.exportDeck();
    expect(told).toEqual([]);
  });
});

it('the pages on paper are the slides as they end, on A4, with what the pen has written by then', async () => {
  const { host } = hosted();
  await host.command({ type: 'draw', slide: 2, stroke: line[0] });
  expect(host.job()).toMatchObject({
    deck,
    paper: 'a4',
    frames: [
      { slide: 0, step: 0 },
      { slide: 1, step: 2 },
      { slide: 2, step: 1 },
    ],
    strokes: { 'titel-0': line, 'doelen-2': line },
  });
});
