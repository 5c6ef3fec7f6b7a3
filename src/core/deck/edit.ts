import * as v from 'valibot';

/** What a deck file can contain: the plain values of JSON. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

const plain: v.GenericSchema<Plain> = v.lazy(() =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
    v.array(plain),
    v.record(v.string(), v.optional(plain)),
  ]),
);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(v.array(v.union([v.string(), index])), v.minLength(1), v.maxLength(20), v.readonly());

/**
 * One change of the plain value of a deck file. A path has keys of maps and indices of lists; keys whose value is
 * `undefined` are left out.
 */
export const editSchema = v.variant('type', [
  /** Sets a key, new or not, or an existing index of a list. */
  v.strictObject({ type: v.literal('set'), path, value: plain }),
  /** Makes room in a list: the last item of the path is the place, at most the list's length. */
  v.strictObject({ type: v.literal('insert'), path, value: plain }),
  /** Takes away a key, or items of a list (one unless told). A key that is not there is no fault. */
  v.strictObject({ type: v.literal('remove'), path, count: v.exactOptional(v.pipe(index, v.minValue(1))) }),
  /** Takes an item of a list to another place in it, counted without the item. */
  v.strictObject({ type: v.literal('move'), path, to: index }),
]);
export type Edit = Readonly<v.InferOutput<typeof editSchema>>;
