import type { Language } from '../../core/deck/types';

/** What is asked of the process with the dictionaries: which words are wrong, or what may have been meant by one. */
export interface Question {
  readonly id: number;
  readonly wants: 'wrong' | 'suggestions';
  readonly language: Language;
  readonly words: readonly string[];
}

export interface Answer {
  readonly id: number;
  readonly words: readonly string[];
}
