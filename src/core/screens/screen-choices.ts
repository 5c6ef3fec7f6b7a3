import { displayKey, type Display, type DisplayWish, type Sides } from './display-plan';

/** Whose screen is which in each set of displays, all by their keys. */
export type ScreenChoices = Readonly<Record<string, { readonly room: string; readonly trainer: string }>>;

/** More rooms than a trainer comes in. */
const MAX_SETS = 40;

/** What was chosen for just this set of displays; nothing for a set that is new. */
export function chosenFor(choices: ScreenChoices, displays: readonly Display[]): DisplayWish | undefined {
  const set = setKey(displays);
  if (!Object.hasOwn(choices, set)) return undefined;
  const chosen = choices[set];
  const numberOf = (key: string | undefined) => displays.find((each) => displayKey(each) === key)?.id;
  return { room: numberOf(chosen?.room), trainer: numberOf(chosen?.trainer) };
}

/** Keeps a choice for this set; the sets of longest ago go. */
export function withChoice(
  choices: ScreenChoices,
  displays: readonly Display[],
  { room, trainer }: Sides,
): ScreenChoices {
  const set = setKey(displays);
  const others = Object.entries(choices).filter(([key]) => key !== set);
  const chosen = { room: displayKey(room), trainer: displayKey(trainer) };
  return Object.fromEntries([...others, [set, chosen] as const].slice(-MAX_SETS));
}

function setKey(displays: readonly Display[]): string {
  return displays.map(displayKey).sort().join(' | ');
}
