import * as v from 'valibot';
import type { DeepReadonly } from '../../deck/types';

/** The most layouts that are remembered; of more the oldest go. */
export const MAX_LAYOUTS = 40;

const word = v.pipe(v.string(), v.maxLength(2_000));
const columns = v.maxLength<string[], number>(200);

const keptLayoutSchema = v.strictObject({
  /** The kind of slide that the figures were for. */
  slide: word,
  /** The heads of all columns as the file has them, without years: a file of next year has the same. */
  heads: v.pipe(v.array(word), columns),
  turned: v.boolean(),
  /** What each column was found to hold when it was chosen what it is for. */
  found: v.pipe(v.array(word), columns),
  roles: v.pipe(v.array(v.picklist(['name', 'figure', 'period', 'spread', 'unused'])), v.maxLength(200)),
  unit: v.exactOptional(v.picklist(['percent', 'count'])),
});

export const keptLayoutsSchema = v.pipe(v.array(keptLayoutSchema), v.maxLength(MAX_LAYOUTS));

/** What a person chose for the columns of a file, for the next one of the same layout. */
export type KeptLayout = DeepReadonly<v.InferOutput<typeof keptLayoutSchema>>;

const isSame = (one: KeptLayout, { slide, heads }: Pick<KeptLayout, 'slide' | 'heads'>) =>
  one.slide === slide && JSON.stringify(one.heads) === JSON.stringify(heads);

/** The layouts with one that was chosen last, in place of the one before it for the same heads. */
export function withLayout(layouts: readonly KeptLayout[], kept: KeptLayout): readonly KeptLayout[] {
  return [kept, ...withoutLayout(layouts, kept)].slice(0, MAX_LAYOUTS);
}

export function withoutLayout(layouts: readonly KeptLayout[], kept: KeptLayout): readonly KeptLayout[] {
  return layouts.filter((each) => !isSame(each, kept));
}

/** What was chosen for these heads; undefined if nothing was. */
export function layoutFor(
  layouts: readonly KeptLayout[],
  key: Pick<KeptLayout, 'slide' | 'heads'>,
): KeptLayout | undefined {
  return layouts.find((each) => isSame(each, key));
}
