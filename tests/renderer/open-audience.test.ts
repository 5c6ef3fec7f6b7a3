import { flushSync, unmount } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openShowState } from '../../src/core/show/apply';
import type { Opened } from '../../src/ipc/api';
import { hyphenation } from '../../src/renderer/slides/hyphenation.svelte';
import { openAudience } from '../../src/renderer/open-audience';
import { pointsSlide, deckOf, rankingSlide, titleSlide } from '../support/decks';
import { pageHost } from '../support/host';
import { all, one, textOf } from '../support/mounting.svelte';

const deck = deckOf(titleSlide({ headline: 'Eerste' }), pointsSlide({ headline: 'Tweede' }));

const LONG_WORD = 'Jeugdgezondheidszorgorganisatie';
const longRanking = rankingSlide({ rows: [{ id: 'r1', label: LONG_WORD, value: 12 }] });

/** A page that is being opened, with what is in it after each change. */
function opening(own: Partial<Opened> = {}, of = deck) {
  const room = document.createElement('div');
  document.body.append(room);
  const host = pageHost(of, own);
  const seen: string[][] = [];
  const headlines = () => all(room, 'h1').map(textOf);
  const frames = new AbortController();
  const look = () => {
    if (frames.signal.aborted) return;
    seen.push(headlines());
    requestAnimationFrame(look);
  };
  look();
  const editor = { host, load: () => import('../../src/renderer/editor/EditorView.svelte') };
  const opened = openAudience(room, { host, opened: host.start, editor });
  onTestFinished(async () => {
    frames.abort();
    await unmount(await opened);
    room.remove();
  });
  return { room, host, seen, headlines, opened };
}

function isDrawnOn(canvas: HTMLElement): boolean {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  return pixels?.data.some((value) => value > 0) === true;
}

const isView = (room: HTMLElement) => all(room, 'main').length === 1;

describe('the page of the audience view', () => {
  it('shows its first slide before there is anything else', async () => {
    const { room, headlines, opened } = opening();
    expect(headlines()).toEqual(['Eerste']);
    expect(isView(room)).toBe(false);
    await opened;
    expect(headlines()).toEqual(['Eerste']);
    expect(isView(room)).toBe(true);
  });

  it('has one slide in every frame', async () => {
    const { seen, opened } = opening();
    await opened;
    await vi.waitUntil(() => seen.length > 3);
    expect(seen.slice(1).map((headlines) => headlines.length)).toEqual(seen.slice(1).map(() => 1));
  });

  it('stands where it stood to a pixel when the view takes its place', async () => {
    const { room, opened } = opening();
    const placed = () => all(room, 'h1').map((each) => JSON.stringify(each.getBoundingClientRect()));
    const before = placed();
    await opened;
    expect(placed()).toEqual(before);
  });

  it('answers keys that were pressed before it could', async () => {
    const { headlines, opened } = opening();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await opened;
    flushSync();
    expect(headlines()).toEqual(['Tweede']);
  });

  it('answers a press on the slide before it could, and no press twice', async () => {
    const { room, host, headlines, opened } = opening();
    const { left, top } = room.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
    const init = { bubbles: true, clientX: left + 5, clientY: top + 5, pointerId: 1, isPrimary: true };
    for (const type of ['pointerdown', 'pointerup'])
      room.querySelector('h1')?.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse' }));
    await opened;
    flushSync();
    expect(headlines()).toEqual(['Tweede']);
    expect(host.asked.filter(([call]) => call === 'command')).toHaveLength(1);
  });

  it.each<[string, Partial<Opened>]>([
    ['a black screen', { state: { ...openShowState(deck), curtain: 'black' } }],
    ['a table', { state: { ...openShowState(deck), table: true } }],
    ['the editor', { editing: true }],
    ['a question', { resumed: true }],
    ['a restored draft', { recovered: true }],
    ['problems', { broken: { file: 'x.beeld', problems: [] } }],
  ])('shows no slide by itself where there is %s', async (_, own) => {
    const { headlines, opened } = opening(own);
    expect(headlines()).toEqual([]);
    await opened;
  });

  it('begins with the editor where it was left open, and shows no slide before it', async () => {
    const { room, opened } = opening({ editing: true });
    await opened;
    expect(all(room, '.editor')).toHaveLength(1);
    expect(all(room, '.room-at-work')).toEqual([]);
  });

  it('waits for the whole view with a slide that has a chart', async () => {
    const charted = deckOf(rankingSlide({ headline: 'Cijfers' }));
    const left = openShowState(charted, { position: { slide: 0, step: 1 } });
    const { room, headlines, opened } = opening({ state: left }, charted);
    expect(headlines()).toEqual([]);
    await opened;
    expect(headlines()).toEqual(['Cijfers']);
    // It is on the canvas before the first frame.
    await Promise.resolve();
    expect(isDrawnOn(one(room, 'canvas'))).toBe(true);
  });

  it('draws the chart of a slide with long words once, when they can be broken', async () => {
    const { room, opened } = opening({}, deckOf(longRanking));
    await opened;
    const canvas = one(room, 'canvas');
    await hyphenation.need(deckOf(longRanking));
    flushSync();
    expect(one(room, 'canvas')).toBe(canvas);
  });

  it('shows no first slide whose long words would still move', async () => {
    const { room, opened } = opening({}, deckOf(titleSlide({ headline: LONG_WORD })));
    await vi.waitUntil(() => all(room, 'h1').length > 0);
    const before = one(room, 'h1').innerHTML;
    await opened;
    flushSync();
    expect(one(room, 'h1').innerHTML).toBe(before);
    expect(hyphenation.known).toBeDefined();
  });
});
