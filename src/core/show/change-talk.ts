import type { Deck } from '../deck/types';
import type { Moment } from './moment';
import { slideAt } from '../slide/navigation';
import { withActivity } from './with-activity';
import { keep } from './change-group';
import { endAfter } from '../formatting/countdown';
import { talkKey, talkOf } from '../workshop/talks';
import { LIMITS, type Answer, type Talk } from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** What is said in the room. Nothing for a command that is about something else. */
export function changeTalk(
  deck: Deck,
  session: ShowState,
  command: Command,
  now: Moment,
): ShowState | undefined {
  const { slide, step } = session.position;
  const id = talkKey(slideAt(deck, slide), step);
  switch (command.type) {
    case 'talk':
    case 'wrapUp':
      return withActivity(session, session.activity?.type === command.type ? null : { type: command.type });
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

function talked(session: ShowState, key: string, now: number, change: (talk: Talk) => Talk): ShowState {
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
