/**
 * The step (from 0) at which something of a chart enters: what the slide points out answers last, unless that is
 * all there is.
 */
export function answerStep(
  id: string,
  highlight: readonly string[],
  all: readonly { readonly id: string }[],
): number {
  const pointed = new Set(highlight);
  return pointed.has(id) && all.some((each) => !pointed.has(each.id)) ? 1 : 0;
}

/** How many steps all of them take. */
export function answerSteps(highlight: readonly string[], all: readonly { readonly id: string }[]): number {
  return 1 + Math.max(0, ...all.map(({ id }) => answerStep(id, highlight, all)));
}

/** Whether something has the section's colour: pointed out, or nothing is. */
export function isLit(id: string, highlight: readonly string[]): boolean {
  return highlight.length === 0 || highlight.includes(id);
}
