import type { PrintJob } from './print-job';
import { slideAt } from '../slide/navigation';

/**
 * The names of the pictures of a job: files sort as the show goes, and the slide's id says which is which. Pictures
 * of a slide are numbered where one of the slides has several.
 */
export function pictureNames({ deck, frames }: Pick<PrintJob, 'deck' | 'frames'>): readonly string[] {
  const drawn = new Map<number, number>();
  const places = frames.map(({ slide }) => {
    const place = (drawn.get(slide) ?? 0) + 1;
    drawn.set(slide, place);
    return place;
  });
  const max = Math.max(...places);
  return frames.map(({ slide }, i) => {
    const number = padded(slide + 1, Math.max(2, digits(deck.slides.length)));
    const place = max > 1 ? `-${padded(places[i] ?? 1, digits(max))}` : '';
    // An id holds small letters, digits and dashes only.
    return `${number}${place}-${slideAt(deck, slide).id}.png`;
  });
}

const digits = (number: number) => String(number).length;
const padded = (number: number, width: number) => String(number).padStart(width, '0');
