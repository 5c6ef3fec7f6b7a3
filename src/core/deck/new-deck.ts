import type { Language } from './types';

/** The text of a deck with one slide that nobody has written yet, in the usual layout. */
export function emptyDeckText(language: Language): string {
  return `beeld: 1
title: ""
language: ${language}
source: { text: "" }

sections: []

slides:
  - id: titel
    kind: title
    headline: ""
`;
}
