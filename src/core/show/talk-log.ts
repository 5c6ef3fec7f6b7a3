import { timePerSlide, type Clock } from './clock';
import { csvText } from '../formatting/csv';
import type { Deck } from '../deck/types';
import { isShown } from '../slide/shown-slides';

/**
 * The minutes of each slide that is shown, or was, planned and real, as CSV that a Dutch or English spreadsheet opens in columns; `now` is
 * steady time.
 */
export function talkLog(deck: Deck, clock: Clock, now: number, heads: readonly string[]): string {
  const times = timePerSlide(clock, now);
  const rows = deck.slides.flatMap((slide, i) => {
    const time = times.get(slide.id) ?? 0;
    if (!isShown(slide) && time === 0) return [];
    return [
      [
        String(i + 1),
        slide.headline,
        minutes(slide.minutes ?? 0, deck.language),
        minutes(time / 60_000, deck.language),
      ],
    ];
  });
  return csvText([heads, ...rows]);
}

function minutes(value: number, language: Deck['language']): string {
  const text = value.toFixed(1);
  return language === 'nl' ? text.replace('.', ',') : text;
}
