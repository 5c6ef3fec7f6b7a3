import type { Language } from '../deck/types';
import { enSlide } from './en-slide';
import { nlSlide } from './nl-slide';
import type { Texts } from './texts';

const languages: Readonly<Record<Language, Texts['slide']>> = { nl: nlSlide, en: enSlide };

/** The program's own words on a slide follow the deck's language, not the program's. */
export function slideTexts(language: Language): Texts['slide'] {
  return languages[language];
}
