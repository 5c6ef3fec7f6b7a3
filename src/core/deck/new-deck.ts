import type { Language } from './types';

/** The placeholder text of a new deck. */
export interface NewDeckWords {
  readonly title: string;
  readonly headline: string;
  readonly text: string;
  readonly source: string;
}

/** The text of a deck with only a title, in the usual layout. */
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
