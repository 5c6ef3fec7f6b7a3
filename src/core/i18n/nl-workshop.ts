import { nlCounts } from './counts';
import { formatNumber, type Unit } from '../formatting/figures';
import type { Difference } from '../groups/difference';
import type { Stressed, WorkshopSlideTexts, WorkshopTexts } from './workshop-texts';

const amount = ({ by }: Difference, unit: Unit) =>
  `${formatNumber(by, 'nl')}${unit === 'percent' ? ' procentpunt' : ''}`;
const side = ({ side: where }: Difference) => (where === 'below' ? 'onder' : 'boven');
const nearest = (names: readonly string[], difference: Difference, unit: Unit): Stressed => [
  `Het dichtst bij: ${new Intl.ListFormat('nl').format(names)}, `,
  difference.side === 'equal' ? 'precies goed' : amount(difference, unit),
  difference.side === 'equal' ? '.' : names.length > 1 ? ' ernaast.' : ` er${side(difference)}.`,
];

export const nlWorkshopSlide: WorkshopSlideTexts = {
  guessFirst: 'raad eerst',
  whatShare: 'Wat denken jullie: hoeveel procent?',
  howMany: 'Wat denken jullie: hoeveel zijn het er?',
  whatOrder: 'Wat komt het meest voor? Zet het op volgorde.',
  yourGuess: 'jullie schatting',
  guessOf: (number) => `schatting ${number}`,
  noGuess: 'Nog geen schatting.',
  research: 'onderzoek',
  difference: (difference, unit) =>
    difference.side === 'equal'
      ? ['Jullie hadden het ', 'precies goed', '.']
      : ['Jullie zaten er ', amount(difference, unit), ` ${side(difference)}.`],
  away: (difference, unit) =>
    difference.side === 'equal' ? 'precies goed' : `${amount(difference, unit)} er${side(difference)}`,
  nearest: (numbers, difference, unit) =>
    nearest(
      numbers.map((number) => `schatting ${number}`),
      difference,
      unit,
    ),
  nearestGroups: nearest,
  rightPlaces: (right, rows) => ['Jullie hadden ', `${right} van de ${rows}`, ' op de goede plek.'],
  yourPlace: (place) => `jullie: ${place}`,
  outOf: (count, people) => `${count} van ${people}`,
  besideYou: 'jullie groep ernaast',
  researchSeries: 'Onderzoek',
  researchAt: (moment) => `Onderzoek (${moment})`,
  groupSeries: (name, people) => `${name || 'Deze groep'} (n\u00A0=\u00A0${people})`,
  vague: 'niet precies bekend',
  ownCount: (day) => `eigen telling ${day}`,
  talk: 'jullie antwoorden',
  timeUp: 'De tijd is om',
  noAnswers: 'Wat denken jullie?',
  votes: (votes) => (votes === 1 ? '1 stem' : `${votes} stemmen`),
  more: (answers) => (answers === 1 ? 'en nog 1 antwoord' : `en nog ${answers} antwoorden`),
  wrapUp: 'terugblik',
  wrapUpTitle: 'Wat jullie zeiden',
  nothingSaid: 'Er is nog niets opgeschreven.',
  table: {
    guesses: 'Schattingen',
    order: 'Jullie volgorde',
    own: 'Eigen telling',
    answers: 'Antwoorden',
    figure: 'Cijfer',
    difference: 'Verschil',
    place: 'Plaats',
    yourPlace: 'Jullie plaats',
    answer: 'Antwoord',
    votes: 'Stemmen',
  },
};

export const nlWorkshop: WorkshopTexts = {
  title: 'Raad eerst',
  figure: 'Welk cijfer raadt de groep?',
  guess: (number) => `Schatting ${number}`,
  addGuess: 'Nog een schatting',
  removeGuess: 'Schatting weghalen',
  show: 'Laat zien',
  hide: 'Verberg weer',
  close: 'Stoppen met raden',
  compare: 'Groepen naast elkaar',
  order: 'Volgorde raden',
  orderHint: 'Sleep, of kies met ↑ ↓ en schuif met Alt + ↑ ↓',
  field: 'Schatting van de groep',
  noNumber: 'Typ een getal, zoals 48 of 48,5.',
  noShare: 'Typ een getal van 0 tot 100.',
  tooLong: (max, length) => `${nlCounts.characters(length - max)} te lang: er passen er ${max}.`,
  nothingToGuess: 'Op deze dia staat geen cijfer om te raden.',
  own: {
    title: 'Tel de groep',
    nothingToCount: 'Op deze dia staan geen cijfers om jullie groep naast te zetten.',
    people: 'Hoeveel mensen doen mee?',
    one: 'Hoeveel mensen geldt dit voor?',
    of: (people) => `van ${people}`,
    more: 'Eén meer',
    less: 'Eén minder',
    previousRow: 'Vorige rij',
    nextRow: 'Volgende rij',
    keys: '+ en − tellen, ↑ en ↓ gaan naar een andere rij. Of typ het aantal en druk op Enter.',
    tooMany: (people) =>
      people === 1
        ? 'Er doet 1 mens mee: meer handen kan niet.'
        : `Er doen ${people} mensen mee: meer handen kan niet.`,
    tooFew: (hands) =>
      hands === 1 ? 'Bij een vraag is al 1 hand geteld.' : `Bij een vraag zijn al ${hands} handen geteld.`,
    close: 'Klaar met tellen',
  },
  talk: {
    title: 'Wat de zaal zegt',
    answer: 'Typ een antwoord, dan Enter',
    add: 'Erbij',
    remove: 'Antwoord weghalen',
    vote: 'Een stem erbij',
    unvote: 'Een stem eraf',
    previous: 'Vorig antwoord',
    next: 'Volgend antwoord',
    start: (minutes) => `Klok: ${minutes} min`,
    stop: 'Klok weg',
    newAnswer: 'Nieuw antwoord',
    full: (max) => `Er staan ${max} antwoorden; meer kan niet.`,
    close: 'Klaar met antwoorden',
  },
};
