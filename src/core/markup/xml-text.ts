// What XML 1.0 cannot contain, escaped or not: control characters and lone surrogates.
const UNFIT = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or, between double quotes, in an attribute. */
export function escaped(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<>"]/gu, (character) => NAMES[character] ?? character);
}
