import { expect, it } from 'vitest';
import { TerminalProgress } from '../../../src/main/export/terminal-progress';

/** A stream that keeps what it is given. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) > 0 };
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

it('where nobody looks on, nothing is written', () => {
  const pipe = stream(false);
  const progress = new TerminalProgress(pipe);
  progress.show('1 van 2');
  progress.clear();
  expect(pipe.written).toEqual([]);
});
