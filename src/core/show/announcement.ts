import { chartFacts } from '../charts/chart-facts';
import type { Deck, Slide } from '../deck/types';
import { slideTexts } from '../i18n/languages';
import { slideAt, type Position } from '../slide/navigation';
import { pictureOf } from '../slide/deck-pictures';

/** What a screen reader says once when the show arrives at a position: the slide, or only what is new. */
export function announcement(deck: Deck, at: Position): string {
  const slide = slideAt(deck, at.slide);
  const fresh = newAt(deck, slide, at.step);
  if (at.step > 0) return fresh;
  const place = slideTexts(deck.language).place(at.slide + 1, deck.slides.length);
  return [`${place}.`, slide.headline, fresh].filter((part) => part !== '').join(' ');
}

function newAt(deck: Deck, slide: Slide, step: number): string {
  switch (slide.kind) {
    case 'points':
      return titledText(slide.points[step]);
    case 'cards':
      return titledText(slide.cards[step]);
    case 'discussion':
      return slide.questions[step] ?? '';
    case 'sources':
      return slide.items.map(titledText).join(' ');
    case 'title':
    case 'statement':
    case 'picture':
      return [pictureOf(slide)?.alt, slide.text].filter(Boolean).join(' ');
    default:
      return chartFacts(slide)?.fresh(step, deck.language) ?? '';
  }
}

function titledText(item: { readonly title?: string; readonly text: string } | undefined): string {
  if (item === undefined) return '';
  return item.title === undefined ? item.text : `${item.title}. ${item.text}`;
}
