import { expect, it } from 'vitest';
import { mistakeSentence, type CommandMistake } from '../../../src/core/export/command-mistake';
import { commandTexts } from '../../../src/core/i18n/command-languages';
import { LANGUAGES } from '../../../src/core/i18n/languages';

const MISTAKES: readonly CommandMistake[] = [
  { kind: 'unknownOption', option: '--snel' },
  { kind: 'withoutValue', option: '--pdf' },
  { kind: 'withValue', option: '--steps' },
  { kind: 'twice', option: '--pdf' },
  { kind: 'notAChoice', option: '--paper', value: 'a5', choices: ['16:9', 'a4'] },
  { kind: 'noFile', option: '--pdf', target: '-' },
  { kind: 'noTarget', options: ['--pdf', '--png'] },
  { kind: 'sameTarget', options: ['--pdf', '--handout'], target: '/thuis/a.pdf' },
  { kind: 'twoDecks', words: ['a.beeld', 'b.beeld'] },
  { kind: 'noSuchSlides', written: '7-3', slides: 15 },
];

it.each(MISTAKES)('a mistake in a command is a sentence that quotes what was typed: $kind', (mistake) => {
  const { kind, ...typed } = mistake;
  expect(kind).not.toBe('');
  for (const language of LANGUAGES) {
    const sentence = mistakeSentence(commandTexts(language).mistakes, mistake);
    expect(sentence).toMatch(/^\S.*\.$/u);
    for (const word of Object.values(typed).flat()) expect(sentence).toContain(String(word));
  }
});
