import type { FaultTexts, ManualTexts, MouseTexts, WelcomeTexts } from './help-texts';

export const enWelcome: WelcomeTexts = {
  title: 'Welcome',
  what: 'With this program you show a report to a group: slide by slide, with charts that grow. It needs no internet. The report ‘Kinderwerk in beeld’ is ready.',
  language: 'Language of the program',
  names: { nl: 'Nederlands', en: 'English' },
  keys: [
    ['→', 'on (or space, a click, a clicker)'],
    ['←', 'back'],
    ['S', 'your own screen, with notes and clock'],
    ['Esc', 'pause, and once more: stop'],
    ['?', 'all keys'],
  ],
  present: 'Present the report',
  later: 'Look around first',
};

export const enManual: ManualTexts = { fileName: 'Kinderwerk in beeld, manual' };

export const enFaults: FaultTexts = {
  happened: 'Something went wrong in the program. You can go on. If you changed something, save it.',
  cannotStart: 'Kinderwerk in beeld cannot start.',
  whatToDo:
    'Restart the computer and try again. If it keeps going wrong, copy the details and send them to whoever helps you.',
  copy: 'Copy details',
  close: 'Close',
  copied: 'The details are copied. Paste them into a message to whoever helps you.',
};

export const enMouse: MouseTexts = {
  title: 'Mouse on the slide',
  rightButton: { previous: 'Right button: back', nothing: 'Right button: nothing' },
  wheel: { steps: 'Wheel: step through', nothing: 'Wheel: nothing' },
};
