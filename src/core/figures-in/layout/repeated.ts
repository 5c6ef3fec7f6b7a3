/** The texts that a list has more than once. */
export function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const more = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) more.add(text);
    seen.add(text);
  }
  return more;
}
