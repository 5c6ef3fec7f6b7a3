import * as v from 'valibot';
import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import { LIMITS } from '../deck/limits';
import { headSchema, slideSchema } from '../deck/schema';
import type { DeepReadonly, Deck, Section } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { sourceEdits } from '../slide/deck-pictures';
import { idsOf } from './plain-at';

/** The type of slides on the clipboard, next to their words. */
export const CLIP_TYPE = 'application/x-beeld-slides+json';

/** Slides on their way to another place or deck, with their sections. */
export const slideClipSchema = v.strictObject({
  slides: v.pipe(v.array(slideSchema), v.minLength(1), v.maxLength(LIMITS.slides)),
  sections: headSchema.entries.sections,
  /** Where the pictures next to their deck are served; empty if there are none. */
  pictures: v.pipe(v.string(), v.maxLength(1_000)),
});
export type SlideClip = DeepReadonly<v.InferOutput<typeof slideClipSchema>>;

export function clipOf(deck: Deck, indices: readonly number[]): SlideClip {
  const slides = indices.map((index) => slideAt(deck, index));
  const used = new Set(slides.map(({ section }) => section));
  return { slides, sections: deck.sections.filter(({ id }) => used.has(id)), pictures: deck.pictures ?? '' };
}

/**
 * Pastes slides after the one at an index. They keep their ids where those are free; a section is one of the deck with
 * the same title and colour, or comes along. `sources` has the new `src` of pictures.
 */
export function pasteSlides(
  deck: Deck,
  after: number,
  clip: SlideClip,
  sources: ReadonlyMap<string, string>,
): { readonly edits: readonly Edit[]; readonly ids: readonly string[] } {
  const { sections, edits } = bringSections(deck, clip.sections);
  const taken = new Set(idsOf(deck.slides));
  const slides = clip.slides.map(({ id: own, section, ...slide }) => {
    const id = freshId(own, taken);
    taken.add(id);
    const here = sections.get(section ?? '');
    return { id, ...(here !== undefined && { section: here }), ...slide };
  });
  const inserts = slides.map((value, i): Edit => ({
    type: 'insert',
    path: ['slides', after + 1 + i],
    value,
  }));
  const pictures = sourceEdits({ ...deck, slides: clip.slides }, sources).map(({ path, ...edit }) => {
    const [list, index, ...rest] = path;
    return { ...edit, path: [list ?? '', after + 1 + Number(index), ...rest] };
  });
  return { edits: [...edits, ...inserts, ...pictures] as readonly Edit[], ids: slides.map(({ id }) => id) };
}

/** The id of each section in the deck, and what brings those that it does not have. */
function bringSections(
  deck: Deck,
  coming: readonly Section[],
): { readonly sections: ReadonlyMap<string, string>; readonly edits: readonly Edit[] } {
  const sections = new Map<string, string>();
  const taken = new Set(idsOf(deck.sections));
  const brought: Section[] = [];
  for (const section of coming) {
    const same = deck.sections.find(
      ({ title, colour }) => title === section.title && colour === section.colour,
    );
    const id = same?.id ?? freshId(section.id, taken);
    sections.set(section.id, id);
    taken.add(id);
    if (same === undefined) brought.push({ ...section, id });
  }
  const at = deck.sections.length;
  const edits: readonly Edit[] =
    at === 0 && brought.length > 0
      ? [{ type: 'set', path: ['sections'], value: brought }]
      : brought.map((value, i) => ({ type: 'insert', path: ['sections', at + i], value }));
  return { sections, edits };
}

/** The slides in a text from the clipboard; `undefined` if it has none. */
export function readClip(text: string): SlideClip | undefined {
  const clip = v.safeParse(slideClipSchema, parsed(text));
  return clip.success ? clip.output : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
