import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerId } from '../../src/core/charts/own-rows';
import { commandSchema } from '../../src/core/show/commands';
import { ARGUMENTS } from '../../src/ipc/contract';
import { anyCommand } from '../support/arbitrary-commands';

/** What some command or other has. */
const fields = new Set([
  'number',
  '__proto__',
  ...commandSchema.options.flatMap((each) => Object.keys(each.entries)),
]);

it('the call command takes the count of an answer to a statement, by the longest name that it can have', () => {
  const count = { type: 'count', row: answerId('a'.repeat(60), 6), count: 3 };
  expect(ARGUMENTS.command(count)).toEqual(count);
  expect(() => ARGUMENTS.command({ ...count, row: `${count.row}0` })).toThrow();
});

it('the call command takes every command, unchanged', () => {
  fc.assert(
    fc.property(anyCommand, (command) => {
      expect(ARGUMENTS.command(command)).toEqual(command);
    }),
  );
});

it('the call command refuses anything that is no command', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => ARGUMENTS.command(value)).toThrow();
    }),
  );
});

it('the call command refuses a command with a field too many', () => {
  const field = fc.string({ minLength: 1 }).filter((name) => !fields.has(name));
  fc.assert(
    fc.property(anyCommand, field, (command, name) => {
      expect(() => ARGUMENTS.command({ ...command, [name]: 1 })).toThrow();
    }),
  );
});

it.each(['prototype', 'constructor', 'toString', 'hasOwnProperty'])(
  'command refuses a field called %s, which objects may have by themselves',
  (name) => {
    expect(() => ARGUMENTS.command({ type: 'next', [name]: 1 })).toThrow();
  },
);

it('the call command takes its number along, and no other kind of number', () => {
  expect(ARGUMENTS.command({ type: 'next', number: 3 })).toEqual({ type: 'next', number: 3 });
  for (const number of [-1, 1.5, '3', null])
    expect(() => ARGUMENTS.command({ type: 'next', number })).toThrow();
});
