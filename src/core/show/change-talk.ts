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
  talk: ({ state }) => toggled(state, 'talk'),
  wrapUp: ({ state }) => toggled(state, 'wrapUp'),
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

function toggled(state: ShowState, type: 'talk' | 'wrapUp'): ShowState {
  return withActivity(state, state.activity?.type === type ? null : { type });
}

function talked({ deck, state, now }: ShowNow, change: (talk: Talk) => Talk): ShowState {
  const { slide, step } = state.position;
  const key = talkKey(slideAt(deck, slide), step);
  return keep(state, now.wall, 'talks', key, change(talkOf(state, key)));
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
