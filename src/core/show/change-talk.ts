import type { Deck } from '../deck/types';
import type { Moment } from './moment';
import { slideAt } from '../slide/navigation';
import type { Command, Session } from './session';
import { beside } from './beside';
import { keep } from './change-group';
import { endAfter } from '../formatting/countdown';
import { talkKey } from '../workshop/talks';
import { LIMITS, groupNow, type Answer, type Talk } from '../groups/workshop';

const SILENT: Talk = { answers: [], endsAt: null };

/** What is said in the room. Nothing for a command that is about something else. */
export function changeTalk(deck: Deck, session: Session, command: Command, now: Moment): Session | undefined {
  const { slide, step } = session.position;
  const id = talkKey(slideAt(deck, slide), step);
  switch (command.type) {
    case 'talk':
    case 'wrapUp':
      return beside(session, session.activity?.type === command.type ? null : { type: command.type });
    case 'talkEnds':
      return talked(session, id, now.wall, (talk) => ({
        ...talk,
        endsAt: command.minutes === null ? null : endAfter(command.minutes, now.steady),
      }));
    case 'answer':
      return talked(session, id, now.wall, (talk) => ({
        ...talk,
        answers: answered(talk.answers, command.answer, command.text.trim().slice(0, LIMITS.text)),
      }));
    case 'vote':
      return talked(session, id, now.wall, (talk) => ({
        ...talk,
        answers: talk.answers.map((each, i) =>
          i === command.answer ? { ...each, votes: voted(each.votes + command.by) } : each,
        ),
      }));
    default:
      return undefined;
  }
}

/** What was said in the group that is there; `key` as of `talkKey`. */
export function talkOf({ workshop }: Pick<Session, 'workshop'>, key: string): Talk {
  return groupNow(workshop)?.talks[key] ?? SILENT;
}

function talked(session: Session, key: string, now: number, change: (talk: Talk) => Talk): Session {
  return keep(session, now, 'talks', key, change(talkOf(session, key)));
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
