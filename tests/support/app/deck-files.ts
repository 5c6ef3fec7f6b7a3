import { stringify } from 'yaml';
import { parseDeck } from '../../../src/core/checks/parse';
import type { Deck } from '../../../src/core/deck/types';

/** A deck of statements, one for each headline. */
export function smallDeck({ title, headlines }: { title: string; headlines: readonly string[] }): Deck {
  return parsed({
    beeld: 1,
    title,
    source: { text: 'Een proef' },
    slides: headlines.map((headline, i) => ({ id: `dia-${i + 1}`, kind: 'statement', headline })),
  });
}

/** A deck of many charts of nine bars. */
export function chartDeck(slides: number): Deck {
  return parsed({
    beeld: 1,
    title: `${slides} grafieken`,
    source: { text: 'Een proef' },
    slides: Array.from({ length: slides }, (_, slide) => ({
      id: `dia-${slide + 1}`,
      kind: 'ranking',
      headline: `Grafiek ${slide + 1} van ${slides}`,
      highlight: ['rij-1'],
      rows: Array.from({ length: 9 }, (__, row) => ({
        id: `rij-${row + 1}`,
        label: `Antwoord ${row + 1} op vraag ${slide + 1}`,
        value: 90 - 9 * row - (slide % 7) / 10,
      })),
    })),
  });
}

export function deckText(deck: Deck): string {
  return stringify(deck);
}

/** Three mistakes that people make. */
export const BROKEN_DECK = `beeld: 1
title: Stuk
source: { text: Een proef }
slides:
  - id: een
    kind: ranking
    headline: Een komma te veel
    rows:
      - { id: a, label: Eerste antwoord, value: "85,9" }
  - id: twee
    kind: grafiek
    headline: Een soort die er niet is
  - id: drie
    kind: statement
    headline: Een veld te veel
    kleur: rood
`;

/** Where they stand. */
export const BROKEN_PLACES = ['regel 9, teken 49', 'regel 11, teken 11', 'regel 16, teken 5'];

function parsed(value: unknown): Deck {
  const result = parseDeck(JSON.stringify(value));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deck;
}
