import type { Colour, Deck, Section, Slide } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';

export function sectionOf(deck: Pick<Deck, 'sections'>, slide: Slide): Section | undefined {
  return deck.sections.find((section) => section.id === slide.section);
}

/** The colour a slide is drawn in; without a section it has that of "further on". */
export function colourOf(deck: Pick<Deck, 'sections'>, slide: Slide): Colour {
  return sectionOf(deck, slide)?.colour ?? 'further';
}

/** The small topic above the headline. */
export function labelOf(deck: Deck, slide: Slide): string {
  return slide.label ?? sectionOf(deck, slide)?.title ?? '';
}

/** The line at the bottom: where the figures come from and how to read them; empty if nobody says. */
export function sourceLine(deck: Deck, slide: Slide): string {
  const texts = slideTexts(deck.language);
  const source = slide.source ?? deck.source.text;
  const parts = source === '' ? [] : [texts.source(source)];
  if (slide.kind === 'ranking' && slide.multiple) parts.push(texts.multiple);
  if (slide.footnote !== undefined) parts.push(slide.footnote);
  return parts.join(' · ');
}
