import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYMAP } from '../../src/core/keymap';
import { ARGUMENTS } from '../../src/ipc/contract';
import type { Call } from '../../src/ipc/api';
import { anyCommand } from '../support/arbitraries';

const calls = Object.keys(ARGUMENTS) as Call[];
const bare: readonly Call[] = ['opened', 'closeProblems', 'cancelExport', 'printJob'];
const actions = new Set<unknown>(KEYMAP.map((row) => row.action));

describe('a call', () => {
  it.each(bare)('%s comes without an argument, and with none other', (call) => {
    expect(ARGUMENTS[call](undefined)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.anything().filter((value) => value !== undefined),
        (value) => {
          expect(() => ARGUMENTS[call](value)).toThrow();
        },
      ),
    );
  });

  it('act takes every action of the keymap', () => {
    for (const { action } of KEYMAP) expect(ARGUMENTS.act(action)).toBe(action);
  });

  it('act refuses all else', () => {
    const wrong = fc.oneof(fc.anything(), fc.string()).filter((value) => !actions.has(value));
    fc.assert(
      fc.property(wrong, (value) => {
        expect(() => ARGUMENTS.act(value)).toThrow();
      }),
    );
  });

  it('command takes every command, unchanged', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        expect(ARGUMENTS.command(command)).toEqual(command);
      }),
    );
  });

  it('command refuses anything that is no command', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => ARGUMENTS.command(value)).toThrow();
      }),
    );
  });

  it('command refuses a command with a field too many', () => {
    const field = fc
      .string({ minLength: 1 })
      .filter((name) => !['type', 'slide', 'colour', '__proto__'].includes(name));
    fc.assert(
      fc.property(anyCommand, field, (command, name) => {
        expect(() => ARGUMENTS.command({ ...command, [name]: 1 })).toThrow();
      }),
    );
  });

  it.each([
    ['a jump to nowhere', { type: 'goTo' }],
    ['a jump to a negative slide', { type: 'goTo', slide: -1 }],
    ['a jump between slides', { type: 'goTo', slide: 1.5 }],
    ['a jump to no number', { type: 'goTo', slide: NaN }],
    ['a jump to endless', { type: 'goTo', slide: Infinity }],
    ['a jump to a word', { type: 'goTo', slide: '3' }],
    ['a move with a slide', { type: 'next', slide: 3 }],
    ['a curtain of another colour', { type: 'curtain', colour: 'red' }],
    ['a curtain of no colour', { type: 'curtain' }],
    ['a type of another kind', { type: ['next'] }],
    ['a list', [{ type: 'next' }]],
    ['a word', 'next'],
  ])('command refuses %s', (_, value) => {
    expect(() => ARGUMENTS.command(value)).toThrow();
  });

  it('drawn takes a count of frames and nothing else', () => {
    expect(ARGUMENTS.drawn(0)).toBe(0);
    expect(ARGUMENTS.drawn(2000)).toBe(2000);
    const wrong = fc.anything().filter((value) => !(Number.isInteger(value) && Number(value) >= 0));
    fc.assert(
      fc.property(wrong, (value) => {
        expect(() => ARGUMENTS.drawn(value)).toThrow();
      }),
    );
  });
});

it('every call of the contract is tried here', () => {
  expect(new Set(calls)).toEqual(new Set([...bare, 'act', 'command', 'drawn']));
});
