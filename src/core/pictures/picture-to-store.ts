import * as v from 'valibot';
import { PICTURE_TYPES } from './picture-type';

/** Of a file that is taken in, kept or served. */
export const MAX_PICTURE_BYTES = 50_000_000;

/** A picture to be stored with the deck. */
export const pictureToStoreSchema = v.strictObject({
  /** The name of the original file; the type may differ from its extension. */
  name: v.pipe(v.string(), v.maxLength(1_000)),
  type: v.picklist(PICTURE_TYPES),
  bytes: v.custom<Uint8Array>(
    (bytes) => bytes instanceof Uint8Array && bytes.byteLength <= MAX_PICTURE_BYTES,
  ),
  /** Store it in the deck’s own file, not next to it. */
  inside: v.boolean(),
});
export type PictureToStore = Readonly<v.InferOutput<typeof pictureToStoreSchema>>;
