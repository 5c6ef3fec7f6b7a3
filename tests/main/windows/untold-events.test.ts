import { describe, expect, it } from 'vitest';
import type { BridgeEvent } from '../../../src/ipc/api';
import { UntoldEvents } from '../../../src/main/windows/untold-events';

const notice = (text: string): BridgeEvent => ({ type: 'notice', text });
const front = (on: boolean): BridgeEvent => ({ type: 'front', front: on });

function untold(...events: readonly BridgeEvent[]): UntoldEvents {
  const window = new UntoldEvents();
  for (const event of events) window.keep(event);
  return window;
}

describe('what is told to a window whose page still loads', () => {
  it('is heard by the page once, when it listens', () => {
    const window = untold(notice('De schijf is vol.'));
    expect(window.listen()).toEqual([notice('De schijf is vol.')]);
    expect(window.keep(notice('Later'))).toBe(false);
    expect(window.listen()).toEqual([]);
  });

  it('is one notice where there were several, each said once', () => {
    const offer: BridgeEvent = { type: 'notice', text: 'Er ging iets mis.', offers: 'copyDetails' };
    const window = untold(notice('De schijf is vol.'), offer, notice('De schijf is vol.'));
    expect(window.listen()).toEqual([{ ...offer, text: 'De schijf is vol. Er ging iets mis.' }]);
  });

  it('keeps news apart from answers, as the page does', () => {
    const news: BridgeEvent = { type: 'notice', text: 'De schijf is weg.', unasked: true };
    expect(untold(notice('Bewaard.'), news).listen()).toEqual([news, notice('Bewaard.')]);
  });

  it('leaves out an offer that was withdrawn meanwhile', () => {
    const window = untold(
      { type: 'notice', text: 'Een stick leest traag.', offers: 'stopOpening', stays: true },
      { type: 'withdrawn', offer: 'stopOpening' },
    );
    expect(window.listen()).toEqual([]);
  });

  it('leaves out news that holds no more meanwhile, and no answer of the same words', () => {
    const window = untold(
      notice('Weg.'),
      { type: 'notice', text: 'Weg.', unasked: true },
      { type: 'outdated', text: 'Weg.' },
    );
    expect(window.listen()).toEqual([notice('Weg.')]);
  });

  it('is every action, and of how something stands only the last', () => {
    const edit: BridgeEvent = { type: 'action', action: 'edit' };
    const window = untold(front(false), edit, front(true), edit);
    expect(window.listen()).toEqual([edit, front(true), edit]);
  });

  it('is nothing of what a page asks for itself', () => {
    expect(untold({ type: 'pointer', pointer: null }, { type: 'repaint' }).listen()).toEqual([]);
  });

  it('waits again for the page that comes in the place of one that crashed', () => {
    const window = untold(notice('Eerst'));
    window.listen();
    window.reload();
    expect(window.keep(notice('Dan'))).toBe(true);
    window.reload();
    expect(window.listen()).toEqual([notice('Dan')]);
  });
});
