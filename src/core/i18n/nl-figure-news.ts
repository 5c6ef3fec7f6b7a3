import { reasonWords } from './disk-texts';
import type { FigureNewsTexts } from './figure-news-texts';
import { nlDisk } from './nl-disk';

const STAY = 'De cijfers op de dia blijven zoals ze zijn.';

function unread(file: string, reason: string): string {
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return `De cijfers komen uit ${file}. Dat bestand staat niet meer in de map van de presentatie. ${STAY}`;
  const why = reason === 'stopped' ? 'de schijf geeft geen antwoord' : reasonWords(nlDisk, reason);
  return `De cijfers komen uit ${file}. Of er iets veranderd is, is nu niet te zien: ${why}. ${STAY}`;
}

export const nlFigureNews: FigureNewsTexts = {
  what: {
    changed: (file) => `De cijfers komen uit ${file}. Dat bestand is veranderd.`,
    other: (file) =>
      `De cijfers komen uit ${file}. Dat bestand is nu anders ingedeeld: kies opnieuw wat erin staat. ${STAY}`,
    noTable: (file, table) =>
      table === ''
        ? `De cijfers komen uit ${file}. De tabel van toen staat daar niet meer in. ${STAY}`
        : `De cijfers komen uit ${file}. Het blad ‘${table}’ staat daar niet meer in. ${STAY}`,
  },
  unread,
  refused: (why) => `${why} ${STAY}`,
  look: 'Bekijken…',
  choose: 'Bestand kiezen…',
  keep: 'Cijfers zo laten',
  otherLayout:
    'Dit bestand is anders ingedeeld dan toen de cijfers eruit gehaald werden. Kijk of de kolommen en rijen hier goed gekozen zijn.',
  asShown: 'Zo is het goed',
};
