import type { ChartTable } from '../charts/description';
import type { Deck, Language, Slide } from '../deck/types';
import type { FigureTable } from '../charts/chart-description';
import { rowWords } from '../charts/figure-words';
import { formatFigure } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import { lastStep } from '../slide/steps';
import { guessedIn, type Activity } from './activity';
import { guessesOfGroups } from './compare-guesses';
import { differenceOf } from '../groups/difference';
import { orderNow, rowsToOrder } from './order-guess';
import { guessName } from './outcome';
import { ownTable } from './own-table';
import type { RoomPicture } from './room-pictures';
import { shownGroups } from './shown-groups';
import { talkKey, talkOf } from './talks';
import { figureKey, groupNow, type Answer, type Group, type Workshop } from '../groups/workshop';
import { wrapUp } from './wrap-up';

/** What the group in the room did with a slide, as a table under its picture on paper. */
export function roomTable(
  deck: Deck,
  slide: Slide,
  { activity, step = lastStep(slide) }: RoomPicture,
  workshop: Workshop,
): FigureTable | undefined {
  const { language } = deck;
  const texts = slideTexts(language).workshop.table;
  const group = groupNow(workshop);
  switch (activity.type) {
    case 'guess':
      return captioned(texts.guesses, guessTable(slide, activity, workshop, language));
    case 'order':
      return captioned(texts.order, orderTable(slide, group, language));
    case 'own':
      return captioned(
        texts.own,
        ownTable(slide, shownGroups(workshop, slide, activity, language), language),
      );
    case 'talk':
      return captioned(
        texts.answers,
        answerTable(talkOf({ workshop }, talkKey(slide, step)).answers, language),
      );
    case 'wrapUp':
      return captioned(texts.answers, answerTable(wrapUp(deck, group), language));
  }
}

function captioned(caption: string, table: ChartTable | undefined): FigureTable | undefined {
  return table && { caption, ...table };
}

/** Every guess with what it differs, by the names that guesses have on the slide. */
function guessTable(
  slide: Slide,
  { row, all = false }: Extract<Activity, { readonly type: 'guess' }>,
  workshop: Workshop,
  language: Language,
): ChartTable | undefined {
  const figure = guessedIn(slide, row);
  if (figure === undefined) return undefined;
  const texts = slideTexts(language).workshop;
  const { value, unit, label } = figure;
  const guesses = groupNow(workshop)?.guesses[figureKey(slide.id, row)] ?? [];
  const named = all
    ? guessesOfGroups(workshop, slide.id, row, language).flatMap(({ name, guesses: theirs }) =>
        theirs.map((guess) => ({ name, guess })),
      )
    : guesses.map((guess, i) => ({ name: guessName(i, guesses.length, language), guess }));
  return {
    columns: [label || slide.headline, texts.table.figure, texts.table.difference],
    rows: [
      ...named.map(({ name, guess }) => ({
        label: name,
        figures: [formatFigure(guess, unit, language), texts.away(differenceOf(guess, value), unit)],
      })),
      { label: texts.research, figures: [formatFigure(value, unit, language), ''] },
    ],
  };
}

function orderTable(slide: Slide, group: Group | undefined, language: Language): ChartTable | undefined {
  if (slide.kind !== 'ranking') return undefined;
  const { table } = slideTexts(language).workshop;
  const order = orderNow(slide, group);
  return {
    columns: [columnOf(slide, language), table.place, table.yourPlace, table.figure],
    rows: rowsToOrder(slide).map((row, place) => ({
      label: row.label,
      figures: [String(place + 1), String(order.indexOf(row.id) + 1), rowWords(slide, row, language)],
    })),
  };
}

function answerTable(answers: readonly Answer[], language: Language): ChartTable {
  const { table } = slideTexts(language).workshop;
  return {
    columns: [table.answer, table.votes],
    rows: answers.map(({ text, votes }) => ({ label: text, figures: [String(votes)] })),
  };
}

/** What the rows of a slide are called. */
function columnOf(slide: Slide, language: Language): string {
  return ('column' in slide ? slide.column : undefined) ?? slideTexts(language).answer;
}
