const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text that stands above the line: the number of a note is then no digit of the figure that it stands behind. */
export function raised(text: string): string {
  return text
    .replaceAll(/\d/gu, (digit) => RAISED[Number(digit)] ?? '')
    .replaceAll('(', '⁽')
    .replaceAll(')', '⁾');
}
