import { gapIn, segmentsOf } from '../charts/stacked-plan';
import { isHighlighted } from '../charts/answer-step';
import { mixed, partTones } from '../charts/tones';
import type { Language, SlideOf } from '../deck/types';
import { headed } from '../i18n/chart-texts';
import { CORAL, INK, PAPER, SUN } from '../look/palette';
import { answerId } from '../charts/own-rows';
import { ownFigure } from './own-share';
import type { OwnCount } from '../groups/workshop';
import type { OwnBar, OwnChart, OwnPart } from './own-chart-shape';

type Stacked = SlideOf<'stacked'>;
type Statement = Stacked['rows'][number];

/** So many bars below each other can be read from the back of the room. */
const MAX_BARS = 12;

/** The answers of the research to each statement, and below them those of each group. */
export function stackRows(slide: Stacked, counts: readonly OwnCount[], language: Language): OwnChart['rows'] {
  return shownRows(slide, counts).map((row) => ({
    id: row.id,
    label: row.label,
    bars: [
      researchStack(slide, row, language),
      ...counts.map((count) => ownStack(slide, row, count, language)),
    ],
  }));
}

/** Of many statements those that most groups counted, the last of them first; then those that nobody did, in order. */
function shownRows({ answers, rows }: Stacked, counts: readonly OwnCount[]): readonly Statement[] {
  const times = ({ id }: Statement) =>
    counts.filter((count) => answers.some((_, i) => count.rows[answerId(id, i)] !== undefined)).length;
  const ranked = rows
    .map((row, place) => ({ row, place, times: times(row) }))
    .toSorted((a, b) => b.times - a.times || (a.times > 0 ? b.place - a.place : a.place - b.place));
  const shown = new Set(ranked.slice(0, Math.floor(MAX_BARS / (counts.length + 1))).map(({ row }) => row));
  return rows.filter((row) => shown.has(row));
}

function researchStack({ answers }: Stacked, { values }: Statement, language: Language): OwnBar {
  const segments = segmentsOf(values, language);
  const parts = segments.map(({ from, to, figure }, answer) => ({ answer, from, to, figure }));
  const gap = gapIn(segments, answers);
  return { ...barOf(answers, parts), ...(gap === undefined ? {} : { gap }) };
}

function ownStack(
  { answers }: Stacked,
  { id }: Statement,
  { people, rows }: OwnCount,
  language: Language,
): OwnBar {
  let before = 0;
  const scale = 100 / Math.max(1, people);
  const parts = answers.flatMap((_, answer): readonly OwnPart[] => {
    const count = rows[answerId(id, answer)];
    if (count === undefined) return [];
    const from = before * scale;
    before += count;
    return [{ answer, from, to: before * scale, figure: ownFigure(count, people, language) }];
  });
  return barOf(answers, parts);
}

function barOf(answers: readonly string[], parts: readonly OwnPart[]): OwnBar {
  const heads = parts.map(({ answer }) => answers[answer] ?? '');
  const figures = parts.map(({ figure }) => figure);
  return { value: parts.at(-1)?.to ?? null, figure: headed(heads, figures), parts };
}

/** The least width of a whole bar, in stage units; that of a letter, and what `%` adds to one, as parts of its size. */
const WIDTH = 1060;
const LETTER = 0.52;
const PERCENT_WIDTH = 0.4;
const INSIDE = 6;
/** Nothing smaller is read from the back of the room. */
const MIN_SIZE = 28;

/** What stands on the answers of a bar, and how large: in stage units. */
export interface StackWords {
  readonly size: number;
  readonly words: readonly string[];
}

/**
 * The figures of a bar, smaller where that makes room for all of them; else those that there is room for. Those of a
 * small group, which is so many of so many, always have room.
 */
export function stackWords(parts: readonly OwnPart[], size: number): StackWords {
  const shown = parts.filter(({ from, to }) => from < to);
  const min = Math.min(size, ...shown.map(sizeFor));
  const fitted = min >= Math.min(size, MIN_SIZE) ? min : size;
  return { size: fitted, words: parts.map((part) => (sizeFor(part) >= fitted ? part.figure : '')) };
}

function sizeFor({ from, to, figure }: OwnPart): number {
  const percent = figure.endsWith('%') ? PERCENT_WIDTH : 0;
  return (((to - from) / 100) * WIDTH - 2 * INSIDE) / (figure.length * LETTER + percent);
}

/** The colours of the groups beside the research, in order: no section's, and no grey of what rests. */
export const OWN_COLOURS = [SUN, CORAL, mixed(SUN, INK, 0.7)] as const;
/** How much of a colour the last of its tones keeps. */
const FAINTEST = 0.35;

/**
 * By answer, the tone of the research and those of the groups. The research has the tones of its own slide; those of
 * a group are all of its one colour, so that none of them is taken for the research.
 */
export function answerTones({ answers, highlight }: Stacked, colour: string): readonly (readonly string[])[] {
  const research = partTones(
    answers.map((answer) => isHighlighted(answer, highlight)),
    colour,
  );
  const last = Math.max(1, answers.length - 1);
  return answers.map((_, i) => [
    research[i] ?? colour,
    ...OWN_COLOURS.map((own) => mixed(own, PAPER, 1 - ((1 - FAINTEST) * i) / last)),
  ]);
}
