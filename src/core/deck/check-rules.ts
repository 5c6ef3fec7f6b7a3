import { shown, type Finding, type Path } from './problem';
import type { Deck, Slide } from './types';

/** What a deck of the right shape still breaks: names that clash or point nowhere, figures out of range. */
export function checkRules(deck: Deck): readonly Finding[] {
  const sections = new Set(deck.sections.map((section) => section.id));
  return [
    ...duplicates(deck.sections, ['sections']),
    ...duplicates(deck.slides, ['slides']),
    ...deck.slides.flatMap((slide, i) => checkSlide(slide, ['slides', i], sections)),
  ];
}

function checkSlide(slide: Slide, path: Path, sections: ReadonlySet<string>): readonly Finding[] {
  const section =
    slide.section !== undefined && !sections.has(slide.section)
      ? [unknownId(slide.section, [...path, 'section'], sections)]
      : [];
  return [...section, ...checkFigures(slide, path)];
}

function checkFigures(slide: Slide, path: Path): readonly Finding[] {
  switch (slide.kind) {
    case 'figure':
      return slide.unit === 'percent' ? overHundred(slide.value, [...path, 'value']) : [];
    case 'ranking':
      return [
        ...checkRowIds(slide, path),
        ...(slide.unit === 'percent'
          ? slide.rows.flatMap((row, i) => overHundred(row.value, [...path, 'rows', i, 'value']))
          : []),
        ...secondRest(slide.rows, path),
      ];
    case 'counts':
      return [
        ...checkRowIds(slide, path),
        ...slide.rows.flatMap((row, i): Finding[] =>
          (row.value === undefined) === (row.about === undefined)
            ? [{ code: 'valueOrAbout', path: [...path, 'rows', i] }]
            : [],
        ),
      ];
    default:
      return [];
  }
}

function checkRowIds(
  slide: {
    readonly rows: readonly { readonly id: string }[];
    readonly highlight: readonly string[];
    readonly later?: readonly string[];
  },
  path: Path,
): readonly Finding[] {
  const known = new Set(slide.rows.map((row) => row.id));
  const pointing = (key: string, ids: readonly string[]) =>
    ids.flatMap((id, i) => (known.has(id) ? [] : [unknownId(id, [...path, key, i], known)]));
  return [
    ...duplicates(slide.rows, [...path, 'rows']),
    ...pointing('highlight', slide.highlight),
    ...pointing('later', slide.later ?? []),
  ];
}

function secondRest(rows: readonly { readonly rest?: boolean }[], path: Path): readonly Finding[] {
  const first = rows.findIndex((row) => row.rest === true);
  return rows.flatMap((row, i): Finding[] =>
    row.rest === true && i > first ? [{ code: 'restTwice', path: [...path, 'rows', i] }] : [],
  );
}

function overHundred(value: number, path: Path): readonly Finding[] {
  return value > 100 ? [{ code: 'tooHigh', path, found: shown(value), expected: '100' }] : [];
}

function duplicates(items: readonly { readonly id: string }[], path: Path): readonly Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, i): Finding[] => {
    if (seen.has(item.id)) return [{ code: 'duplicateId', path: [...path, i, 'id'], found: item.id }];
    seen.add(item.id);
    return [];
  });
}

function unknownId(id: string, path: Path, known: ReadonlySet<string>): Finding {
  return { code: 'unknownId', path, found: id, expected: [...known].slice(0, 20).join(', ') };
}
