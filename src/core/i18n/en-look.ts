import type { LookTexts } from './look-texts';

export const enLook: LookTexts = {
  art: (card) => `Drawing on card ${card}`,
  noArt: 'None',
  arts: {
    recognise: 'Recognise',
    show: 'Show',
    meet: 'Meet',
    listen: 'Listen',
    grow: 'Grow',
    play: 'Play',
    protect: 'Protect',
    build: 'Build',
    share: 'Share',
    home: 'Home',
    learn: 'Learn',
    celebrate: 'Celebrate',
  },
  transition: 'From slide to slide',
  transitions: { cut: 'At once', fade: 'A calm fade' },
};
