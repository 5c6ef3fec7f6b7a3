import type { ScreenTexts } from './screen-texts';

export const enScreens: ScreenTexts = {
  title: 'Check the screens',
  use: {
    audience: 'for the audience',
    console: 'for you',
    both: 'for the audience and for you',
    none: 'not used',
  },
  choose: 'For the audience',
  chooseFor: (label) => `${label} for the audience`,
  smallest: 'Can the back row read this line? 85.9% · 36,372',
  oneScreen: 'There is one screen. Connect the projector, or present on this screen.',
  swap: 'Swap the screens',
  news: {
    parked: 'The audience’s screen is gone. The show waits until it is back; press S to continue here.',
    back: 'The audience’s screen is back. Continue where you were.',
    one: 'There is one screen: the show and the console are in two windows.',
    nothingToSwap: 'There is no second screen to swap with.',
    swapWithConsole: 'To swap the screens, open the presenter console first (S).',
  },
  cover: {
    same: 'Both screens show the same picture. Your notes are hidden.',
    doubt: 'The audience may see this screen too. Your notes are hidden.',
    astray: 'This window is on the audience’s screen. Your notes are hidden.',
    showNotes: 'Show anyway',
  },
};
