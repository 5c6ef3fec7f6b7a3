import type { PictureRefusal } from '../../core/i18n/picture-texts';
import { withoutNames } from '../../core/pictures/drawing-entities';
import { withWords } from '../../core/pictures/drawing-words';
import { faultOf } from '../../core/pictures/picture-inside';
import { MAX_PICTURE_BYTES } from '../../core/pictures/picture-to-store';
import { typeOfBytes, type ByteType } from '../../core/pictures/picture-type';
import { cleanSvg } from './clean-svg';
import { redrawn } from './redrawn';
import type { TakenPicture } from './taken-picture';

export type Taken = { readonly picture: TakenPicture } | { readonly refusal: PictureRefusal };

/** Turns a dropped, pasted or chosen file into a picture for a deck, or says why it cannot. Never throws. */
export async function takePicture(file: Blob): Promise<Taken> {
  if (file.size > MAX_PICTURE_BYTES) return { refusal: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = typeOfBytes(bytes);
    return type === undefined ? await drawing(bytes) : await taken(bytes, type);
  } catch {
    // If a decoder fails, the file is damaged.
    return { refusal: 'broken' };
  }
}

/** A drawing may have names of its own, which no other picture has. */
async function drawing(bytes: Uint8Array<ArrayBuffer>): Promise<Taken> {
  const svg = withoutNames(new TextDecoder().decode(bytes));
  const plain = new TextEncoder().encode(svg);
  return typeOfBytes(plain) === 'svg' ? await taken(plain, 'svg') : { refusal: 'unknown' };
}

async function taken(bytes: Uint8Array<ArrayBuffer>, type: ByteType): Promise<Taken> {
  if (type === 'heic' || type === 'tiff') return { refusal: type };
  const fault = type === 'gif' || type === 'avif' ? undefined : faultOf(bytes, type);
  if (fault !== undefined) return { refusal: fault === 'pictureTooLarge' ? 'tooLarge' : 'broken' };
  if (type === 'svg') {
    const svg = withWords(new TextDecoder().decode(bytes));
    return svg === undefined ? { refusal: 'words' } : found(await cleanSvg(svg));
  }
  if (type === 'avif') return redrawn(bytes, type).then(found, () => ({ refusal: type }));
  if (await moves(bytes, type)) return { refusal: 'animated' };
  return found(await redrawn(bytes, type));
}

function found(picture: TakenPicture | undefined): Taken {
  return picture === undefined ? { refusal: 'broken' } : { picture };
}

async function moves(data: Uint8Array<ArrayBuffer>, type: Exclude<ByteType, 'svg'>): Promise<boolean> {
  const decoder = new ImageDecoder({ data, type: `image/${type}` });
  await decoder.tracks.ready;
  const { animated = false, frameCount = 1 } = decoder.tracks.selectedTrack ?? {};
  decoder.close();
  return animated && frameCount > 1;
}
