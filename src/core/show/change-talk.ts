import { slideAt } from '../slide/navigation';
import { withActivity } from './with-activity';
import { keep } from './change-group';
import { endAfter } from '../formatting/countdown';
import { talkKey, talkOf } from '../workshop/talks';
import { WORKSHOP_LIMITS, type Answer, type Talk } from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Changes, ShowNow } from './changes';
import type { CommandType } from './commands';

/** What is said in the room. */
export const TALK_CHANGES = {
  talk: ({ session }) => toggled(session, 'talk'),
  wrapUp: ({ session }) => toggled(session, 'wrapUp'),
  talkEnds: (show, { minutes }) =>
    talked(show, (talk) => ({
      ...talk,
      endsAt: minutes === null ? null : endAfter(minutes, show.now.steady),
    })),
  answer: (show, { answer, text }) =>
    talked(show, (talk) => ({
      ...talk,
      answers: answered(talk.answers, answer, text.trim().slice(0, WORKSHOP_LIMITS.text)),
    })),
  vote: (show, { answer, by }) =>
    talked(show, (talk) => ({
      ...talk,
      answers: talk.answers.map((each, i) =>
        i === answer ? { ...each, votes: voted(each.votes + by) } : each,
      ),
    })),
} satisfies Partial<Changes<CommandType>>;

function toggled(session: ShowState, type: 'talk' | 'wrapUp'): ShowState {
  return withActivity(session, session.activity?.type === type ? null : { type });
}

function talked({ deck, session, now }: ShowNow, change: (talk: Talk) => Talk): ShowState {
  const { slide, step } = session.position;
  const key = talkKey(slideAt(deck, slide), step);
  return keep(session, now.wall, 'talks', key, change(talkOf(session, key)));
}

/** A new answer where no place is given; one without words goes. */
function answered(answers: readonly Answer[], place: number | null, text: string): readonly Answer[] {
  if (place !== null) {
    if (text === '') return answers.toSpliced(place, 1);
    return answers.map((each, i) => (i === place ? { ...each, text } : each));
  }
  return text === '' || answers.length >= WORKSHOP_LIMITS.answers
    ? answers
    : [...answers, { text, votes: 0 }];
}

function voted(votes: number): number {
  return Math.min(Math.max(votes, 0), WORKSHOP_LIMITS.people);
}
