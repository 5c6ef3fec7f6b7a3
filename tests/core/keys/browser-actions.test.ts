import { expect, it } from 'vitest';
import { isOfBrowser } from '../../../src/core/keys/browser-actions';
import { KEYMAP } from '../../../src/core/keys/keymap';

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
