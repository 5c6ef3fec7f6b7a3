import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import { editValue } from '../deck/edit-value';
import type { Deck } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { cellText, changeCell } from './cell';
import { tablesOf } from './change-rows';
import { figureText } from './figure-in';
import { foundIn, wordsOf } from './found-words';
import { changeOwnFigure } from './own-figure';
import { plainAt, plainOf } from './plain-at';
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

/** Finds words in all texts, names, figures and notes of a deck, as its reader comes by them. */
export function findText(deck: Deck, words: string, options: FindOptions): readonly Match[] {
  if (words === '') return [];
  const sought = wordsOf(words, options.matchCase);
  return placesIn(deck).flatMap(({ path, text }) =>
    foundIn(text, sought, options.wholeWord).map((at) => ({ path, at, length: words.length })),
  );
}

/**
 * Writes other words in place of those that were found. Figures and names that marks hold on to follow. Each text is
 * written into the deck as those before it leave it: they may share a list of marks.
 */
export function replaceText(deck: Deck, matches: readonly Match[], by: string): readonly Edit[] {
  const edits: Edit[] = [];
  let now = deck;
  for (const here of byPath(matches)) {
    const [match] = here;
    const place = match && placesAround(now, match.path).find(({ path }) => isSame(path, match.path));
    const written = place?.write(replaced(place.text, here, by)) ?? [];
    edits.push(...written);
    now = editValue(plainOf(now), written) as Deck;
  }
  return edits;
}

/** The matches of each text together. */
function byPath(matches: readonly Match[]): readonly (readonly Match[])[] {
  const texts = new Map<string, Match[]>();
  for (const match of matches) {
    const name = match.path.join('.');
    const others = texts.get(name);
    if (others === undefined) texts.set(name, [match]);
    else others.push(match);
  }
  return [...texts.values()];
}

const isSame = (a: Path, b: Path) => a.length === b.length && a.every((key, i) => b[i] === key);

function replaced(text: string, matches: readonly Match[], by: string): string {
  return matches.reduceRight((now, { at, length }) => now.slice(0, at) + by + now.slice(at + length), text);
}

function placesIn(deck: Deck): readonly Place[] {
  return [...placesOfDeck(deck), ...deck.slides.flatMap((_, i) => placesOnSlide(deck, i))];
}

/** The places of the slide, or of the deck as a whole, that a path leads to. */
function placesAround(deck: Deck, [list, index]: Path): readonly Place[] {
  return list === 'slides' ? placesOnSlide(deck, Number(index)) : placesOfDeck(deck);
}

function placesOfDeck(deck: Deck): readonly Place[] {
  return [['title'], ['source', 'text'], ...deck.sections.map((_, i) => ['sections', i, 'title'])].flatMap(
    (path) => fieldAt(deck, path),
  );
}

function placesOnSlide(deck: Deck, slide: number): readonly Place[] {
  return [
    ...SLIDE_TEXTS.flatMap((path) => fieldAt(deck, ['slides', slide, ...path])),
    ...ownFigureOf(deck, slide),
    ...cellsOf(deck, slide),
  ];
}

function fieldAt(deck: Deck, path: Path): readonly Place[] {
  const value = plainAt(deck, path);
  if (typeof value !== 'string') return [];
  return [{ path, text: value, write: (text) => writeText(deck, path, text).edits }];
}

function ownFigureOf(deck: Deck, index: number): readonly Place[] {
  const slide = slideAt(deck, index);
  if (slide.kind !== 'figure') return [];
  const path = ['slides', index, 'value'];
  const write = (text: string) => changeOwnFigure(deck, index, text).edits;
  return [{ path, text: figureText(slide.value, deck.language), write }];
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
