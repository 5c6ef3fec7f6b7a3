import type { FaultTexts, HelpTexts, ManualTexts, MouseTexts, WelcomeTexts } from './help-texts';

export const enWelcome: WelcomeTexts = {
  title: 'Welcome',
  what: 'This program presents a report to a group: slide by slide, with charts that grow. It works without the internet. The report ‘Kinderwerk in beeld’ is ready to show.',
  language: 'Language of the program',
  names: { nl: 'Nederlands', en: 'English' },
  keys: [
    ['→', 'next (or space, a click, a clicker)'],
    ['←', 'back'],
    ['S', 'your own screen, with notes and a clock'],
    ['Esc', 'pause; press it again to stop'],
    ['?', 'all keys'],
  ],
  present: 'Present the report',
  later: 'Look around first',
};

export const enManual: ManualTexts = {
  fileName: 'Kinderwerk in beeld, manual',
  making: 'Making the manual…',
};

export const enFaults: FaultTexts = {
  happened: 'Something went wrong in the program. You can carry on. If you have changed anything, save it.',
  reportInstead:
    'The program broke down over your presentation. That is why the report is open now. What you typed is kept. Try again with File → Recently opened.',
  cannotStart: 'Kinderwerk in beeld cannot start.',
  whatToDo:
    'Restart the computer and try again. If it keeps happening, copy the details and send them to whoever helps you.',
  copy: 'Copy details',
  close: 'Close',
  copied: 'The details have been copied. Paste them into a message to whoever helps you.',
};

export const enMouse: MouseTexts = {
  title: 'Mouse on the slide',
  rightButton: { previous: 'Right button: back', nothing: 'Right button: does nothing' },
  wheel: { steps: 'Wheel: next or previous step', nothing: 'Wheel: does nothing' },
};

export const enHelp: HelpTexts = {
  title: 'Keyboard shortcuts',
  click: 'click',
  rightClick: 'right-click',
  goTo: 'Go to a slide',
  digits: 'digits, then Enter',
  inEditor: {
    chooseMore: 'Select more slides',
    chooseAll: 'Select all slides',
    clipboard: 'Cut, copy, paste slides',
    removeSlide: 'Delete the selected slide',
    move: 'Move a slide or row',
    nextCell: 'Next cell',
    nextRow: 'Next row',
    changeCell: 'Edit a cell',
    markRow: 'Highlight a row',
    removeRow: 'Delete a row',
  },
};
