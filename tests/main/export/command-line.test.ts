import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, FORMATS } from '../../../src/core/export/export-choice';
import { parseExport } from '../../../src/main/export/command-line';

const asked = (...words: readonly string[]) => parseExport(words, '/thuis');

describe('the words of an export', () => {
  it('ask the deck that ships for one format, with what people mostly want', () => {
    const { deck, ...rest } = asked('--pdf', 'dia.pdf');
    expect(deck).toMatch(/kinderwerk-in-beeld\.beeld$/u);
    expect(rest).toEqual({
      targets: [{ format: 'pdf', target: resolve('/thuis/dia.pdf') }],
      choice: FIRST_CHOICE,
      language: 'nl',
      json: false,
    });
  });

  it('ask a deck for every format at once, from where they are said', () => {
    const words = FORMATS.flatMap((format) => [`--${format}`, `uit/${format}`]);
    const { deck, targets } = asked('mijn deck.beeld', ...words);
    expect(deck).toBe(resolve('/thuis/mijn deck.beeld'));
    expect(targets).toEqual(FORMATS.map((format) => ({ format, target: resolve(`/thuis/uit/${format}`) })));
  });

  it('choose slides, notes, paper and sizes', () => {
    const words =
      '--handout h.pdf --slides 3-7,12 --steps --notes trainer --per-page 3 --paper a4 --width 3840 --groups all';
    expect(asked(...words.split(' ')).choice).toEqual({
      slides: '3-7,12',
      steps: true,
      notes: 'trainer',
      perPage: 3,
      paper: 'a4',
      pictureWidth: 3840,
      ink: false,
      groups: 'all',
    });
  });

  it('name a session, from where they are said', () => {
    expect(asked('--report', 'v.pdf', '--session', 'dag.sessie').session).toBe(resolve('/thuis/dag.sessie'));
  });

  it('choose the language of the answer, and one for programs', () => {
    expect(asked('--pdf', 'a.pdf', '--language', 'en', '--json')).toMatchObject({
      language: 'en',
      json: true,
    });
  });

  it.each([
    ['nothing', ''],
    ['no target', 'deck.beeld'],
    ['an empty target', '--pdf='],
    ['two decks', 'een.beeld twee.beeld --pdf a.pdf'],
    ['an unknown option', '--pdf a.pdf --quick'],
    ['an option without its value', '--pdf'],
    ['a value with a flag', '--pdf a.pdf --steps=3'],
    ['notes of nobody known', '--pdf a.pdf --notes iedereen'],
    ['groups of another kind', '--report a.pdf --groups gisteren'],
    ['another paper', '--pdf a.pdf --paper a5'],
    ['four slides a page', '--handout a.pdf --per-page 4'],
    ['another width', '--png map --width 800'],
    ['another language', '--pdf a.pdf --language fr'],
  ])('%s is refused as a mistake in the words', (_, line) => {
    expect(() => asked(...line.split(' ').filter((word) => word !== ''))).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });
});
