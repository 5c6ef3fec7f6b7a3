import { latin } from './latin';

/** What stands in a JPEG before its scan. */
export interface JpegHead {
  /** As stored, in pixels: the camera may have been turned. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned and mirrored, from 1 (not at all) to 8, as Exif counts. */
  readonly orientation: number;
  /** Values of each pixel: 1 is grey, 3 a colour of a screen, 4 one of a printing press. */
  readonly components: number;
}

/** `undefined` for a damaged file. Throws a `RangeError` if it ends too early. */
export function jpegHead(view: DataView): JpegHead | undefined {
  let orientation: number | undefined;
  let frame: Omit<JpegHead, 'orientation'> | undefined;
  for (const { marker, at, length } of segmentsOf(view)) {
    if (isFrame(marker)) frame ??= frameAt(view, at);
    if (marker === EXIF) orientation ??= orientationAt(view, at, length);
  }
  return frame && { ...frame, orientation: orientation ?? 1 };
}

/** Whether any program shows a JPEG as it is: upright, in the colours of a screen. */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  const head = jpegHead(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return head?.orientation === 1 && head.components !== 4;
}

interface Segment {
  readonly marker: number;
  /** Where its content starts, and how long that is. */
  readonly at: number;
  readonly length: number;
}

/** The segments before the scan, in order. */
function* segmentsOf(view: DataView): Generator<Segment, void> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN) return;
    // Markers may be padded, and some stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      const length = view.getUint16(at + 2);
      yield { marker, at: at + 4, length: length - 2 };
      at += 2 + length;
    }
  }
}

const START_OF_SCAN = 0xda;
const EXIF = 0xe1;

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const frameAt = (view: DataView, at: number) => ({
  height: view.getUint16(at + 1),
  width: view.getUint16(at + 3),
  components: view.getUint8(at + 5),
});

const ORIENTATION = 0x0112;

/** The orientation that an Exif segment names: the TIFF in it has its own byte order. */
function orientationAt(view: DataView, from: number, length: number): number | undefined {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, Math.max(0, length));
  if (latin(bytes, 0, 6) !== 'Exif\0\0' || length < 14) return undefined;
  const tiff = new DataView(bytes.buffer, bytes.byteOffset + 6, length - 6);
  const little = latin(bytes, 6, 8) === 'II';
  const directory = tiff.getUint32(4, little);
  const last = directory + 2 <= tiff.byteLength ? directory + 2 + tiff.getUint16(directory, little) * 12 : 0;
  for (let entry = directory + 2; entry < last && entry + 12 <= tiff.byteLength; entry += 12) {
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue;
    const orientation = tiff.getUint16(entry + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}
