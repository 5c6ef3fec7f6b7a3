import type { Browser } from 'puppeteer-core';

export interface PhotoOrder {
  readonly type: 'jpeg' | 'png' | 'webp';
  readonly width: number;
  readonly height: number;
  /** Its right half is clear. */
  readonly clear?: boolean;
}

/** A photo as a camera makes it, with soft light and noise, in colours that are never the same twice. */
export async function madePhoto(browser: Browser, order: PhotoOrder): Promise<Buffer> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(drawPhoto, order);
  await page.close();
  return Buffer.from(base64, 'base64');
}

/** Runs in the page. */
function drawPhoto({ type, width, height, clear = false }: PhotoOrder): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const brush = canvas.getContext('2d');
  if (brush === null) return '';
  const pixels = brush.createImageData(width, height);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const noise = Math.random() * 12;
    const isClear = clear && x > width / 2;
    pixels.data.set(
      [
        (x * 200) / width + noise,
        (y * 200) / height + noise,
        90 + 60 * Math.sin(x / 90) + noise,
        isClear ? 0 : 255,
      ],
      at * 4,
    );
  }
  brush.putImageData(pixels, 0, 0);
  return canvas.toDataURL(`image/${type}`, 0.8).split(',')[1] ?? '';
}

/** A JPEG as a camera stores it that was turned: its Exif stands behind `before` bytes of other things. */
export function turnedPhoto(jpeg: Buffer, orientation: number, before = 0): Buffer {
  const tiff = Buffer.from(
    `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`,
    'latin1',
  );
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
  const others = Array.from({ length: Math.ceil(before / 60_000) }, () =>
    segment(0xe2, Buffer.alloc(60_000, 1)),
  );
  return Buffer.concat([jpeg.subarray(0, 2), ...others, exif, jpeg.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
