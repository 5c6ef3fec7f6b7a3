import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/core/deck/types';
import type { Activity } from '../../../src/core/workshop/activity';
import { roomHead } from '../../../src/core/workshop/room-head';
import { roomTable } from '../../../src/core/workshop/room-table';
import { figureKey, newGroup, type Group, type Workshop } from '../../../src/core/groups/workshop';
import { deckOf, figureSlide, rankingSlide } from '../../support/decks';

const NOON = new Date(2026, 10, 24, 12).getTime();
const workshopOf = (...groups: readonly Partial<Group>[]): Workshop => ({
  groups: groups.map((own) => ({ ...newGroup('', NOON), ...own })),
  now: 0,
});

function tableOf(slide: Slide, activity: Activity, did: (slide: string) => Partial<Group>) {
  const deck: Deck = deckOf(slide);
  const [only = slide] = deck.slides;
  const table = roomTable(deck, only, { activity, group: 0 }, workshopOf(did(only.id)));
  return (
    table && [table.caption, table.columns, ...table.rows.map(({ label, figures }) => [label, ...figures])]
  );
}

describe('what a group did, as a table', () => {
  it('has every guess with its difference, and what the research says', () => {
    const activity = { type: 'guess', row: 'talent', shown: true } as const;
    const guesses = (slide: string) => ({ guesses: { [figureKey(slide, 'talent')]: [48.4, 77.5, 90] } });
    expect(tableOf(rankingSlide(), activity, guesses)).toEqual([
      'Schattingen',
      ['Talentontwikkeling', 'Cijfer', 'Verschil'],
      ['schatting 1', '48,4%', '29,1 procentpunt eronder'],
      ['schatting 2', '77,5%', 'precies goed'],
      ['schatting 3', '90%', '12,5 procentpunt erboven'],
      ['onderzoek', '77,5%', ''],
    ]);
  });

  it('has the guesses of several groups by the names of the groups', () => {
    const deck = deckOf(rankingSlide());
    const [slide = rankingSlide()] = deck.slides;
    const did = (name: string, ...guesses: readonly number[]) => ({
      name,
      guesses: { [figureKey(slide.id, 'talent')]: guesses },
    });
    const activity = { type: 'guess', row: 'talent', shown: true, all: true } as const;
    const table = roomTable(
      deck,
      slide,
      { activity, group: 0 },
      workshopOf(did('', 70), did('Oost', 80, 77.5)),
    );
    expect(table?.rows.map(({ label, figures }) => [label, ...figures])).toEqual([
      ['Groep 1', '70%', '7,5 procentpunt eronder'],
      ['Oost', '80%', '2,5 procentpunt erboven'],
      ['Oost', '77,5%', 'precies goed'],
      ['onderzoek', '77,5%', ''],
    ]);
  });

  it('says what a figure without a name is of', () => {
    const slide = figureSlide({ headline: 'Vier op de tien' });
    const activity = { type: 'guess', row: null, shown: true } as const;
    const table = tableOf(slide, activity, (id) => ({ guesses: { [figureKey(id, null)]: [48] } }));
    expect(table?.[1]).toEqual(['Vier op de tien', 'Cijfer', 'Verschil']);
    const own = tableOf(slide, { type: 'own', all: false }, (id) => ({
      counts: { [id]: { people: 7, rows: { cijfer: 4 }, at: NOON } },
    }));
    expect(own?.[2]).toEqual(['Vier op de tien', '40%', '4 van 7']);
  });

  it('has the place of each row, and the place that the group gave it', () => {
    const activity = { type: 'order', shown: true } as const;
    const rows = [
      { id: 'a', label: 'Een', value: 60 },
      { id: 'b', label: 'Twee', value: 50 },
      { id: 'c', label: 'Drie', value: 40 },
    ];
    const slide = rankingSlide({ rows, highlight: [], column: 'Doel' });
    expect(tableOf(slide, activity, (id) => ({ orders: { [id]: ['b', 'a', 'c'] } }))).toEqual([
      'Jullie volgorde',
      ['Doel', 'Plaats', 'Jullie plaats', 'Cijfer'],
      ['Een', '1', '2', '60%'],
      ['Twee', '2', '1', '50%'],
      ['Drie', '3', '3', '40%'],
    ]);
  });

  it('has the own count beside the research, with how many took part', () => {
    const counts = (slide: string) => ({
      counts: { [slide]: { people: 14, rows: { talent: 8 }, at: NOON } },
    });
    const table = tableOf(rankingSlide(), { type: 'own', all: false }, counts);
    expect(table?.[1]?.slice(1)).toEqual(['Onderzoek', 'Deze groep (n\u00A0=\u00A014)']);
    expect(table).toContainEqual(['Talentontwikkeling', '77,5%', '57%']);
  });

  it('has every answer with its votes', () => {
    const talks = (slide: string) => ({
      talks: {
        [slide]: {
          answers: [
            { text: 'Vaker', votes: 3 },
            { text: 'Minder', votes: 0 },
          ],
          endsAt: null,
        },
      },
    });
    const rows = ['Antwoorden', ['Antwoord', 'Stemmen'], ['Vaker', '3'], ['Minder', '0']];
    expect(tableOf(rankingSlide(), { type: 'talk' }, talks)).toEqual(rows);
    expect(tableOf(rankingSlide(), { type: 'wrapUp' }, talks)).toEqual(rows);
  });

  it('is nothing of a figure that the slide no longer has', () => {
    expect(tableOf(rankingSlide(), { type: 'guess', row: 'weg', shown: true }, () => ({}))).toBeUndefined();
  });
});

describe('the head of a page', () => {
  const deck = deckOf(rankingSlide());
  const [slide = rankingSlide()] = deck.slides;
  const counted = { counts: { [slide.id]: { people: 14, rows: {}, at: NOON } } };
  const workshop = workshopOf(counted, { ...counted, name: 'Team Oost', started: NOON + 86_400_000 });

  it('names the group and its day', () => {
    expect(roomHead(deck, 0, workshop, { activity: { type: 'talk' }, group: 0 })).toBe(
      `${deck.title} · Groep 1, 24-11-2026 · dia 1`,
    );
  });

  it('names all groups that stand in one chart, and the last day', () => {
    expect(roomHead(deck, 0, workshop, { activity: { type: 'own', all: true }, group: 1 })).toBe(
      `${deck.title} · Groep 1 en Team Oost, 25-11-2026 · dia 1`,
    );
  });
});
