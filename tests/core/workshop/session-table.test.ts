import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/deck/types';
import { textsOf } from '../../../src/core/i18n/languages';
import { sessionTable } from '../../../src/core/workshop/session-table';
import type { Workshop } from '../../../src/core/groups/workshop';
import { countsSlide, deckOf, figureSlide, rankingSlide, stackedSlide } from '../../support/decks';
import { group, MONDAY, workshopOf } from '../../support/kept-sessions';

const deck = deckOf(rankingSlide(), figureSlide(), countsSlide(), stackedSlide());

/** The rows that a CSV reader finds below the heads. */
function rowsOf(workshop: Workshop, language: Language = 'nl'): readonly (readonly string[])[] {
  const text = sessionTable(deck, workshop, textsOf(language).sessions.table, language);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [heads, ...rows] = dsvFormat(';').parseRows(text.slice(1));
  expect(heads).toEqual(textsOf(language).sessions.table.heads);
  return rows;
}

const many = group({
  guesses: { 'doelen-0/talent': [48, 50.5], 'functietitel-1': [35], 'aantallen-2/jongerenwerkers': [1500] },
  orders: { 'doelen-0': ['signaleren', 'talent', 'anders'] },
  counts: {
    'doelen-0': { people: 14, rows: { signaleren: 8, talent: 14 }, at: MONDAY },
    'aantallen-2': { people: 14, rows: { kinderwerkers: 3, jongerenwerkers: 2 }, at: MONDAY },
  },
});
const few = group({
  name: '',
  guesses: {},
  counts: { 'doelen-0': { people: 7, rows: { talent: 4 }, at: MONDAY } },
  talks: { weg: { answers: [{ text: '=Samen; "eten"', votes: 5 }], endsAt: null } },
});
const ranking = ['Ouders', '23-11-2026', '1', 'Bijna negen op de tien willen zorgsignalen zien'];
const figure = ['Ouders', '23-11-2026', '2', 'Maar vier op de tien heten ook echt kinderwerker'];
const counts = ['Ouders', '23-11-2026', '3', 'Een kleine beroepsgroep tussen grote buren'];

describe('what the groups did, as a table', () => {
  it('has a row for every guess, place and count, with each number where it belongs', () => {
    expect(rowsOf(workshopOf(many))).toEqual([
      [...ranking, 'Talentontwikkeling', 'schatting', '48', '', '', '77,5'],
      [...ranking, 'Talentontwikkeling', 'schatting', '50,5', '', '', '77,5'],
      [...ranking, 'Signaleren van zorgsignalen', 'plek in de volgorde', '1', '', '', '85,9'],
      [...ranking, 'Talentontwikkeling', 'plek in de volgorde', '2', '', '', '77,5'],
      [...ranking, 'Anders', 'plek in de volgorde', '3', '', '', '80,3'],
      [...ranking, 'Signaleren van zorgsignalen', 'eigen telling', '57', '8', '14', '85,9'],
      [...ranking, 'Talentontwikkeling', 'eigen telling', '100', '14', '14', '77,5'],
      [...figure, '', 'schatting', '35', '', '', '40'],
      [...counts, expect.any(String), 'schatting', '1500', '', '', '2000'],
      [...counts, 'Kinderwerkers', 'eigen telling', '3', '3', '14', ''],
      [...counts, expect.any(String), 'eigen telling', '2', '2', '14', '2000'],
    ]);
  });

  it('names a group by its number, gives small ones no percentage, and keeps what the deck lost', () => {
    expect(rowsOf(workshopOf(many, few)).slice(-2)).toEqual([
      ['Groep 2', ...ranking.slice(1), 'Talentontwikkeling', 'eigen telling', '', '4', '7', '77,5'],
      ['Groep 2', '23-11-2026', '', 'weg', `'=Samen; "eten"`, 'antwoord', '', '5', '', ''],
    ]);
  });

  it('has a row for every answer to a statement', () => {
    const counted = { people: 14, rows: { 'gezien/1': 9, 'veilig/3': 5 }, at: MONDAY };
    const statements = group({ guesses: {}, counts: { 'stellingen-3': counted } });
    expect(rowsOf(workshopOf(statements)).map((row) => row.slice(4))).toEqual([
      ['Ik word gezien: Eens', 'eigen telling', '64', '9', '14', '60,5'],
      ['Ik voel me veilig: Oneens', 'eigen telling', '36', '5', '14', '8'],
    ]);
  });

  it('has decimal points in English', () => {
    expect(rowsOf(workshopOf(many), 'en')[1]?.slice(5)).toEqual(['guess', '50.5', '', '', '77.5']);
  });

  it('has heads alone where nobody did anything', () => {
    expect(rowsOf(workshopOf())).toEqual([]);
  });
});
