import type { Language } from '../deck/types';
import { en } from './en';
import { nl } from './nl';
import type { Texts } from './texts';

const languages: Readonly<Record<Language, Texts>> = { nl, en };

/** In the order in which they are offered. */
export const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];

export function textsOf(language: Language): Texts {
  return languages[language];
}
