import type { Edit } from '../deck/edit';
import type { Deck, Picture, Slide } from '../deck/types';
import { isInside } from '../pictures/picture-source';

/** The picture of a slide, where it has one. */
export function pictureOf(slide: Slide): Picture | undefined {
  return 'image' in slide ? slide.image : undefined;
}

/** Every source that a deck names, each once. */
function sourcesOf(deck: Deck): readonly string[] {
  return [...new Set(deck.slides.flatMap((slide) => pictureOf(slide)?.src ?? []))];
}

/** The sources that some slides name, each once. */
export function picturesOn(deck: Deck, slides: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(deck.slides.flatMap((slide, at) => (slides.has(at) ? (pictureOf(slide)?.src ?? []) : [])));
}

/** The files that a deck names, by their paths from the deck's own folder, each once. */
export function pictureFiles(deck: Deck): readonly string[] {
  return sourcesOf(deck).filter((src) => !isInside(src));
}

/** The same with those of the kinds that slides were, which nobody is shown. */
export function everyPictureFile(deck: Deck): readonly string[] {
  const kept = deck.slides.flatMap((slide) => keptPictures(slide).map(({ src }) => src));
  return [...new Set([...sourcesOf(deck), ...kept])].filter((src) => !isInside(src));
}

/** The pictures that a slide keeps of the kinds that it was, and where. */
function keptPictures({ kept = [] }: Slide): readonly { readonly src: string; readonly at: number }[] {
  return kept.flatMap((own, at) => {
    const image: unknown = Reflect.get(own, 'image');
    const src: unknown = typeof image === 'object' && image !== null ? Reflect.get(image, 'src') : undefined;
    return typeof src === 'string' ? [{ src, at }] : [];
  });
}

/** The same as `pictureFiles`, those first that are shown next when the show stands at a slide. */
export function pictureFilesFrom(deck: Deck, at: number): readonly string[] {
  const distance = (index: number) => (index >= at ? 2 * (index - at) : 2 * (at - index) + 1);
  const order = [...deck.slides.keys()].toSorted((a, b) => distance(a) - distance(b));
  return pictureFiles({ ...deck, slides: order.flatMap((index) => deck.slides[index] ?? []) });
}

/** The deck with other sources for its pictures; those that have none stay as they are. */
export function withSources(deck: Deck, sources: ReadonlyMap<string, string>): Deck {
  return { ...deck, slides: deck.slides.map((slide) => withSource(slide, sources)) };
}

function withSource(slide: Slide, sources: ReadonlyMap<string, string>): Slide {
  if (!('image' in slide)) return slide;
  const { image } = slide;
  return { ...slide, image: { ...image, src: sources.get(image.src) ?? image.src } };
}

/** The same for the text of the deck. */
export function sourceEdits(deck: Deck, sources: ReadonlyMap<string, string>): readonly Edit[] {
  return deck.slides.flatMap((slide, index): Edit[] => {
    const places = [
      { src: pictureOf(slide)?.src ?? '', at: [] },
      ...keptPictures(slide).map(({ src, at }) => ({ src, at: ['kept', at] })),
    ];
    return places.flatMap(({ src, at }): Edit[] => {
      const value = sources.get(src);
      return value === undefined
        ? []
        : [{ type: 'set', path: ['slides', index, ...at, 'image', 'src'], value }];
    });
  });
}

/** Where a picture is to be had: in the deck itself, or where the files beside it are served, if anywhere. */
export function pictureAddress(deck: Deck, src: string): string | undefined {
  if (isInside(src)) return src;
  if (deck.pictures === undefined || src === '') return undefined;
  return `${deck.pictures}${src.split('/').map(encodeURIComponent).join('/')}`;
}

/** The last part of a file's path; nothing for a picture inside the deck. */
export function fileNameOf(src: string): string {
  return isInside(src) ? '' : (src.split('/').at(-1) ?? src);
}
