import { sheetOf } from '../charts/chart-rules';
import { withNames } from '../charts/sheet';
import type { Edit } from '../deck/edit';
import type { Deck, Slide, SlideKind } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { textsOf } from '../slide/words-rules';
import { blankWords, type BlankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { KINDS } from './kinds';
import { keptMarks } from './marks';
import { plainAt } from './plain-at';
import { setFields } from './set-fields';

/** What every kind has, and keeps. */
const COMMON: ReadonlySet<string> = new Set([
  'id',
  'section',
  'label',
  'headline',
  'source',
  'footnote',
  'notes',
  'handout',
  'question',
  'minutes',
]);

/**
 * Changes the kind of the slide. Fields of both kinds stay, texts and figures move to where the new kind has a place
 * for them, and the rest starts as on a new slide.
 */
export function changeKind(deck: Deck, index: number, kind: SlideKind): readonly Edit[] {
  const slide = slideAt(deck, index);
  if (slide.kind === kind) return [];
  const words = blankWords(deck.language);
  const own = { ...KINDS[kind].blank(words), ...carried(slide, kind, words) };
  const path = ['slides', index] as const;
  const gone = Object.keys(slide).filter((key) => key !== 'kind' && !COMMON.has(key) && !(key in own));
  return [
    ...gone.map((key): Edit => ({ type: 'remove', path: [...path, key] })),
    { type: 'set', path: [...path, 'kind'], value: kind },
    ...setFields(path, own),
  ];
}

/** What the new kind takes from the slide; `undefined` for a field that must not start as on a new slide. */
function carried(slide: Slide, kind: SlideKind, words: BlankWords): Fields {
  const texts = textsOf(slide);
  const taken = () => (texts.length === 0 ? undefined : KINDS[kind].takeTexts?.(texts));
  return figuresFrom(slide, kind, words) ?? taken() ?? {};
}

function figuresFrom(slide: Slide, kind: SlideKind, words: BlankWords): Fields | undefined {
  const { take, lists, fields } = KINDS[kind];
  const sheet = sheetOf(slide);
  const column = plainAt(slide, ['column']);
  const own = typeof column === 'string' ? column : undefined;
  const filled = take?.(withNames(sheet, (i) => own ?? words.series(i + 1)));
  if (filled === undefined) return undefined;
  return {
    ...filled,
    ...keptMarks(slide, lists, filled),
    ...(fields.includes('unit') ? { unit: sheet.unit } : {}),
    ...(fields.includes('column') ? { column: own } : {}),
  };
}
