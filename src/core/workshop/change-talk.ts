import type { Deck } from '../deck/types';
import { slideAt } from '../navigation';
import type { Command, Session } from '../session';
import { beside } from './beside';
import { keep } from './change-group';
import { LIMITS, groupNow, type Answer, type Talk } from './workshop';

const SILENT: Talk = { answers: [], endsAt: null };

/** What is said in the room. Nothing for a command that is about something else. */
export function changeTalk(deck: Deck, session: Session, command: Command, now: number): Session | undefined {
  const { id } = slideAt(deck, session.position.slide);
  switch (command.type) {
    case 'talk':
    case 'wrapUp':
      return beside(session, session.activity?.type === command.type ? null : { type: command.type });
    case 'talkEnds':
      return talked(session, id, now, (talk) => ({ ...talk, endsAt: command.at }));
    case 'answer':
      return talked(session, id, now, (talk) => ({
        ...talk,
        answers: answered(talk.answers, command.answer, command.text.trim().slice(0, LIMITS.text)),
      }));
    case 'vote':
      return talked(session, id, now, (talk) => ({
        ...talk,
        answers: talk.answers.map((each, i) =>
          i === command.answer ? { ...each, votes: voted(each.votes + command.by) } : each,
        ),
      }));
    default:
      return undefined;
  }
}

/** What was said about a slide in the group that is there. */
export function talkOf({ workshop }: Pick<Session, 'workshop'>, slide: string): Talk {
  return groupNow(workshop)?.talks[slide] ?? SILENT;
}

function talked(session: Session, slide: string, now: number, change: (talk: Talk) => Talk): Session {
  return keep(session, now, 'talks', slide, change(talkOf(session, slide)));
}

/** A new answer where no place is given; one without words goes. */
function answered(answers: readonly Answer[], place: number | null, text: string): readonly Answer[] {
  if (place !== null) {
    if (text === '') return answers.toSpliced(place, 1);
    return answers.map((each, i) => (i === place ? { ...each, text } : each));
  }
  return text === '' || answers.length >= LIMITS.answers ? answers : [...answers, { text, votes: 0 }];
}

function voted(votes: number): number {
  return Math.min(Math.max(votes, 0), LIMITS.people);
}
