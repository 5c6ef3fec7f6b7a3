import type { SpellingTexts } from './spelling-texts';

export const nlSpelling: SpellingTexts = {
  title: 'Spelling',
  check: 'Spelling controleren',
  ownWords: 'Mijn woordenlijst',
  removeHint: 'Kies een woord om het eruit te halen:',
  noWords: 'Er staan nog geen woorden in',
  noSuggestions: 'Geen suggesties',
  add: 'Toevoegen aan woordenlijst',
  ignore: 'Negeren',
  setAside: (name) =>
    `Je woordenlijst kon niet worden gelezen. Je begint met een lege lijst; de oude is bewaard als ${name}.`,
  notKept: 'Je woordenlijst kan nu niet worden bewaard. Nieuwe woorden gelden tot je het programma sluit.',
};
