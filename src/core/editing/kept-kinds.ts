import * as v from 'valibot';
import { chartRules } from '../charts/chart-rules';
import { COMMON_FIELDS, slideSchema } from '../deck/schema';
import type { Plain } from '../deck/edit';
import type { Slide, SlideKind } from '../deck/types';
import type { Fields } from './figure-lists';
import { itemsAt, plainAt } from './plain-at';

/** The fields that a slide has because of its kind, among them the kind, and what was refused in them. */
export function ownFields(slide: Slide): Fields {
  const own = Object.entries(slide).filter(([key]) => !COMMON_FIELDS.has(key));
  return { ...Object.fromEntries(own), ...refusedFields(refusedIn(slide, (key) => !COMMON_FIELDS.has(key))) };
}

/** The slide as another kind, with the fields of that kind; nothing where they do not make a sound slide. */
export function slideWith(slide: Slide, own: Fields): Slide | undefined {
  const common = Object.entries(slide).filter(([key]) => !KEPT_APART.has(key) && COMMON_FIELDS.has(key));
  const refused = refusedFields([
    ...refusedIn(slide, (key) => COMMON_FIELDS.has(key)),
    ...itemsAt(own, ['refused']),
  ]);
  // As in a file, where a key without a value is none.
  const plain: unknown = JSON.parse(JSON.stringify({ ...Object.fromEntries(common), ...own, ...refused }));
  const { success, output } = v.safeParse(slideSchema, plain);
  return success && (chartRules(output)?.problems([]) ?? []).length === 0 ? output : undefined;
}

const KEPT_APART: ReadonlySet<string> = new Set(['kept', 'refused']);

function refusedIn(slide: Slide, isOf: (key: string) => boolean): readonly Plain[] {
  return itemsAt(slide, ['refused']).filter((text) => isOf(String(plainAt(text, ['at', 0]))));
}

const refusedFields = (refused: readonly Plain[]): Fields => (refused.length === 0 ? {} : { refused });

/**
 * What a slide was as the other kinds that it has been, the latest last; and what it was when it became the kind that
 * it is, to tell what was changed since. What somebody wrote there that makes no slide is left out.
 */
export function keptKinds(slide: Slide): { readonly others: readonly Slide[]; readonly arrived?: Slide } {
  const all = itemsAt(slide, ['kept']).flatMap((own) => slideWith(slide, own as Fields) ?? []);
  const arrived = all.find(({ kind }) => kind === slide.kind);
  return {
    others: all.filter(({ kind }) => kind !== slide.kind),
    ...(arrived === undefined ? {} : { arrived }),
  };
}

/**
 * What a slide keeps of its kinds. Of the kind that it becomes no picture is kept a second time: no other kind has
 * pictures, so what was changed of one is nothing to any other.
 */
export function kept(others: readonly Slide[], now: Slide): Fields[string] {
  if (others.length === 0) return undefined;
  const arrived = Object.fromEntries(Object.entries(ownFields(now)).filter(([key]) => key !== 'image'));
  return [...others.map(ownFields), arrived];
}

/** The kinds of which a slide keeps something that it does not show. */
export function keptKindsOf(slide: Slide): readonly SlideKind[] {
  return itemsAt(slide, ['kept']).flatMap((own) => {
    const kind = plainAt(own, ['kind']);
    return kind === slide.kind ? [] : [kind as SlideKind];
  });
}
