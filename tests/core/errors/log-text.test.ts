import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { logEntry } from '../../../src/core/errors/log-text';

const ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

it('no text can pass for an entry of its own, whatever ends its lines', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENDS), fc.string(), (end, text) => {
      const forged = `2026-01-01 12:00:00 error ${text}`;
      const lines = logEntry(`echt${end}${forged}`).split(/[\n\r\v\f\u0085\u2028\u2029]/u);
      expect(lines[0]).toBe('echt');
      for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}/u);
    }),
  );
});

it('signs that steer a terminal or turn the reading order are shown', () => {
  expect(logEntry('a\u001b[2Jb\u202ec')).toBe('a\\u{1b}[2Jb\\u{202e}c');
});

it('a stack of calls keeps its lines', () => {
  expect(logEntry('Error: stuk\n    at f (app)')).toBe('Error: stuk\n        at f (app)');
});
