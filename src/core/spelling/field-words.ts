import type { Language } from '../deck/types';

/** What those who work with children and young people write, rightly, and dictionaries do not have. */
export const FIELD_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'buddyproject',
    'buddyprojecten',
    'buurthuiswerk',
    'buurthuiswerker',
    'buurthuiswerkers',
    'cultuursensitief',
    'cultuursensitieve',
    'cultuursensitiviteit',
    'kinderwerkpraktijk',
    'multiprobleem',
    'multiproblematiek',
    'ortho',
    'outreachend',
    'outreachende',
    'presentatorscherm',
    'presentatorschermen',
    'socialmediakanaal',
    'socialmediakanalen',
    'spelinloop',
    'traumasensitief',
    'traumasensitieve',
    'whatsappgroep',
    'whatsappgroepen',
  ],
  en: ['kinderwerk'],
};
