import type { LookTexts } from './look-texts';

export const nlLook: LookTexts = {
  art: (card) => `Tekening op kaart ${card}`,
  noArt: 'Geen',
  arts: {
    recognise: 'Herkennen',
    show: 'Laten zien',
    meet: 'Ontmoeten',
    listen: 'Luisteren',
    grow: 'Groeien',
    play: 'Spelen',
    protect: 'Beschermen',
    build: 'Bouwen',
    share: 'Delen',
    home: 'Thuis',
    learn: 'Leren',
    celebrate: 'Vieren',
  },
  transition: 'Overgang tussen dia’s',
  transitions: { cut: 'Meteen', fade: 'Rustig vervagen' },
};
