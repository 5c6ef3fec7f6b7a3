import { decode } from 'fast-png';
import { readFile } from 'node:fs/promises';

export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a point, 0 to 255 each. */
  at(x: number, y: number): readonly number[];
}

/** What a reader finds in the bytes of a PNG. */
export function pictureIn(bytes: Uint8Array): ReadPicture {
  const { width, height, channels, data } = decode(bytes);
  return {
    width,
    height,
    at(x, y) {
      const from = (y * width + x) * channels;
      return [...data.subarray(from, from + 3)];
    },
  };
}

export async function readPicture(file: string): Promise<ReadPicture> {
  return pictureIn(await readFile(file));
}
