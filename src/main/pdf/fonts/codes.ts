/** The numbers of letters that are two bytes each. */
export function codesOf(bytes: string): readonly number[] {
  return Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, i) => (bytes.charCodeAt(2 * i) << 8) | bytes.charCodeAt(2 * i + 1),
  );
}
