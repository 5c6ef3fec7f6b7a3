import { expect, it } from 'vitest';
import { isOfBrowser, KEYMAP, TOOLS } from '../../../src/core/keys/keymap';

it('a browser can show, step, look around and print', () => {
  expect(KEYMAP.map(({ action }) => action).filter(isOfBrowser)).toEqual([
    'next',
    'previous',
    'nextSlide',
    'previousSlide',
    'first',
    'last',
    'jumpBack',
    'jumpForward',
    'replay',
    'guess',
    'own',
    'talk',
    'wrapUp',
    'presentFromStart',
    'presentFromHere',
    'pointer',
    'pen',
    'eraser',
    'clearPen',
    'overview',
    'table',
    'black',
    'white',
    'fullScreen',
    'close',
    'print',
    'undo',
    'redo',
    'help',
  ]);
});

it('no two tools of the console have the same place', () => {
  const places = KEYMAP.flatMap(({ tool }) => (tool === null ? [] : Object.values<number>(tool)));
  expect(places.toSorted((a, b) => a - b)).toEqual(TOOLS.map((_, i) => i + 1));
});

it('the console has its tools in the order in which they are needed', () => {
  expect(TOOLS.slice(0, 4)).toEqual(['black', 'white', 'freeze', 'pointer']);
  expect(TOOLS.at(-1)).toBe('help');
});
