import type { Language } from '../deck/types';
import type { CommandTexts } from './command-texts';
import { enCommand } from './en-command';
import { nlCommand } from './nl-command';

const languages: Readonly<Record<Language, CommandTexts>> = { nl: nlCommand, en: enCommand };

/** The words of the export command, which no window needs. */
export function commandTexts(language: Language): CommandTexts {
  return languages[language];
}
