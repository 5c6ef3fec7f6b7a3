import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Deck } from '../deck/types';
import { cellText, changeCell } from './cell';
import { tablesOf } from './change-rows';
import { plainAt } from './plain-at';
import { writeText } from './write-text';

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** A text of the deck in which words can be found: where it stands, and how another is written there. */
interface Place {
  readonly path: Path;
  readonly text: string;
  readonly write: (text: string) => readonly Edit[];
}

/** Where words were found: `at` is the index of their first character in the text at `path`. */
export interface Match {
  readonly path: Path;
  readonly at: number;
  readonly length: number;
}

/** The texts of a slide that stand in no list, in the order of the slide and its fields. */
const SLIDE_TEXTS: readonly Path[] = [
  ['label'],
  ['headline'],
  ['text'],
  ['column'],
  ['image', 'alt'],
  ['image', 'credit'],
  ['source'],
  ['footnote'],
  ['notes'],
  ['question'],
  ['handout'],
  ['guess', 'question'],
];
const NOT_IN_WORD = /^[^\p{L}\p{N}]$/u;

/** Finds words in all texts, names, figures and notes of a deck, as its reader comes by them. */
export function findText(deck: Deck, words: string, options: FindOptions): readonly Match[] {
  if (words === '') return [];
  return placesIn(deck).flatMap(({ path, text }) =>
    foundIn(text, words, options).map((at) => ({ path, at, length: words.length })),
  );
}

/** Writes other words in place of those that were found. Figures and names that marks hold on to follow. */
export function replaceText(deck: Deck, matches: readonly Match[], by: string): readonly Edit[] {
  const found = new Map<string, Match[]>();
  for (const match of matches) {
    const place = JSON.stringify(match.path);
    found.set(place, [...(found.get(place) ?? []), match]);
  }
  return placesIn(deck).flatMap(({ path, text, write }) => {
    const here = found.get(JSON.stringify(path));
    return here === undefined ? [] : write(replaced(text, here, by));
  });
}

function replaced(text: string, matches: readonly Match[], by: string): string {
  return matches.reduceRight((now, { at, length }) => now.slice(0, at) + by + now.slice(at + length), text);
}

function placesIn(deck: Deck): readonly Place[] {
  const field = (path: Path): readonly Place[] => {
    const value = plainAt(deck, path);
    if (typeof value !== 'string') return [];
    return [{ path, text: value, write: (text) => writeText(deck, path, text).edits }];
  };
  return [
    ...[['title'], ['source', 'text']].flatMap(field),
    ...deck.sections.flatMap((_, i) => field(['sections', i, 'title'])),
    ...deck.slides.flatMap((_, i) => [
      ...SLIDE_TEXTS.flatMap((path) => field(['slides', i, ...path])),
      ...cellsOf(deck, i),
    ]),
  ];
}

/** The cells of the tables of a slide: names, items and figures as the language of the deck writes them. */
function cellsOf(deck: Deck, slide: number): readonly Place[] {
  return tablesOf(deck, slide).flatMap((rows) =>
    rows.items.flatMap((_, row) =>
      rows.columns.map((shape, column) => ({
        path: [...rows.at, ...shape.path(row)],
        text: cellText(rows, { row, column }, deck.language),
        write: (text: string) => changeCell(rows, { row, column }, text, deck.language).edits,
      })),
    ),
  );
}

/** The places of words in a text, none within another. */
function foundIn(text: string, words: string, { matchCase, wholeWord }: FindOptions): readonly number[] {
  const form = matchCase ? asIs : words === withoutAccents(words) ? folded : lowered;
  const [within, sought] = [form(text), form(words)];
  const found: number[] = [];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    const isWhole = isEdge(text, at - 1) && isEdge(text, at + sought.length);
    if (!wholeWord || isWhole) found.push(at);
  }
  return found;
}

function isEdge(text: string, at: number): boolean {
  const character = text.at(at < 0 ? text.length : at);
  return character === undefined || NOT_IN_WORD.test(character);
}

/** Each changes a text character by character, so that every one stays in its place. */
const asIs = (text: string) => text;
const lowered = (text: string) => [...text].map((each) => inPlaceOf(each, each.toLowerCase())).join('');
const withoutAccents = (text: string) =>
  [...text].map((each) => inPlaceOf(each, each.normalize('NFD').replaceAll(/\p{M}/gu, ''))).join('');
/** Who looks for “cafe” finds “Café”. */
const folded = (text: string) => lowered(withoutAccents(text));

const inPlaceOf = (before: string, after: string) => (after.length === before.length ? after : before);
