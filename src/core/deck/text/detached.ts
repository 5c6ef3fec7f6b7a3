/**
 * The same text in memory of its own. A part of a text keeps the whole of that in memory, which a deck with photos
 * inside would do once for each of its slides.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
