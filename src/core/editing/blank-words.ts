import type { Language } from '../deck/types';

/** What stands on a new slide until the trainer writes something better: in the language of the deck. */
export interface BlankWords {
  readonly headline: string;
  readonly text: string;
  readonly title: string;
  readonly question: string;
  readonly section: string;
  readonly answer: (number: number) => string;
}

const words: Readonly<Record<Language, BlankWords>> = {
  nl: {
    headline: 'Schrijf hier wat de zaal moet onthouden',
    text: 'Schrijf hier een korte uitleg.',
    title: 'Kopje',
    question: 'Wat vraag je aan de zaal?',
    section: 'Nieuw onderdeel',
    answer: (number) => `Antwoord ${number}`,
  },
  en: {
    headline: 'Write here what the room should remember',
    text: 'Write a short explanation here.',
    title: 'Title',
    question: 'What do you ask the room?',
    section: 'New section',
    answer: (number) => `Answer ${number}`,
  },
};

export function blankWords(language: Language): BlankWords {
  return words[language];
}
