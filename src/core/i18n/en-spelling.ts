import type { SpellingTexts } from './spelling-texts';

export const enSpelling: SpellingTexts = {
  title: 'Spelling',
  check: 'Check spelling',
  ownWords: 'My word list',
  removeHint: 'Choose a word to remove it:',
  noWords: 'There are no words in it yet',
  noSuggestions: 'No suggestions',
  add: 'Add to word list',
  ignore: 'Ignore',
  setAside: (name) =>
    `Your word list could not be read. You start with an empty one; the old one is kept as ${name}.`,
  notKept: 'Your word list cannot be saved now. New words count until you close the program.',
};
