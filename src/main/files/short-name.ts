import { contentName } from './content-name';

/** The maximum length of a name on the file systems in use, in bytes. */
export const MAX_NAME_BYTES = 255;

const bytesOf = (text: string) => Buffer.byteLength(text);

/**
 * A name of at most `max` bytes: itself, or its start, in whole characters, with a hash, so that two long names stay
 * different.
 */
export function shortName(name: string, max: number): string {
  if (bytesOf(name) <= max) return name;
  const mark = `~${contentName(name).slice(0, 8)}`;
  let room = max - bytesOf(mark);
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    room -= bytesOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept}${mark}`;
}

/**
 * The name of a file that belongs to another: `stem` with an extension, the stem shortened if both are too long
 * together.
 */
export function nameWithEnding(stem: string, ending: string): string {
  return `${shortName(stem, MAX_NAME_BYTES - bytesOf(ending))}${ending}`;
}
