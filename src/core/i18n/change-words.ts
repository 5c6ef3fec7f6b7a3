import type { DeckChange } from '../deck/what-changed';

/** The words with which a language says what a change was. */
export interface ChangeWords {
  /** Of a slide, a section, and an item of any other list. */
  readonly things: Readonly<Record<'slide' | 'section' | 'row', string>>;
  readonly deeds: Readonly<Record<Exclude<DeckChange['what'], 'changed'>, string>>;
  /** By the key of a text or a choice. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of a field without a name here. */
  readonly field: string;
  readonly changed: (field: string) => string;
  readonly onSlide: (number: number) => string;
}

/** A change in a line: what was done to what, and on which slide. */
export function changeLine({ what, path }: DeckChange, words: ChangeWords): string {
  const [list, at] = path;
  const slide = list === 'slides' && typeof at === 'number' ? words.onSlide(at + 1) : '';
  if (what !== 'changed') {
    const thing = path.length === 2 ? (list === 'slides' ? 'slide' : 'section') : 'row';
    return `${words.things[thing]} ${words.deeds[what]}${slide}`;
  }
  const keys = path.filter((key) => typeof key === 'string');
  const named = keys.toReversed().find((key) => key in words.fields);
  return `${words.changed(named === undefined ? words.field : (words.fields[named] ?? words.field))}${slide}`;
}
