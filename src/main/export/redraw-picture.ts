import { BrowserWindow } from 'electron';
import { MEDIA_TYPES, type PictureType } from '../../core/pictures/picture-type';
import type { ReadPicture } from '../pictures/deck-pictures';

/** Types that some programs cannot show are redrawn as one that all of them support. */
export type RedrawnType = Extract<PictureType, 'png' | 'jpeg'>;

/** The longest side in pixels of a vector drawing, the same as for a picture that is added in the editor. */
const MAX_SIDE = 2400;
/** The time limit for one picture, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Runs in a page without scripts of its own. Returns the picture as base64 of another type, empty if it is damaged.
 */
async function redrawInPage(source: string, media: string, maxSide: number): Promise<string> {
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
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(media, 0.9).split(',')[1] ?? '';
}

/** Redraws pictures, one after the other, in a hidden window. */
export class Redrawing {
  #window: BrowserWindow | undefined;

  /** The picture upright and without camera metadata; `undefined` if it cannot be drawn. */
  async redraw({ type, bytes }: ReadPicture, to: RedrawnType): Promise<Uint8Array | undefined> {
    const window = await this.#open();
    const source = `data:${MEDIA_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`;
    const words = [source, MEDIA_TYPES[to], type === 'svg' ? MAX_SIDE : 0].map((word) =>
      JSON.stringify(word),
    );
    const drawing = window.webContents.executeJavaScript(`(${redrawInPage.toString()})(${words.join()})`);
    const base64: unknown = await within(PATIENCE, drawing).catch(() => undefined);
    if (base64 === undefined) this.close();
    return typeof base64 === 'string' && base64 !== '' ? Buffer.from(base64, 'base64') : undefined;
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

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`nothing in ${milliseconds} ms`));
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
