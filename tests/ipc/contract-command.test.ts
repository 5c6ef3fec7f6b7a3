import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { answerId } from '../../src/core/charts/own-rows';
import { ownZone } from '../../src/core/formatting/own-zone';
import { timeOfDay } from '../../src/core/formatting/time-of-day';
import { parseSession, sessionText } from '../../src/core/groups/session-file';
import { inkJournal, readInkJournal } from '../../src/core/ink/ink-journal';
import { clockSchema } from '../../src/core/show/clock';
import { commandSchema, type Command } from '../../src/core/show/commands';
import { ARGUMENTS } from '../../src/ipc/contract';
import { anyCommand } from '../support/arbitrary-commands';
import { kept } from '../support/kept-sessions';
import { done, state } from '../support/sessions';

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

const extreme = fc.constantFrom(
  ...[0, 1e-300, 600, 8_640_000_000_000_000, 8_640_000_000_000_001, Number.MAX_SAFE_INTEGER, 1e300],
  ...[Number.MAX_VALUE, -1, Infinity, NaN],
);
/** A command with its numbers at the edges, where the gate lets it through. */
const hardCommand = fc
  .tuple(anyCommand, fc.array(extreme, { minLength: 1, maxLength: 12 }))
  .map(([command, numbers]) => {
    let at = 0;
    const put = (_: string, value: unknown) =>
      typeof value === 'number' ? numbers[at++ % numbers.length] : value;
    return JSON.parse(JSON.stringify(command), put) as unknown;
  })
  .filter((command) => {
    try {
      ARGUMENTS.command(command);
      return true;
    } catch {
      return false;
    }
  });

it('whatever the gate lets through is kept and read again: groups, clock and ink', () => {
  fc.assert(
    fc.property(fc.array(hardCommand, { maxLength: 12 }), (commands) => {
      const after = done(state(), { type: 'newGroup', name: 'Ouders' }, ...(commands as Command[]));
      const session = kept(after.workshop);
      expect(parseSession(sessionText(session))).toEqual({ session });
      const clock = v.parse(clockSchema, JSON.parse(JSON.stringify(after.clock)));
      expect(clock).toEqual(after.clock);
      expect(timeOfDay(clock.endAt ?? 0, ownZone)).not.toContain('NaN');
      const ink = readInkJournal(inkJournal(new Map([['deck', after.strokes]])).join('\n'));
      expect(ink.get('deck')).toEqual(after.strokes);
    }),
    { numRuns: 300 },
  );
});
