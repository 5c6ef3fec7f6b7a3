import { expect, it } from 'vitest';
import { TerminalProgress } from '../../../src/main/export/terminal-progress';

/** A stream that keeps what it is given. */
function stream(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) > 0 };
}

it('progress is one line of a terminal, which makes room for a line that stays', () => {
  const terminal = stream(true);
  const progress = new TerminalProgress(terminal);
  progress.show('1 van 2');
  progress.show('2 van 2');
  progress.clear();
  progress.clear();
  expect(terminal.written).toEqual(['\r1 van 2\u001b[K', '\r2 van 2\u001b[K', '\r\u001b[K']);
});

it('a line that is longer than the terminal is wide loses its beginning', () => {
  const terminal = stream(true, 10);
  new TerminalProgress(terminal).show('/een/lange/map: 1 van 2');
  expect(terminal.written).toEqual(['\r… 1 van 2\u001b[K']);
});

it('where nobody looks on, nothing is written', () => {
  const pipe = stream(false);
  const progress = new TerminalProgress(pipe);
  progress.show('1 van 2');
  progress.clear();
  expect(pipe.written).toEqual([]);
});
