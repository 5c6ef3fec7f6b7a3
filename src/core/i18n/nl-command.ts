import type { Format } from '../export/export-choice';
import type { CommandTexts } from './command-texts';
import { nlCounts } from './counts';

/** What a file of each format is made of. */
const PARTS: Readonly<Record<Format, (count: number) => string>> = {
  pdf: nlCounts.pages,
  handout: nlCounts.pages,
  report: nlCounts.pages,
  png: nlCounts.pictures,
  pptx: nlCounts.slides,
  html: nlCounts.slides,
};

const quoted = (word: string) => `‘${word}’`;
const choices = new Intl.ListFormat('nl', { type: 'disjunction' });
const together = new Intl.ListFormat('nl');

export const nlCommand: CommandTexts = {
  remark: (line, remark) =>
    `Regel ${line}: wat achter # staat, is een opmerking en komt niet op de dia: “${remark}”. Hoort het bij de tekst? Zet de tekst dan tussen aanhalingstekens.`,
  smallType: (slide, headline) =>
    `Dia ${slide}${headline === '' ? '' : ` (“${headline}”)`}: letters zijn kleiner gemaakt, omdat er veel op de dia staat. Achter in de zaal zijn ze niet te lezen. Minder woorden of minder rijen helpt.`,
  usage: 'Gebruik',
  values: { deck: 'PRESENTATIE', file: 'BESTAND', folder: 'MAP', session: 'SESSIE' },
  options: {
    pdf: 'de dia’s als PDF',
    handout: 'een hand-out als PDF, op A4',
    png: 'de dia’s als afbeeldingen in een map',
    pptx: 'een PowerPoint-presentatie',
    html: 'een webpagina die overal werkt, ook zonder internet',
    report: 'een verslag van wat de groepen deden, als PDF',
    groups: 'wat groepen deden erbij: van niemand, van deze groep of van alle',
    session: 'het sessiebestand; anders dat naast de presentatie',
    slides: 'alleen deze dia’s',
    steps: 'een pagina voor elke stap',
    notes: 'tekst op de hand-out: voor deelnemers, van de trainer of geen',
    'per-page': 'zoveel dia’s op een pagina van de hand-out',
    paper: 'het papier van de PDF',
    width: 'de breedte van afbeeldingen, in pixels',
    'spare-ink': 'alles op wit, voor een printer',
    language: 'de taal waarin deze opdracht antwoordt',
    json: 'het antwoord voor een ander programma',
    help: 'deze uitleg',
    version: 'de versie van het programma',
  },
  mistakes: {
    unknownOption: ({ option }) => `De optie ${option} bestaat niet.`,
    withoutValue: ({ option }) => `Achter ${option} ontbreekt een waarde.`,
    withValue: ({ option }) => `Achter ${option} hoort geen waarde.`,
    twice: ({ option }) => `De optie ${option} staat er twee keer.`,
    notAChoice: ({ option, value, choices: all }) =>
      `Bij ${option} kan ${quoted(value)} niet. Kies ${choices.format(all)}.`,
    noFile: ({ option, target }) =>
      `Bij ${option} hoort een plek om iets te bewaren, en ${quoted(target)} is dat niet.`,
    noTarget: ({ options }) =>
      `Er staat niet bij wat er gemaakt moet worden. Kies ${choices.format(options)}.`,
    sameTarget: ({ options, target }) =>
      `${together.format(options)} gaan naar dezelfde plek: ${target}. Geef elk een eigen plek.`,
    twoDecks: ({ words }) =>
      `Er kan één presentatie tegelijk, en hier staan er ${words.length}: ${together.format(words)}.`,
    noSuchSlides: ({ written, slides }) =>
      `De dia’s ${quoted(written)} zijn er niet: de presentatie heeft ${nlCounts.slides(slides)}. Schrijf bijvoorbeeld 1-3,5.`,
  },
  hint: 'Met --help zie je wat er kan.',
  made: (file, { format, pages, bytes, seconds }) =>
    `${file}: ${PARTS[format](pages)}, ${bytes} bytes, ${seconds.toFixed(2)} s`,
  drawing: (file, done, total) => `${file}: ${done} van ${total}`,
  stopped: (made) =>
    made === 0 ? 'Gestopt. Er is niets bewaard.' : 'Gestopt. Wat hierboven staat, is wel bewaard.',
};
