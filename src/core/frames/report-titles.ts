import type { Deck } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import { slideAt } from '../slide/navigation';
import { guessedIn } from '../workshop/activity';
import { askedOn } from '../workshop/asked-on';
import { roomNames } from '../workshop/room-head';
import type { RoomPicture } from '../workshop/room-pictures';
import { roomTable } from '../workshop/room-table';
import type { Frame } from './frames';
import { workshopIn, type PrintJob } from './print-job';

/** What each page of a report is called, in the order of its frames: no two are called the same. */
export function reportTitles(job: Pick<PrintJob, 'deck' | 'frames' | 'room'>): readonly string[] {
  const { deck, frames } = job;
  const texts = slideTexts(deck.language);
  const named = frames.map((frame) => titleOf(job, frame));
  // Whose it is, and then where, is only said where it tells two pages apart.
  const whose = distinguished(named, (i) => namesOn(job, frames[i]));
  const where = distinguished(whose, (i) => texts.place((frames[i]?.slide ?? 0) + 1, deck.slides.length));
  return distinguished(where, (i) =>
    String(where.slice(0, i + 1).filter((title) => title === where[i]).length),
  );
}

function titleOf(job: Pick<PrintJob, 'deck' | 'room'>, frame: Frame): string {
  const { slide: place, room } = frame;
  if (room === undefined) return slideAt(job.deck, place).headline;
  const table = roomTable(job.deck, slideAt(job.deck, place), room, workshopIn(job, frame));
  return [table?.caption ?? '', subjectOf(job.deck, place, room)].filter((part) => part !== '').join(': ');
}

/** What the groups were asked about. */
function subjectOf(deck: Deck, place: number, { activity, step = 0 }: RoomPicture): string {
  const slide = slideAt(deck, place);
  switch (activity.type) {
    case 'guess':
      return guessedIn(slide, activity.row)?.label || slide.headline;
    case 'talk':
      return askedOn(slide, step);
    case 'wrapUp':
      return slideTexts(deck.language).workshop.wrapUpTitle;
    default:
      return slide.headline;
  }
}

function namesOn(job: Pick<PrintJob, 'deck' | 'room'>, frame: Frame | undefined): string {
  if (frame?.room === undefined) return '';
  return roomNames(job.deck, frame.slide, workshopIn(job, frame), frame.room);
}

/** The titles, each that is there more than once with what is said `more` of it. */
function distinguished(titles: readonly string[], more: (place: number) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return titles.map((title, i) =>
    (counts.get(title) ?? 0) > 1 ? [title, more(i)].filter((part) => part !== '').join(' · ') : title,
  );
}
