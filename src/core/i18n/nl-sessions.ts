import type { GroupResults } from '../groups/group-results';
import { reasonWords } from './disk-texts';
import { nlDisk } from './nl-disk';
import type { SessionTexts } from './session-texts';

const amount = (count: number, one: string, more: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
const again = 'Haal het bestand opnieuw van de plek waar het vandaan komt.';
const byHand = 'Kijk of het bestand met de hand veranderd is, en haal een eerdere versie terug.';

export const nlSessions: SessionTexts = {
  title: 'Groepen',
  group: (number) => `Groep ${number}`,
  none: 'Er is nog geen groep. De eerste komt vanzelf, zodra je iets van de groep invult.',
  results: ({ guesses, orders, counts, answers }: GroupResults) =>
    [
      ...amount(guesses, 'cijfer geraden', 'cijfers geraden'),
      ...amount(orders, 'volgorde', 'volgordes'),
      ...amount(counts, 'telling', 'tellingen'),
      ...amount(answers, 'antwoord', 'antwoorden'),
    ].join(', ') || 'nog niets',
  day: (day, today) => (today ? `vandaag, ${day}` : day),
  inRoom: 'Welke groep is er in de zaal?',
  name: 'Naam van deze groep',
  add: 'Nieuwe groep',
  remove: 'Groep weghalen…',
  sure: (name) =>
    `‘${name}’ weghalen, met alles wat de groep heeft gedaan? Dit kan niet ongedaan worden gemaakt.`,
  removeNow: 'Weghalen',
  keep: 'Annuleren',
  save: 'Bewaren als csv…',
  full: (max) => `Er zijn ${max} groepen; meer kan niet. Haal een oude groep weg voor een nieuwe.`,
  fileType: 'Sessie',
  problems: {
    tooLarge: ({ expected }) => ({ what: `Het bestand is groter dan ${expected}.`, fix: again }),
    notText: () => ({ what: 'Het bestand is geen tekst.', fix: again }),
    notJson: () => ({ what: 'Het bestand is niet heel.', fix: again }),
    noSession: () => ({
      what: 'Het bestand is geen sessie.',
      fix: 'Kies een bestand dat eindigt op .sessie.',
    }),
    wrongVersion: ({ expected }) => ({
      what: `Het bestand is van een andere versie dan ${expected}.`,
      fix: 'Open het met een nieuwere versie van dit programma.',
    }),
    missing: () => ({ what: 'Hier ontbreekt iets.', fix: byHand }),
    unknown: () => ({ what: 'Hier staat iets dat niet bekend is.', fix: byHand }),
    wrongType: () => ({ what: 'Hier staat iets dat er niet past.', fix: byHand }),
    outOfRange: ({ expected }) => ({
      what: expected === '' ? 'Dit getal kan hier niet.' : `Dit getal ligt voorbij ${expected}.`,
      fix: byHand,
    }),
    tooMany: ({ expected }) => ({
      what: expected === '' ? 'Hier staat te veel.' : `Hier staan er meer dan ${expected}.`,
      fix: byHand,
    }),
    tooLong: ({ expected }) => ({ what: `Deze tekst is langer dan ${expected} tekens.`, fix: byHand }),
    noFileName: () => ({
      what: 'Dit is geen naam van een bestand.',
      fix: 'Schrijf de naam van de presentatie zonder map.',
    }),
  },
  place: (path) => (path === '' ? '' : `Bij ${path}: `),
  setAside: (file, problem, kept) =>
    `De sessie ${file} kan niet gelezen worden. ${problem} Ze is bewaard als ${kept}; je begint met een lege sessie.`,
  cannotOpen: (file, problem) => `De sessie ${file} kan niet open. ${problem}`,
  elsewhere: (file, detail) =>
    `De sessie ${file} kan niet naast de presentatie staan (${reasonWords(nlDisk, detail)}). Ze wordt in het programma zelf bewaard.`,
  notKept: (detail) =>
    `Wat de groep doet, kan nu niet bewaard worden (${reasonWords(nlDisk, detail)}). Maak ruimte op de schijf, en houd het programma open.`,
  keptAside: (file, kept) =>
    `Ook ergens anders is met de groepen in ${file} gewerkt. Wat daar anders was, is bewaard als ${kept}.`,
  noDeck: (session, deck) =>
    `De presentatie bij ${session} is er niet meer. Zet ${deck} in dezelfde map en open de sessie opnieuw.`,
  table: {
    heads: ['Groep', 'Dag', 'Dia', 'Titel', 'Rij', 'Soort', 'Waarde', 'Aantal', 'Van', 'Onderzoek'],
    kinds: { guess: 'schatting', order: 'plek in de volgorde', count: 'eigen telling', answer: 'antwoord' },
  },
};
