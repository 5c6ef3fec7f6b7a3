import type { Language } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import type { Stressed } from '../i18n/workshop-texts';
import type { Guessable } from './activity';
import { differenceOf, nearest } from '../groups/difference';

/** How close the guesses were, in words; `undefined` without guesses. */
export function outcomeOf(
  guesses: readonly number[],
  { value, unit }: Guessable,
  language: Language,
): Stressed | undefined {
  const [first, ...others] = guesses;
  if (first === undefined) return undefined;
  const texts = slideTexts(language).workshop;
  if (others.length === 0) return texts.difference(differenceOf(first, value), unit);
  const best = nearest(guesses, value);
  const difference = differenceOf(guesses[best[0] ?? 0] ?? first, value);
  return texts.nearest(
    best.map((i) => i + 1),
    difference,
    unit,
  );
}

/** The name of a guess: there is no need to count one. */
export function guessName(at: number, of: number, language: Language): string {
  const texts = slideTexts(language).workshop;
  return of === 1 ? texts.yourGuess : texts.guessOf(at + 1);
}

/** The guesses as a sentence: what the bar shows to those who see it. */
export function guessSentence(
  guesses: readonly number[],
  figure: Guessable,
  shown: boolean,
  language: Language,
): string {
  const written = (value: number) => formatFigure(value, figure.unit, language);
  const texts = slideTexts(language).workshop;
  const names = guesses.map((value, i) => `${guessName(i, guesses.length, language)}: ${written(value)}`);
  const said = shown ? [...names, `${texts.research}: ${written(figure.value)}`] : names;
  return said.length === 0 ? texts.noGuess : `${said.join('; ')}.`;
}
