import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/main/app/arguments';

const HERE = resolve('/home/trainer');
const packaged = (...words: readonly string[]) => parseArguments(['/opt/app', ...words], true, HERE);
const unpackaged = (...words: readonly string[]) =>
  parseArguments(['electron', '/app', ...words], false, HERE);

describe('the program, started', () => {
  it('with nothing shows the deck it shows by itself', () => {
    expect(packaged()).toEqual({ mode: 'show', deck: undefined });
    expect(unpackaged()).toEqual({ mode: 'show', deck: undefined });
  });

  it('with a file shows that, wherever it was started from', () => {
    expect(packaged('mijn.beeld')).toEqual({ mode: 'show', deck: resolve(HERE, 'mijn.beeld') });
    expect(unpackaged('sub/mijn.beeld')).toEqual({ mode: 'show', deck: resolve(HERE, 'sub/mijn.beeld') });
  });

  it('with a whole path keeps it', () => {
    const path = resolve('/media/usb/mijn training.beeld');
    expect(packaged(path)).toEqual({ mode: 'show', deck: path });
  });

  it('passes over the switches of Chromium, wherever they stand', () => {
    expect(packaged('--no-sandbox', 'mijn.beeld', '--disable-gpu')).toMatchObject({
      deck: resolve(HERE, 'mijn.beeld'),
    });
    expect(parseArguments(['electron', '--no-sandbox', '/app', 'mijn.beeld'], false, HERE)).toMatchObject({
      deck: resolve(HERE, 'mijn.beeld'),
    });
  });

  it('with export after a divider exports, and keeps the words after it as they are', () => {
    expect(unpackaged('--', 'export', 'deck.beeld', '--pdf', 'uit.pdf')).toEqual({
      mode: 'export',
      words: ['deck.beeld', '--pdf', 'uit.pdf'],
    });
    expect(packaged('--', 'export')).toEqual({ mode: 'export', words: [] });
  });

  it('does not take a file called export for a command', () => {
    expect(packaged('export')).toEqual({ mode: 'show', deck: resolve(HERE, 'export') });
  });
});
