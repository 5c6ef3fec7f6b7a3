const MOST = 5;

/** What of a dictionary's suggestions is worth offering: whole words, the best ones first. */
export function worthOffering(suggestions: readonly string[]): readonly string[] {
  return [...new Set(suggestions)]
    .filter((each) => !/(?:^|[ -])\p{L}(?:[ -]|$)|-$/u.test(each))
    .slice(0, MOST);
}
