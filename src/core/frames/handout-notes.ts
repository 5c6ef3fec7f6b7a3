import type { Slide } from '../deck/types';
import type { Notes } from '../export/export-choice';
import { slideAt } from '../slide/navigation';
import type { PrintJob } from './print-job';

/** The text that goes with a slide on a handout; `undefined` if there is none. */
export function notesOf(slide: Slide, notes: Notes): string | undefined {
  if (notes === 'none') return undefined;
  return notes === 'trainer' ? slide.notes : slide.handout;
}

/** Whether any slide of a handout has something to read next to it: a text, or a question to discuss. */
export function isExplained({
  deck,
  frames,
  handout,
}: Pick<PrintJob, 'deck' | 'frames' | 'handout'>): boolean {
  const { notes = 'none' } = handout ?? {};
  return frames.some(({ slide: place, room }) => {
    const slide = slideAt(deck, place);
    return room === undefined && Boolean(notesOf(slide, notes) ?? slide.question);
  });
}
