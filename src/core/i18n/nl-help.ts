import type { FaultTexts, HelpTexts, ManualTexts, MouseTexts, WelcomeTexts } from './help-texts';

export const nlWelcome: WelcomeTexts = {
  title: 'Welkom',
  what: 'Met dit programma laat je een rapport zien aan een groep: dia voor dia, met grafieken die groeien. Er is geen internet voor nodig. Het rapport ‘Kinderwerk in beeld’ staat klaar.',
  language: 'Taal van het programma',
  names: { nl: 'Nederlands', en: 'English' },
  keys: [
    ['→', 'verder (of spatie, klik, klikker)'],
    ['←', 'terug'],
    ['S', 'jouw eigen scherm, met notities en klok'],
    ['Esc', 'pauze, en nog eens: stoppen'],
    ['?', 'alle toetsen'],
  ],
  present: 'Presenteer het rapport',
  later: 'Eerst rondkijken',
};

export const nlManual: ManualTexts = {
  fileName: 'Handleiding Kinderwerk in beeld',
  making: 'De handleiding wordt gemaakt…',
};

export const nlFaults: FaultTexts = {
  happened: 'Er ging iets mis in het programma. Ga gerust verder. Heb je iets veranderd, bewaar dat dan.',
  reportInstead:
    'Het programma liep vast op jouw presentatie. Daarom staat nu het rapport open. Wat je getypt hebt, is bewaard. Probeer het opnieuw met Bestand → Laatst geopend.',
  cannotStart: 'Kinderwerk in beeld kan niet starten.',
  whatToDo:
    'Start de computer opnieuw en probeer het nog eens. Blijft het misgaan, kopieer dan de gegevens en stuur ze naar wie je helpt.',
  copy: 'Gegevens kopiëren',
  close: 'Sluiten',
  copied: 'De gegevens zijn gekopieerd. Plak ze in een bericht aan wie je helpt.',
};

export const nlMouse: MouseTexts = {
  title: 'Muis op de dia',
  rightButton: { previous: 'Rechterknop: terug', nothing: 'Rechterknop: niets' },
  wheel: { steps: 'Wiel: bladeren', nothing: 'Wiel: niets' },
};

export const nlHelp: HelpTexts = {
  title: 'Toetsen',
  click: 'klik',
  rightClick: 'rechterklik',
  goTo: 'Naar een dia',
  digits: 'cijfers, dan Enter',
  inEditor: {
    chooseMore: 'Meer dia’s kiezen',
    chooseAll: 'Alle dia’s kiezen',
    clipboard: 'Dia’s knippen, kopiëren, plakken',
    removeSlide: 'Gekozen dia weghalen',
    move: 'Dia of rij verplaatsen',
    nextCell: 'Volgende cel',
    nextRow: 'Volgende rij',
    changeCell: 'Cel veranderen',
    markRow: 'Rij uitlichten',
    removeRow: 'Rij weghalen',
  },
};
