import type { Language } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import type { Stressed } from '../i18n/workshop-texts';
import type { Guessable } from './activity';
import { differenceOf, nearest } from '../groups/difference';
import { guessPlot, type GuessPlot } from './guess-plot';
import { guessScale } from './guess-scale';
import { groupsThatGuessed } from './shown-groups';
import { figureKey, type Workshop } from '../groups/workshop';

/** What one group guessed of a figure. */
export interface GroupGuesses {
  readonly name: string;
  readonly guesses: readonly number[];
}

/** The guesses of the groups that can stand beside each other, in the order in which the groups came. */
export function guessesOfGroups(
  workshop: Workshop,
  slide: string,
  row: string | null,
  language: Language,
): readonly GroupGuesses[] {
  const key = figureKey(slide, row);
  return groupsThatGuessed(workshop, key, language).map(({ name, group }) => ({
    name,
    guesses: group.guesses[key] ?? [],
  }));
}

/** The bar of each group, all on one scale, in stage units. */
export interface GroupsPlot {
  readonly rows: readonly (GuessPlot & { readonly name: string })[];
  /** Where the figure of the research is. */
  readonly truthAt: number;
}

/** How long the bar of a group is, beside its name; and the size of the guesses on it. */
export const GROUP_BAR = 1368;
const SIZE = 48;

export function groupsPlot(
  groups: readonly GroupGuesses[],
  figure: Guessable,
  language: Language,
): GroupsPlot {
  const all = groups.flatMap(({ guesses }) => guesses);
  const bar = { length: GROUP_BAR, size: SIZE, end: guessScale(figure.value, all, figure.unit) };
  return {
    rows: groups.map(({ name, guesses }) => ({ name, ...guessPlot(guesses, figure, language, bar) })),
    truthAt: (figure.value / bar.end) * GROUP_BAR,
  };
}

/** Which group came nearest, by the best of its guesses; several where they came equally near. */
export function groupsOutcome(
  groups: readonly GroupGuesses[],
  { value, unit }: Guessable,
  language: Language,
): Stressed | undefined {
  const bests = groups.flatMap(({ name, guesses }) => {
    const best = guesses[nearest(guesses, value)[0] ?? -1];
    return best === undefined ? [] : [{ name, best }];
  });
  const winners = nearest(
    bests.map(({ best }) => best),
    value,
  ).flatMap((i) => bests[i] ?? []);
  const [first] = winners;
  if (first === undefined) return undefined;
  const names = winners.map(({ name }) => name);
  return slideTexts(language).workshop.nearestGroups(names, differenceOf(first.best, value), unit);
}

/** The guesses of the groups as a sentence: what their bars show to those who see them. */
export function groupsSentence(
  groups: readonly GroupGuesses[],
  { value, unit }: Guessable,
  language: Language,
): string {
  const written = (figure: number) => formatFigure(figure, unit, language);
  const said = groups.map(({ name, guesses }) => `${name}: ${guesses.map(written).join(', ')}`);
  return `${[...said, `${slideTexts(language).workshop.research}: ${written(value)}`].join('; ')}.`;
}
