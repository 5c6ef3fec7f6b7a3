import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { openShowState } from '../../../src/core/show/apply';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { one } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide());

function pen() {
  const show = showInPage(deck, { state: { ...openShowState(deck), tool: 'pen' } });
  const layer = one(show.room, 'svg.pen');
  // What a test makes up itself cannot be captured.
  layer.setPointerCapture = () => undefined;
  const send = (type: string, pointerId: number, share: number, init: PointerEventInit = {}) => {
    const { left, top, width, height } = layer.getBoundingClientRect();
    layer.dispatchEvent(
      new PointerEvent(`pointer${type}`, {
        bubbles: true,
        cancelable: true,
        pointerId,
        pointerType: 'touch',
        buttons: type === 'up' || type === 'cancel' ? 0 : 1,
        clientX: left + share * width,
        clientY: top + height / 2,
        ...init,
      }),
    );
    flushSync();
  };
  const written = () =>
    Object.values(show.host.state.strokes).map((strokes) =>
      strokes.map(({ points }) => points.map(({ x }) => Math.round(x / 19.2))),
    );
  return { ...show, send, written };
}

it('one finger writes, and a second one never joins it', () => {
  const { send, written } = pen();
  send('down', 1, 0.1);
  send('down', 2, 0.8);
  send('move', 2, 0.9);
  send('move', 1, 0.2);
  send('up', 2, 0.9);
  send('move', 1, 0.3);
  send('up', 1, 0.3);
  expect(written()).toEqual([[[10, 20, 30]]]);
});

it('a line that the system cuts off stays as far as it came', () => {
  const { send, written } = pen();
  send('down', 1, 0.1);
  send('move', 1, 0.2);
  send('cancel', 1, 0);
  send('move', 1, 0.5);
  expect(written()).toEqual([[[10, 20]]]);
});

it('a line ends on its own slide when the next one comes', () => {
  const { send, press, written, host } = pen();
  send('down', 1, 0.1);
  send('move', 1, 0.2);
  press('PageDown');
  send('move', 1, 0.5);
  send('up', 1, 0.5);
  expect(Object.keys(host.state.strokes)).toEqual([deck.slides[0]?.id]);
  expect(written()).toEqual([[[10, 20]]]);
});

it('only the main button of a mouse writes', () => {
  const { send, written } = pen();
  send('down', 1, 0.1, { pointerType: 'mouse', button: 2, buttons: 2 });
  send('move', 1, 0.2, { pointerType: 'mouse', buttons: 2 });
  send('up', 1, 0.2, { pointerType: 'mouse' });
  expect(written()).toEqual([]);
});
