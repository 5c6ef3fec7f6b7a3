import { MEDIA_TYPES, type ByteType, type PictureType } from '../../core/pictures/picture-type';
import type { TakenPicture } from './taken-picture';

/** The longest side of a photo in pixels: sharp on any projector, and small enough to pass on. */
const MAX_SIDE = 2400;
const QUALITY = 0.85;
/** With fewer colours than this it is a drawing or a screenshot, which JPEG would blur. */
const FEW_COLOURS = 4_096;

/** Redraws a picture: upright, scaled down, and without camera metadata. */
export async function redrawn(
  bytes: Uint8Array<ArrayBuffer>,
  from: Exclude<ByteType, 'svg'>,
): Promise<TakenPicture> {
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('no canvas to draw on');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const type = typeFor(from, () => brush.getImageData(0, 0, width, height).data);
  const blob = await canvas.convertToBlob({ type: MEDIA_TYPES[type], quality: QUALITY });
  return { type, bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}

function typeFor(from: Exclude<ByteType, 'svg'>, points: () => Uint8ClampedArray): PictureType {
  if (from === 'jpeg' || from === 'webp') return from;
  return isDrawing(points()) ? 'png' : 'jpeg';
}

/** Whether it has transparency or few colours. */
function isDrawing(points: Uint8ClampedArray): boolean {
  const all = new Uint32Array(points.buffer, points.byteOffset, points.byteLength / 4);
  const clear = all.some((point) => point >>> 24 !== 255);
  return clear || coloursIn(all) < FEW_COLOURS;
}

/** The number of colours, up to the limit that matters. */
function coloursIn(points: Uint32Array): number {
  const seen = new Set<number>();
  for (const point of points) {
    if (seen.add(point).size >= FEW_COLOURS) break;
  }
  return seen.size;
}
