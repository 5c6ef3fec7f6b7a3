import { formatFigure } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import type { Language } from '../deck/types';

/** Below so many people a percentage says more than they do. */
export const MIN_FOR_PERCENT = 10;

/** Which part of the people it is, from 0 to 100 and whole; 0 where nobody is there. */
export function ownShare(count: number, people: number): number {
  return people === 0 ? 0 : Math.round((count / people) * 100);
}

/** What stands at a bar of the group's own: `57%`, or `4 van 7` of a small group. */
export function ownFigure(count: number, people: number, language: Language): string {
  return people < MIN_FOR_PERCENT
    ? slideTexts(language).workshop.outOf(count, people)
    : formatFigure(ownShare(count, people), 'percent', language);
}
