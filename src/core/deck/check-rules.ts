import { faultInside, isInside } from '../pictures/picture-source';
import { shown, type Finding, type Path } from './problem';
import type { Slide } from './types';

interface Named {
  readonly id: string;
}

/** What the rules look at: a whole deck, or of a broken one what is sound in it, each at its own index. */
export interface Parts {
  readonly sections: readonly (Named | undefined)[];
  readonly slides: readonly (Slide | undefined)[];
  /** The names of all slides, also of those that are not sound. */
  readonly slideNames: readonly (Named | undefined)[];
}

/** What parts of the right shape still break: names that clash or point nowhere, figures out of range. */
export function checkRules(parts: Parts): readonly Finding[] {
  const sections = new Set(parts.sections.flatMap((section) => section?.id ?? []));
  return [
    ...duplicates(parts.sections, ['sections']),
    ...duplicates(parts.slideNames, ['slides']),
    ...parts.slides.flatMap((slide, i) => (slide ? checkSlide(slide, ['slides', i], sections) : [])),
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
    case 'picture':
      return checkPicture(slide.image?.src ?? '', [...path, 'image', 'src']);
    default:
      return [];
  }
}

/** A picture that stands in the deck itself; one beside it is looked at when it is shown. */
function checkPicture(src: string, path: Path): readonly Finding[] {
  const code = isInside(src) ? faultInside(src) : undefined;
  return code === undefined ? [] : [{ code, path }];
}

function checkRowIds(
  slide: {
    readonly rows: readonly Named[];
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

function duplicates(items: readonly (Named | undefined)[], path: Path): readonly Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, i): Finding[] => {
    if (item === undefined) return [];
    if (seen.has(item.id)) return [{ code: 'duplicateId', path: [...path, i, 'id'], found: item.id }];
    seen.add(item.id);
    return [];
  });
}

function unknownId(id: string, path: Path, known: ReadonlySet<string>): Finding {
  return { code: 'unknownId', path, found: id, expected: [...known].slice(0, 20).join(', ') };
}
