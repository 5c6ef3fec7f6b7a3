import { chartRules } from '../charts/chart-rules';
import { duplicates, unknownId, type Named } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import { faultInside } from '../pictures/picture-inside';
import { isInside } from '../pictures/picture-source';
import type { Slide } from '../deck/types';
import { pictureOf } from '../slide/deck-pictures';
import { isShown } from '../slide/shown-slides';

/** What the rules check: a whole deck, or the valid parts of a broken one, each at its own index. */
export interface Parts {
  readonly sections: readonly (Named | undefined)[];
  readonly slides: readonly (Slide | undefined)[];
  /** The ids of all slides, also of invalid ones, and which of them are hidden. */
  readonly slideNames: readonly (SlideName | undefined)[];
}

/** What the rules need to know of every slide. */
export type SlideName = Named & Pick<Slide, 'hidden'>;

/** Problems in parts of the right shape: duplicate or unknown ids, figures out of range. */
export function checkRules(parts: Parts): readonly Finding[] {
  const sections = new Set(parts.sections.flatMap((section) => section?.id ?? []));
  return [
    ...duplicates(parts.sections, ['sections']),
    ...duplicates(parts.slideNames, ['slides']),
    ...noneShown(parts.slideNames),
    ...parts.slides.flatMap((slide, i) => (slide ? checkSlide(slide, ['slides', i], sections) : [])),
  ];
}

/** A show needs a slide to stand at. */
function noneShown(slides: Parts['slideNames']): readonly Finding[] {
  const isHidden = (slide: SlideName | undefined) => slide !== undefined && !isShown(slide);
  return slides.length > 0 && slides.every(isHidden)
    ? [{ code: 'noneShown', path: ['slides', 0, 'hidden'] }]
    : [];
}

function checkSlide(slide: Slide, path: Path, sections: ReadonlySet<string>): readonly Finding[] {
  const section =
    slide.section !== undefined && !sections.has(slide.section)
      ? [unknownId(slide.section, [...path, 'section'], sections)]
      : [];
  const picture = checkPicture(pictureOf(slide)?.src ?? '', [...path, 'image', 'src']);
  return [...section, ...picture, ...(chartRules(slide)?.problems(path) ?? [])];
}

/** A picture inside the deck itself; one next to it is checked when it is shown. */
function checkPicture(src: string, path: Path): readonly Finding[] {
  const code = isInside(src) ? faultInside(src) : undefined;
  return code === undefined ? [] : [{ code, path }];
}
