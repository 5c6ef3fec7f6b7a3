import { enCounts } from './counts';
import { formatNumber, type Unit } from '../formatting/figures';
import type { Difference } from '../groups/difference';
import type { Stressed, WorkshopSlideTexts, WorkshopTexts } from './workshop-texts';

const points = (by: number) => (by === 1 ? ' percentage point' : ' percentage points');
const amount = ({ by }: Difference, unit: Unit) =>
  `${formatNumber(by, 'en')}${unit === 'percent' ? points(by) : ''}`;
const side = ({ side: where }: Difference) => (where === 'below' ? 'too low' : 'too high');
const nearest = (names: readonly string[], difference: Difference, unit: Unit): Stressed => [
  `Closest: ${new Intl.ListFormat('en').format(names)}, `,
  difference.side === 'equal' ? 'exactly right' : amount(difference, unit),
  difference.side === 'equal' ? '.' : names.length > 1 ? ' away.' : ` ${side(difference)}.`,
];

export const enWorkshopSlide: WorkshopSlideTexts = {
  guessFirst: 'guess first',
  whatShare: 'What do you think: what percentage?',
  howMany: 'What do you think: how many are there?',
  whatOrder: 'Which is most common? Put them in order.',
  yourGuess: 'your guess',
  guessOf: (number) => `guess ${number}`,
  noGuess: 'No guess yet.',
  research: 'research',
  difference: (difference, unit) =>
    difference.side === 'equal'
      ? ['You were ', 'exactly right', '.']
      : ['You were ', amount(difference, unit), ` ${side(difference)}.`],
  away: (difference, unit) =>
    difference.side === 'equal' ? 'exactly right' : `${amount(difference, unit)} ${side(difference)}`,
  nearest: (numbers, difference, unit) =>
    nearest(
      numbers.map((number) => `guess ${number}`),
      difference,
      unit,
    ),
  nearestGroups: nearest,
  rightPlaces: (right, rows) => ['You had ', `${right} out of ${rows}`, ' in the right place.'],
  yourPlace: (place) => `you: ${place}`,
  outOf: (count, people) => `${count} of ${people}`,
  besideYou: 'your group compared',
  researchSeries: 'Research',
  researchAt: (moment) => `Research (${moment})`,
  groupSeries: (name, people) => `${name || 'This group'} (n\u00A0=\u00A0${people})`,
  vague: 'not known exactly',
  ownCount: (day) => `own count ${day}`,
  talk: 'your answers',
  timeUp: 'Time is up',
  noAnswers: 'What do you think?',
  votes: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
  more: (answers) => (answers === 1 ? 'and 1 more answer' : `and ${answers} more answers`),
  wrapUp: 'looking back',
  wrapUpTitle: 'What you said',
  nothingSaid: 'Nothing has been written down yet.',
  table: {
    guesses: 'Guesses',
    order: 'Your order',
    own: 'Your count',
    answers: 'Answers',
    figure: 'Figure',
    difference: 'Difference',
    place: 'Place',
    yourPlace: 'Your place',
    answer: 'Answer',
    votes: 'Votes',
  },
};

export const enWorkshop: WorkshopTexts = {
  title: 'Guess first',
  figure: 'Which figure does the group guess?',
  guess: (number) => `Guess ${number}`,
  addGuess: 'Another guess',
  removeGuess: 'Remove the guess',
  show: 'Show it',
  hide: 'Hide it again',
  close: 'Stop guessing',
  compare: 'Groups side by side',
  order: 'Guess the order',
  orderHint: 'Drag, or choose with ↑ ↓ and move with Alt + ↑ ↓',
  field: 'The group’s guess',
  noNumber: 'Type a number, such as 48 or 48.5.',
  noShare: 'Type a number from 0 to 100.',
  tooLong: (max, length) => `${enCounts.characters(length - max)} too long: there is room for ${max}.`,
  nothingToGuess: 'There is no figure to guess on this slide.',
  own: {
    title: 'Count the group',
    nothingToCount: 'There are no figures on this slide to compare your group with.',
    people: 'How many people take part?',
    one: 'How many people does this apply to?',
    of: (people) => `of ${people}`,
    more: 'One more',
    less: 'One fewer',
    previousRow: 'Previous row',
    nextRow: 'Next row',
    keys: '+ and − count; ↑ and ↓ go to another row. Or type the number and press Enter.',
    tooMany: (people) =>
      people === 1
        ? 'Only 1 person is taking part, so there cannot be more hands.'
        : `Only ${people} people are taking part, so there cannot be more hands.`,
    tooFew: (hands) =>
      hands === 1
        ? '1 hand has been counted for one of the questions.'
        : `${hands} hands have been counted for one of the questions.`,
    close: 'Done counting',
  },
  talk: {
    title: 'What the room says',
    answer: 'Type an answer, then Enter',
    add: 'Add',
    remove: 'Remove the answer',
    vote: 'One more vote',
    unvote: 'One vote fewer',
    previous: 'Previous answer',
    next: 'Next answer',
    start: (minutes) => `Clock: ${minutes} min`,
    stop: 'Remove the clock',
    newAnswer: 'New answer',
    full: (max) => `There are ${max} answers, which is the maximum.`,
    close: 'Done with answers',
  },
};
