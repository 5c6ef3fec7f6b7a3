import { isMissing, type Figure } from '../deck/figure';

/** The step (from 0) at which an item of a chart appears: highlighted ones come last, unless there are no others. */
export function answerStep(
  id: string,
  highlight: readonly string[],
  all: readonly { readonly id: string }[],
): number {
  const pointed = new Set(highlight);
  return pointed.has(id) && all.some((each) => !pointed.has(each.id)) ? 1 : 0;
}

/** How many steps they take in total. */
export function answerSteps(highlight: readonly string[], all: readonly { readonly id: string }[]): number {
  return 1 + Math.max(0, ...all.map(({ id }) => answerStep(id, highlight, all)));
}

/** Whether an item has the section’s colour: it is highlighted, or none is. */
export function isHighlighted(id: string, highlight: readonly string[]): boolean {
  return highlight.length === 0 || highlight.includes(id);
}

/**
 * Of what a slide points out those that have a figure: one that is missing carries no headline. Something without any
 * place for a figure, such as a vague count, is no missing one.
 */
export function carrying<Item extends { readonly id: string }>(
  highlight: readonly string[],
  items: readonly Item[],
  figuresOf: (item: Item, index: number) => readonly (Figure | undefined)[],
): readonly string[] {
  const without = items.filter((item, i) =>
    figuresOf(item, i).every((figure) => figure !== undefined && isMissing(figure)),
  );
  const missing = new Set(without.map(({ id }) => id));
  return highlight.filter((id) => !missing.has(id));
}
