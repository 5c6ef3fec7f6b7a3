import type { FindTexts } from './find-texts';

export const nlFind: FindTexts = {
  title: 'Zoeken en vervangen',
  words: 'Zoek',
  by: 'Vervang door',
  place: (which, count) => (which === 0 ? `${count} gevonden` : `${which} van ${count}`),
  none: 'Niets gevonden',
  next: 'Volgende',
  previous: 'Vorige',
  replace: 'Vervang',
  replaceAll: 'Vervang alle',
  replaced: (count) => (count === 1 ? '1 keer vervangen.' : `${count} keer vervangen.`),
  matchCase: 'Let op hoofdletters',
  wholeWord: 'Hele woorden',
  close: 'Zoeken sluiten',
};
