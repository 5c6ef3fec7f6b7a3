import type { Language } from '../deck/types';

/** The words of an example, and what stands pale where a text is missing, in the language of the deck. */
export interface BlankWords {
  readonly headline: string;
  readonly text: string;
  readonly title: string;
  readonly question: string;
  readonly answer: (number: number) => string;
  readonly series: (number: number) => string;
  readonly period: (number: number) => string;
  readonly statement: string;
  /** From no to yes. */
  readonly agreement: readonly [string, string, string];
}

const words: Readonly<Record<Language, BlankWords>> = {
  nl: {
    headline: 'Schrijf hier wat de zaal moet onthouden',
    text: 'Schrijf hier een korte uitleg.',
    title: 'Kopje',
    question: 'Wat vraag je aan de zaal?',
    answer: (number) => `Antwoord ${number}`,
    series: (number) => `Reeks ${number}`,
    period: (number) => `Periode ${number}`,
    statement: 'Een stelling',
    agreement: ['Oneens', 'Neutraal', 'Eens'],
  },
  en: {
    headline: 'Write here what the room should remember',
    text: 'Write a short explanation here.',
    title: 'Title',
    question: 'What do you ask the room?',
    answer: (number) => `Answer ${number}`,
    series: (number) => `Series ${number}`,
    period: (number) => `Period ${number}`,
    statement: 'A statement',
    agreement: ['Disagree', 'Neutral', 'Agree'],
  },
};

export function blankWords(language: Language): BlankWords {
  return words[language];
}
