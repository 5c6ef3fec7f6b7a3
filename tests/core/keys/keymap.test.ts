import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../src/core/keys/key-press';
import type { Action } from '../../../src/core/keys/actions';
import { actionOf, KEYMAP } from '../../../src/core/keys/keymap';
import { keyPress as press } from '../../support/key-presses';

const shift = { shiftKey: true };
const alt = { altKey: true };
const ctrl = { ctrlKey: true };
const meta = { metaKey: true };

/** The table of keys that the program promises, as a keyboard or a clicker sends them. */
const promised: readonly (readonly [Action, readonly KeyPress[]])[] = [
  ['next', ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'PageDown'].map((key) => press(key))],
  ['previous', ['ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'PageUp'].map((key) => press(key))],
  ['nextSlide', [press('ArrowRight', shift)]],
  ['previousSlide', [press('ArrowLeft', shift)]],
  ['first', [press('Home')]],
  ['last', [press('End')]],
  ['jumpBack', [press('ArrowLeft', alt)]],
  ['jumpForward', [press('ArrowRight', alt)]],
  ['presentFromStart', [press('F5')]],
  ['presentFromHere', [press('F5', shift)]],
  ['fullScreen', [press('f'), press('F11')]],
  ['close', [press('Escape')]],
  ['black', [press('b'), press('.')]],
  ['white', [press('w'), press(',')]],
  ['overview', [press('o'), press('g')]],
  ['table', [press('t')]],
  ['replay', [press('r')]],
  ['guess', [press('q')]],
  ['own', [press('m')]],
  ['talk', [press('a')]],
  ['wrapUp', [press('u')]],
  ['groups', [press('j')]],
  ['console', [press('s')]],
  ['swap', [press('x')]],
  ['freeze', [press('z')]],
  ['clockToggle', [press('k')]],
  ['pointer', [press('l')]],
  ['pen', [press('d')]],
  ['eraser', [press('e')]],
  ['clearPen', [press('c')]],
  ['notesLarger', [press('=', ctrl), press('+', ctrl), press('+', { ...ctrl, ...shift })]],
  ['notesSmaller', [press('-', ctrl)]],
  ['notesDown', [press('PageDown', shift)]],
  ['notesUp', [press('PageUp', shift)]],
  ['help', [press('?', shift), press('?'), press('F1')]],
  ['open', [press('o', ctrl)]],
  ['newEmpty', [press('n', ctrl)]],
  ['save', [press('s', ctrl), press('S', ctrl)]],
  ['saveAs', [press('S', { ...ctrl, ...shift })]],
  ['versions', [press('O', { ...ctrl, ...shift })]],
  ['edit', [press('Enter', ctrl)]],
  ['undo', [press('z', ctrl)]],
  ['redo', [press('y', ctrl), press('Z', { ...ctrl, ...shift })]],
  ['hideSlides', [press('H', { ...ctrl, ...shift })]],
  ['newSlide', [press('m', ctrl)]],
  ['find', [press('f', ctrl)]],
  ['replace', [press('h', ctrl)]],
  ['findNext', [press('F3')]],
  ['findPrevious', [press('F3', shift)]],
  ['nextPane', [press('F6')]],
  ['previousPane', [press('F6', shift)]],
  ['duplicateSlides', [press('d', ctrl)]],
  ['export', [press('e', ctrl)]],
  ['print', [press('p', ctrl)]],
  ['quit', [press('q', ctrl)]],
];

describe('the keys', () => {
  it.each(promised.flatMap(([action, presses]) => presses.map((each) => [each.key, action, each] as const)))(
    '%s asks for %s',
    (_, action, each) => {
      expect(actionOf(each, false)).toBe(action);
    },
  );

  it('that are promised are all there are', () => {
    const keys = promised.flatMap(([, presses]) => presses).length;
    // "?", "+" and "s" are counted twice above: with Shift, and as keyboards send them on which they have a key, or with Caps Lock.
    expect(KEYMAP.flatMap((row) => row.keys)).toHaveLength(keys - 3);
  });

  it('never stand for two things', () => {
    const keys = KEYMAP.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('and every action has one row', () => {
    const actions = KEYMAP.map((row) => row.action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it.each([
    ['N', 'next'],
    ['P', 'previous'],
    ['B', 'black'],
    ['F', 'fullScreen'],
  ])('mean the same when Caps Lock makes it %s, or Shift does', (key, action) => {
    expect(actionOf(press(key), false)).toBe(action);
    expect(actionOf(press(key, shift), false)).toBe(action);
  });

  it.each(['i', 'é', '5', 'F2', 'Tab', 'Shift', 'Dead', ''])('leave %j alone', (key) => {
    expect(actionOf(press(key), false)).toBeUndefined();
  });

  it('with Alt belong to the system, but for the two that take back a jump', () => {
    for (const [action, presses] of promised) {
      if (action === 'previous' || action === 'next' || action.startsWith('jump')) continue;
      for (const each of presses) expect(actionOf({ ...each, altKey: true }, false)).toBeUndefined();
    }
  });
});

describe('Mod', () => {
  it('is Ctrl, and not the Windows key, on a PC', () => {
    expect(actionOf(press('o', ctrl), false)).toBe('open');
    expect(actionOf(press('o', meta), false)).toBeUndefined();
  });

  it('is Cmd, and not Ctrl, on a Mac', () => {
    expect(actionOf(press('o', meta), true)).toBe('open');
    expect(actionOf(press('o', ctrl), true)).toBeUndefined();
  });

  it('does not make a plain key of a combination that has no meaning', () => {
    expect(actionOf(press('b', ctrl), false)).toBeUndefined();
    expect(actionOf(press('ArrowRight', ctrl), false)).toBeUndefined();
  });
});
