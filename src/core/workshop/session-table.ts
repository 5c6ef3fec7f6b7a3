import type { Deck, Language, Slide } from '../deck/types';
import type { Texts } from '../i18n/texts';
import { known } from '../deck/figure';
import { csvNumber, csvText } from '../formatting/csv';
import { guessablesOf } from './activity';
import { dayIn } from '../formatting/day';
import { groupName } from './group-name';
import { ownRowsOf } from '../charts/chart-rules';
import { MIN_FOR_PERCENT, ownShare } from './own-share';
import { figureKey, type Group, type OwnCount, type Workshop } from '../groups/workshop';

/** One figure that a group brought; what does not belong to its kind is left out. */
interface Entry {
  readonly slide: string;
  readonly row: string;
  readonly kind: 'guess' | 'order' | 'count' | 'answer';
  /** A guess, a place from 1, a share in per cent or a number counted. */
  readonly value?: number;
  /** How many people, and of how many. */
  readonly count?: number;
  readonly people?: number;
  readonly research?: number | undefined;
}

/** All that the groups guessed, ordered, counted and said, a row each, as CSV in a language. */
export function sessionTable(
  deck: Deck,
  workshop: Workshop,
  texts: Texts['sessions']['table'],
  language: Language,
): string {
  const figure = (value: number | undefined) => (value === undefined ? '' : csvNumber(value, language));
  const places = new Map(deck.slides.map(({ id }, i) => [id, i]));
  const rows = workshop.groups.flatMap((group, i) =>
    entriesOf(deck, group).map((entry) => [
      groupName(workshop, i, deck.language),
      dayIn(language, group.started),
      figure(placeFrom1(places, entry.slide)),
      deck.slides[places.get(entry.slide) ?? -1]?.headline ?? entry.slide,
      entry.row,
      texts.kinds[entry.kind],
      figure(entry.value),
      figure(entry.count),
      figure(entry.people),
      figure(entry.research),
    ]),
  );
  return csvText([texts.heads, ...rows]);
}

function placeFrom1(places: ReadonlyMap<string, number>, slide: string): number | undefined {
  const place = places.get(slide);
  return place === undefined ? undefined : place + 1;
}

/** In the order of the deck; what its slides do not have any more comes last, by the names it had. */
function entriesOf(deck: Deck, group: Group): readonly Entry[] {
  const known = deck.slides.flatMap((slide) => entriesOfSlide(slide, group));
  const ids = new Set(deck.slides.map(({ id }) => id));
  const lost = slidesOf(group).filter((id) => !ids.has(id));
  return [...known, ...lost.flatMap((id) => entriesOfSlide({ id }, group))];
}

type Known = Slide | { readonly id: string; readonly kind?: undefined };

function entriesOfSlide(slide: Known, group: Group): readonly Entry[] {
  return [
    ...guessesOf(slide, group),
    ...ordersOf(slide, group),
    ...countsOf(slide, group.counts[slide.id]),
    ...answersOf(slide, group),
  ];
}

function guessesOf(slide: Known, { guesses }: Group): readonly Entry[] {
  const figures = slide.kind === undefined ? [] : guessablesOf(slide);
  const own = Object.entries(guesses).filter(([key]) => slideOf(key) === slide.id);
  return own.flatMap(([key, values]) => {
    const figure = figures.find(({ row }) => figureKey(slide.id, row) === key);
    const row = figure?.label ?? key.slice(slide.id.length + 1);
    return values.map((value) => ({
      slide: slide.id,
      row,
      kind: 'guess' as const,
      value,
      ...(figure && { research: figure.value }),
    }));
  });
}

function ordersOf(slide: Known, { orders }: Group): readonly Entry[] {
  const rows = slide.kind === 'ranking' ? slide.rows : [];
  return (orders[slide.id] ?? []).map((id, place) => {
    const row = rows.find((each) => each.id === id);
    const said = { slide: slide.id, row: row?.label ?? id, kind: 'order' as const, value: place + 1 };
    return row === undefined ? said : { ...said, research: known(row.value) ?? undefined };
  });
}

/** Of a small group a percentage would say more than the people do: there it is left out. */
function countsOf(slide: Known, own: OwnCount | undefined): readonly Entry[] {
  if (own === undefined) return [];
  const known = slide.kind === undefined ? undefined : ownRowsOf(slide);
  const isShare = known?.unit === 'percent' && own.people >= MIN_FOR_PERCENT;
  return Object.entries(own.rows).map(([id, count]) => {
    const row = known?.rows.find((each) => each.id === id);
    const value = isShare ? ownShare(count, own.people) : known?.unit === 'count' ? count : undefined;
    return {
      slide: slide.id,
      row: row?.label ?? id,
      kind: 'count' as const,
      ...(value !== undefined && { value }),
      count,
      people: own.people,
      ...(typeof row?.value === 'number' && { research: row.value }),
    };
  });
}

function answersOf({ id }: Known, { talks }: Group): readonly Entry[] {
  const answers = Object.entries(talks).flatMap(([key, talk]) => (slideOf(key) === id ? talk.answers : []));
  return answers.map(({ text, votes }) => ({ slide: id, row: text, kind: 'answer' as const, count: votes }));
}

function slidesOf({ guesses, orders, counts, talks }: Group): readonly string[] {
  const keys = [guesses, orders, counts, talks].flatMap((each) => Object.keys(each));
  return [...new Set(keys.map(slideOf))];
}

/** `doelen/hulp` → `doelen` */
function slideOf(key: string): string {
  return key.split('/')[0] ?? key;
}
