import { timePerSlide, type Clock } from './clock';
import type { Deck } from './deck/types';

/** The minutes of each slide, planned and real, as CSV that a Dutch or English spreadsheet opens in columns. */
export function talkLog(deck: Deck, clock: Clock, now: number, heads: readonly string[]): string {
  const times = timePerSlide(clock, now);
  const rows = deck.slides.map((slide, i) => [
    String(i + 1),
    slide.headline,
    minutes(slide.minutes ?? 0, deck.language),
    minutes((times.get(slide.id) ?? 0) / 60_000, deck.language),
  ]);
  // The mark in front tells spreadsheets that this is UTF-8.
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function minutes(value: number, language: Deck['language']): string {
  const text = value.toFixed(1);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is kept a text. */
function cell(text: string): string {
  const safe = /^[=+\-@]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
