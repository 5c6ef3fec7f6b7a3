/**
 * What stands where a figure may stand: a number; nothing, with the reason or without; or what somebody typed there
 * that is no figure. All but a number is a missing figure: nothing is drawn for it, and it counts for nothing.
 */
export type Figure = number | null | { readonly missing: string } | { readonly typed: string };

/** The number that a figure is; `null` if it is missing. */
export function known(figure: Figure | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}

/** The figures that are numbers. */
export function knownOf(figures: readonly (Figure | undefined)[]): readonly number[] {
  return figures.filter((figure) => typeof figure === 'number');
}

export function isMissing(figure: Figure): figure is Exclude<Figure, number> {
  return typeof figure !== 'number';
}

/** Why a figure is missing; `undefined` if nobody says. */
export function reasonOf(figure: Figure): string | undefined {
  return typeof figure === 'object' && figure !== null && 'missing' in figure ? figure.missing : undefined;
}

/** What was typed in place of a figure; `undefined` if nothing was. */
export function typedIn(figure: Figure): string | undefined {
  return typeof figure === 'object' && figure !== null && 'typed' in figure ? figure.typed : undefined;
}

/** A plain value of a deck as a figure; `undefined` if it is none. */
export function asFigure(value: unknown): Figure | undefined {
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'object') return undefined;
  if ('missing' in value && typeof value.missing === 'string') return { missing: value.missing };
  if ('typed' in value && typeof value.typed === 'string') return { typed: value.typed };
  return undefined;
}
