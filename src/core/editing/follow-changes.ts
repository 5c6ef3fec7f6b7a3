import { changeBetween } from '../deck/deck-change';
import type { Plain } from '../deck/edit';
import type { Slide } from '../deck/types';
import { textsOf, type TitledText } from '../slide/words-rules';
import type { BlankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { followFigures } from './follow-figures';
import { ownFields, slideWith } from './kept-kinds';
import { KINDS } from './kinds';
import { idOf, itemsAt, plainAt, textAt } from './plain-at';

const differ = (a: unknown, b: unknown) => changeBetween(a, b) !== undefined;

/**
 * What a slide was as an earlier kind, with what was changed since on the kind that came after: from `before` to
 * `now`. What that kind could not show stays as it was. Nothing where the earlier kind has no place for the change.
 */
export function followChanges(
  earlier: Slide,
  before: Slide,
  now: Slide,
  words: BlankWords,
): Slide | undefined {
  const figures = followFigures(earlier, before, now, words);
  const texts = followTexts(earlier, before, now);
  if (figures === undefined || texts === undefined) return undefined;
  const changed = { ...figures, ...texts, ...followFields(earlier, before, now) };
  return Object.keys(changed).length === 0
    ? earlier
    : slideWith(earlier, withMarks({ ...ownFields(earlier), ...changed }));
}

function followFields(earlier: Slide, before: Slide, now: Slide): Fields {
  const fields = KINDS[earlier.kind].fields.filter((field) => field === 'unit' || field === 'column');
  const changed = fields.filter(
    (field) => field in now && differ(plainAt(before, [field]), plainAt(now, [field])),
  );
  return Object.fromEntries(changed.map((field) => [field, plainAt(now, [field]) as Plain]));
}

function followTexts(earlier: Slide, before: Slide, now: Slide): Fields | undefined {
  const [old, was, is] = [textsOf(earlier), textsOf(before), textsOf(now)];
  const { takeTexts } = KINDS[earlier.kind];
  if (takeTexts === undefined || !differ(was, is)) return {};
  const inPlace = was.length === is.length;
  const followed = is.map((text, i): TitledText => {
    const at = inPlace ? i : was.findIndex((each) => !differ(each, text));
    return { ...(at < 0 ? {} : old[at]), ...text };
  });
  const texts = [...followed, ...old.slice(was.length)];
  return texts.length === 0 ? undefined : takeTexts(texts);
}
/** Without marks on what is there no more. */
function withMarks(own: Fields): Fields {
  const there = new Set(
    Object.values(own).flatMap((value) =>
      Array.isArray(value) ? (value as readonly Plain[]).flatMap((item) => idOf(item) ?? []) : [],
    ),
  );
  const answers = itemsAt(own, ['answers']);
  const isThere = (name: Plain) => typeof name === 'string' && (there.has(name) || answers.includes(name));
  const marks = (['highlight', 'later'] as const).filter((mark) => Array.isArray(own[mark]));
  const asked = textAt(own, ['guess', 'row']);
  return {
    ...own,
    ...Object.fromEntries(marks.map((mark) => [mark, itemsAt(own, [mark]).filter(isThere)])),
    ...(asked === '' || there.has(asked) ? {} : { guess: undefined }),
  };
}
