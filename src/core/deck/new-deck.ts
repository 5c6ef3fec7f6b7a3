import type { Language } from './types';

/** What a new deck says until somebody writes something better. */
export interface NewDeckWords {
  readonly title: string;
  readonly headline: string;
  readonly text: string;
  readonly source: string;
}

/** The text of a deck with nothing but a title, in the layout that decks are written in. */
export function emptyDeckText(texts: NewDeckWords, language: Language): string {
  const { title, headline, text, source } = texts;
  return `beeld: 1
title: ${JSON.stringify(title)}
language: ${language}
source: { text: ${JSON.stringify(source)} }

sections: []

slides:
  - id: titel
    kind: title
    headline: ${JSON.stringify(headline)}
    text: ${JSON.stringify(text)}
`;
}
