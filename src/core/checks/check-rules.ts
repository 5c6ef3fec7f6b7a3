import { chartRules } from '../charts/chart-rules';
import { duplicates, unknownId, type Named } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import { faultInside, isInside } from '../pictures/picture-source';
import type { Slide } from '../deck/types';
import { pictureOf } from '../slide/deck-pictures';

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
  const picture = checkPicture(pictureOf(slide)?.src ?? '', [...path, 'image', 'src']);
  return [...section, ...picture, ...(chartRules(slide)?.problems(path) ?? [])];
}

/** A picture that stands in the deck itself; one beside it is looked at when it is shown. */
function checkPicture(src: string, path: Path): readonly Finding[] {
  const code = isInside(src) ? faultInside(src) : undefined;
  return code === undefined ? [] : [{ code, path }];
}
