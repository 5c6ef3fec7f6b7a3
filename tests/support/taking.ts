import type { TakenPicture } from '../../src/renderer/pictures/taken-picture';

/** A file of `tests/fixtures/pictures`, as if it were dropped. */
export async function fixture(name: string): Promise<File> {
  const response = await fetch(`/tests/fixtures/pictures/${name}`);
  const blob = await response.blob();
  return new File([blob], name.split('/').at(-1) ?? name, { type: blob.type });
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  /** Every point another colour, as in a photo. */
  readonly noise?: boolean;
  /** Its corner shines through. */
  readonly clear?: boolean;
}

export async function drawn({ width, height, type, noise = false, clear = false }: Drawn): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  brush.fillStyle = '#0e7c6b';
  brush.fillRect(0, 0, width, height);
  if (noise) {
    const image = brush.getImageData(0, 0, width, height);
    const points = new Uint32Array(image.data.buffer);
    for (let i = 0; i < points.length; i += 1) points[i] = ((i * 2_654_435_761) | 0xff000000) >>> 0;
    brush.putImageData(image, 0, 0);
  }
  if (clear) brush.clearRect(0, 0, 20, 20);
  return new File([await canvas.convertToBlob({ type })], 'getekend');
}

/** Red, green, blue and cover of the points of a picture, 0 to 255 each. */
export async function pointsOf({
  bytes,
}: TakenPicture): Promise<(x: number, y: number) => readonly number[]> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (brush === null) throw new Error('no canvas');
  brush.drawImage(bitmap, 0, 0);
  return (x, y) => [...brush.getImageData(x, y, 1, 1).data];
}
