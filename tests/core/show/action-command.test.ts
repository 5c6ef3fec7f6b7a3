import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/core/show/action-command';
import type { Action } from '../../../src/core/keys/actions';
import { KEYMAP } from '../../../src/core/keys/keymap';
import { apply, openShowState } from '../../../src/core/show/apply';
import { deckOf, titleSlide } from '../../support/decks';
import { asOf } from '../../support/moments';
import type { Tool } from '../../../src/core/ink/tool';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(titleSlide());
const state = openShowState(deck);

describe('an action', () => {
  it.each<[Action, Command]>([
    ['next', { type: 'next' }],
    ['previous', { type: 'previous' }],
    ['nextSlide', { type: 'nextSlide' }],
    ['previousSlide', { type: 'previousSlide' }],
    ['first', { type: 'first' }],
    ['last', { type: 'last' }],
    ['table', { type: 'table' }],
    ['replay', { type: 'replay' }],
    ['freeze', { type: 'freeze' }],
    ['clockToggle', { type: 'clockToggle' }],
    ['clockRestore', { type: 'clockRestore' }],
    ['clearPen', { type: 'clearPen' }],
    ['black', { type: 'curtain', colour: 'black' }],
    ['white', { type: 'curtain', colour: 'white' }],
    ['pointer', { type: 'tool', tool: 'laser' }],
    ['pen', { type: 'tool', tool: 'pen' }],
    ['eraser', { type: 'tool', tool: 'eraser' }],
  ])('%s is the command %o', (action, command) => {
    expect(commandOf(action, state)).toEqual(command);
  });

  it('that is about windows, files or panels is none', () => {
    const none = KEYMAP.map(({ action }) => action).filter(
      (action) => commandOf(action, state) === undefined,
    );
    expect(new Set(none)).toEqual(
      new Set([
        ...[
          'newFromReport',
          'newEmpty',
          'newWindow',
          'openInWindow',
          'saveAs',
          'versions',
          'leaveVersion',
          'stopOpening',
          'edit',
          'newSlide',
          'duplicateSlides',
          'hideSlides',
          'removeSlides',
          'exportSlides',
          'find',
          'replace',
          'findNext',
          'findPrevious',
          'nextPane',
          'previousPane',
          'undo',
          'redo',
          'language',
          'licences',
          'about',
        ],
        ...['presentFromStart', 'presentFromHere', 'console', 'swap', 'screenCheck', 'saveLog', 'clockReset'],
        ...['stopOpening', 'copyDetails', 'welcome', 'manual', 'saveManual', 'accessibility'],
        ...['groups', 'saveGroups', 'report'],
        ...[
          'learnButton',
          'notesLarger',
          'notesSmaller',
          'notesDown',
          'notesUp',
          'overview',
          'fullScreen',
          'close',
          'open',
        ],
        ...['openBuiltIn', 'save', 'export', 'print', 'quit', 'help'],
      ]),
    );
  });
});

/** What tool is in hand after an action, starting with another. */
function toolAfter(action: Action, tool: Tool): Tool {
  const from = { ...state, tool };
  const command = commandOf(action, from);
  return command === undefined ? tool : apply(deck, from, command, asOf(0)).tool;
}

describe('the key of the pointer', () => {
  it('gives a dot, then a spotlight, then nothing', () => {
    expect(toolAfter('pointer', 'none')).toBe('laser');
    expect(toolAfter('pointer', 'laser')).toBe('spotlight');
    expect(toolAfter('pointer', 'spotlight')).toBe('none');
  });

  it('takes the place of the pen', () => {
    expect(toolAfter('pointer', 'pen')).toBe('laser');
  });
});

describe('the keys of pen and eraser', () => {
  it('take up the tool, and put it down again', () => {
    expect([toolAfter('pen', 'none'), toolAfter('pen', 'pen')]).toEqual(['pen', 'none']);
    expect([toolAfter('eraser', 'pen'), toolAfter('eraser', 'eraser')]).toEqual(['eraser', 'none']);
  });
});
