import type { FindTexts } from './find-texts';

export const enFind: FindTexts = {
  title: 'Find and replace',
  words: 'Find',
  by: 'Replace with',
  place: (which, count) => (which === 0 ? `${count} found` : `${which} of ${count}`),
  none: 'Nothing found',
  next: 'Next',
  previous: 'Previous',
  replace: 'Replace',
  replaceAll: 'Replace all',
  replaced: (count) => (count === 1 ? 'Replaced once.' : `Replaced ${count} times.`),
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  close: 'Close find',
};
