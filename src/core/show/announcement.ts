import { chartDescription } from '../charts/chart-description';
import type { Deck, Slide } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import { slideAt, type Position } from '../slide/navigation';
import { pictureOf } from '../slide/deck-pictures';
import { lastNumber } from '../slide/shown-slides';
import { wordsRules, type TitledText } from '../slide/words-rules';

/** What a screen reader says once when the show arrives at a position: the slide, or only what is new. */
export function announcement(deck: Deck, at: Position): string {
  const slide = slideAt(deck, at.slide);
  const fresh = newAt(deck, slide, at.step);
  if (at.step > 0) return fresh;
  const place = slideTexts(deck.language).place(at.slide + 1, lastNumber(deck, at.slide));
  return [`${place}.`, slide.headline, fresh].filter((part) => part !== '').join(' ');
}

function newAt(deck: Deck, slide: Slide, step: number): string {
  const figures = chartDescription(slide, deck.language);
  if (figures !== undefined) return figures.fresh(step);
  const { texts, stepwise } = wordsRules(slide);
  const fresh = stepwise === true ? texts.slice(step, step + 1) : texts;
  return [pictureOf(slide)?.alt, ...fresh.map(spoken)].filter(Boolean).join(' ');
}

function spoken({ title, text }: TitledText): string {
  return title === undefined ? text : `${title}. ${text}`.trim();
}
