import { BrowserWindow } from 'electron';
import { MEDIA_TYPES, type PictureType } from '../../core/pictures/picture-type';
import { within } from '../files/within';
import type { ReadPicture } from '../pictures/picture-file';

/** A picture of one of the types that every program supports. */
export interface RedrawnPicture {
  readonly type: Extract<PictureType, 'png' | 'jpeg'>;
  readonly bytes: Uint8Array;
}

/** How an export gets its pictures: as they are stored, and as other programs support them. */
export interface PictureSource {
  /** `undefined` for one that is missing. */
  readonly read: (src: string) => Promise<ReadPicture | undefined>;
  /** `undefined` for one that cannot be drawn. */
  readonly redraw: (picture: ReadPicture) => Promise<RedrawnPicture | undefined>;
}

/** The longest side in pixels of a vector drawing, the same as for a picture that is added in the editor. */
const MAX_SIDE = 2400;
/** The time limit for one picture, in milliseconds. */
const PATIENCE = 20_000;

/** The qualities of a JPEG, best first, that are tried until it is no larger than what it is made of. */
const QUALITIES = [0.9, 0.8, 0.7, 0.6];
/** With fewer colours than this it is a drawing or a screenshot, which JPEG would blur. */
const FEW_COLOURS = 4_096;

interface RedrawOrder {
  /** The picture, as a data URI. */
  readonly source: string;
  /** The longest side to enlarge it to, in pixels; 0 leaves it as it is. */
  readonly maxSide: number;
  readonly qualities: readonly number[];
  readonly fewColours: number;
}

/**
 * Runs in a page without scripts of its own. Returns the picture, turned upright, as a data URI: a photo as JPEG, all
 * else as PNG; empty if it is damaged.
 */
async function redrawInPage({ source, maxSide, qualities, fewColours }: RedrawOrder): Promise<string> {
  const image = new Image();
  image.src = source;
  try {
    await image.decode();
  } catch {
    return '';
  }
  const { naturalWidth, naturalHeight } = image;
  const scale = maxSide === 0 ? 1 : maxSide / Math.max(naturalWidth, naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) return '';
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (maxSide > 0 || !isPhoto(brush.getImageData(0, 0, canvas.width, canvas.height)))
    return canvas.toDataURL();
  let photo = '';
  for (const quality of qualities) {
    photo = canvas.toDataURL('image/jpeg', quality);
    if (photo.length <= source.length) break;
  }
  return photo;

  function isPhoto({ data }: ImageData): boolean {
    const colours = new Set<number>();
    for (const pixel of new Uint32Array(data.buffer)) {
      if (pixel >>> 24 !== 255) return false;
      if (colours.size < fewColours) colours.add(pixel);
    }
    return colours.size >= fewColours || source.startsWith('data:image/jpeg');
  }
}

/** Redraws pictures, one after the other, in a hidden window. */
export class Redrawing {
  #window: BrowserWindow | undefined;

  /** The picture upright and without camera metadata; `undefined` if it cannot be drawn. */
  async redraw({ type, bytes }: ReadPicture): Promise<RedrawnPicture | undefined> {
    const window = await this.#open();
    const order: RedrawOrder = {
      source: `data:${MEDIA_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`,
      maxSide: type === 'svg' ? MAX_SIDE : 0,
      qualities: QUALITIES,
      fewColours: FEW_COLOURS,
    };
    const drawing = window.webContents.executeJavaScript(
      `(${redrawInPage.toString()})(${JSON.stringify(order)})`,
    );
    const made: unknown = await within(drawing, PATIENCE, undefined).catch(() => undefined);
    if (made === undefined) this.close();
    const { media, base64 } =
      /^data:image\/(?<media>png|jpeg);base64,(?<base64>.+)$/u.exec(String(made))?.groups ?? {};
    if (base64 === undefined) return undefined;
    return { type: media === 'jpeg' ? 'jpeg' : 'png', bytes: Buffer.from(base64, 'base64') };
  }

  close(): void {
    this.#window?.destroy();
    this.#window = undefined;
  }

  async #open(): Promise<BrowserWindow> {
    if (this.#window !== undefined) return this.#window;
    const window = new BrowserWindow({
      show: false,
      frame: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
    });
    this.#window = window;
    await window.loadURL('data:text/html,');
    return window;
  }
}
