import type { ScreenTexts } from './screen-texts';

export const nlScreens: ScreenTexts = {
  title: 'Schermen controleren',
  use: {
    audience: 'voor de zaal',
    console: 'voor jou',
    both: 'voor de zaal en voor jou',
    none: 'wordt niet gebruikt',
  },
  choose: 'Voor de zaal',
  chooseFor: (label) => `${label} voor de zaal`,
  smallest: 'Kan de achterste rij deze regel lezen? 85,9% · 36.372',
  oneScreen: 'Er is één scherm. Sluit de beamer aan, of presenteer op dit scherm.',
  swap: 'Schermen wisselen',
  news: {
    parked: 'Het scherm van de zaal is weg. De presentatie wacht tot het terug is; met S ga je hier verder.',
    back: 'Het scherm van de zaal is terug. Je gaat verder waar je was.',
    one: 'Er is één scherm: presentatie en presentatorscherm staan in twee vensters.',
    nothingToSwap: 'Er is geen tweede scherm. Er valt niets te wisselen.',
    swapWithConsole: 'Wisselen kan als het presentatorscherm open is. Open het met S.',
  },
  cover: {
    same: 'Beide schermen tonen hetzelfde. Je notities zijn verborgen.',
    doubt: 'Misschien ziet de zaal dit scherm ook. Je notities zijn verborgen.',
    astray: 'Dit venster staat op het scherm van de zaal. Je notities zijn verborgen.',
    showNotes: 'Toon toch',
  },
};
