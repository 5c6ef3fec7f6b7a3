import type { PictureRefusal } from '../../core/i18n/picture-texts';
import { faultOf } from '../../core/pictures/picture-source';
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
    return await taken(bytes, typeOfBytes(bytes));
  } catch {
    // If a decoder fails, the file is damaged.
    return { refusal: 'broken' };
  }
}

async function taken(bytes: Uint8Array<ArrayBuffer>, type: ByteType | undefined): Promise<Taken> {
  if (type === undefined) return { refusal: 'unknown' };
  if (type === 'heic' || type === 'tiff') return { refusal: type };
  if (type === 'svg') return found(await cleanSvg(new TextDecoder().decode(bytes)));
  const fault = type === 'gif' ? undefined : faultOf(bytes, type);
  if (fault !== undefined) return { refusal: fault === 'pictureTooLarge' ? 'tooLarge' : 'broken' };
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
