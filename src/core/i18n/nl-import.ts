import { LIMITS } from '../deck/limits';
import { formatNumber } from '../formatting/figures';
import type { ImportTexts } from './import-texts';

const missing: ImportTexts['missing'] = {
  empty: 'niets ingevuld',
  secret: 'geheim',
  unknown: 'onbekend',
  none: 'geen cijfer',
  notApplicable: 'niet van toepassing',
  tooFew: 'te weinig om te noemen',
  vague: 'geen precies getal',
  error: 'een fout in het bestand',
  noResult: 'een formule zonder uitkomst',
  negative: 'lager dan nul',
  overHundred: 'meer dan honderd procent',
  notANumber: 'geen getal',
};

const number = (value: number) => formatNumber(value, 'nl');
const shortened = (text: string) => (text.length > 41 ? `${text.slice(0, 40)}…` : text);
const named = (name: string) => (name === '' ? 'een kolom zonder naam' : `‘${name}’`);

const notices: ImportTexts['notices'] = {
  noHeading: () => 'De kolommen hebben geen kop. Daarom staan er namen zoals ‘Reeks 1’.',
  money: () => 'Het zijn bedragen. Het euroteken staat niet op de dia: noem het in de kop.',
  damagedText: () => 'Sommige letters in dit bestand zijn beschadigd (�). Kijk de namen na.',
  reversed: () => 'De jaren stonden van nieuw naar oud. Ze zijn omgedraaid.',
  otherColumn: (about) =>
    `Er was ook ${about.name === '' ? named('') : `een kolom ‘${about.name}’`}. Kies die bovenaan als je die bedoelt.`,
  otherRow: (about) => `${named(about.name)} doet niet mee. Klik op die rij als je die bedoelt.`,
  otherSeries: (about) => `Voor ${named(about.name)} is geen plaats op deze dia.`,
  hiddenColumn: (about) => `Kolom ${named(about.name)} is verborgen in het bestand en doet niet mee.`,
  constant: (about) =>
    `${about.name === '' ? 'Een kolom' : `‘${about.name}’`} is overal ‘${about.value}’ en komt niet op de dia.`,
  missing: (about) => {
    const where = about.name === '' ? '' : ` bij ‘${about.name}’`;
    const found = about.found === '' ? '' : ` (‘${about.found}’)`;
    return `‘${about.label}’ heeft${where} geen cijfer: ${missing[about.missing]}${found}. Er komt geen staaf van nul.`;
  },
  mark: (about) => `Achter een cijfer staat een teken: ‘${about.found}’. Het teken komt niet op de dia.`,
  word: (about) =>
    `Achter de cijfers staat ‘${about.word}’. Dat woord komt niet op de dia: noem het in de kop.`,
  total: (about) => `‘${about.label}’ is een totaal en doet niet mee.`,
  hiddenRows: (about) =>
    `${about.count} verborgen ${about.count === 1 ? 'rij doet' : 'rijen doen'} niet mee.`,
  pageNumbers: (about) =>
    `${about.count} losse ${about.count === 1 ? 'getal lijkt een paginanummer en doet' : 'getallen lijken paginanummers en doen'} niet mee.`,
  remarks: (about) =>
    `${about.count} ${about.count === 1 ? 'regel tekst doet' : 'regels tekst doen'} niet mee.`,
  otherTable: (about) =>
    `Vanaf rij ${about.line} (‘${about.found}’) staat een andere tabel. Die doet niet mee.`,
  nameless: (about) => `Bij ${about.found} (regel ${about.line}) staat geen naam. Dit cijfer doet niet mee.`,
  mention: (about) =>
    `Bij ‘${shortened(about.found)}’ (regel ${about.line}) staat een cijfer in een zin. Dat doet niet mee.`,
  joined: (about) => `‘${about.label}’ was afgebroken en is aan elkaar gezet. Klopt de naam?`,
  sameName: (about) => `Meer dan één rij heet ‘${about.label}’.`,
  longName: (about) =>
    `Deze naam is te lang (hoogstens ${LIMITS.name} tekens) en doet niet mee: ‘${shortened(about.label)}’.`,
  tooMany: (about) =>
    about.newest
      ? `Er is plaats voor minder perioden: de oudste ${about.left} doen niet mee.`
      : `Er is plaats voor minder rijen: de laatste ${about.left} doen niet mee.`,
};

const questions: ImportTexts['questions'] = {
  heading: (about) => `Staan in rij ${about.line} de namen van de kolommen, of cijfers?`,
  decimal: (about) => `Wat betekent ${about.found}?`,
  unit: (about) => `Zijn dit procenten of aantallen${about.found === '' ? '' : `, zoals ${about.found}`}?`,
  fractions: (about) => `Alle cijfers zijn lager dan 1. Wat betekent ${about.found}?`,
  scaled: (about) => `Erboven staat ‘${about.head}’. Moeten de cijfers keer ${number(about.times)}?`,
  rest: (about) =>
    `Er zijn ${about.parts} delen, en plaats voor ${about.most}. Voeg de kleinste samen, of kies een andere soort dia.`,
  commas: () =>
    'Er staan komma’s tussen de kolommen. Staan ze ook in de getallen (41,5)? Zet dan puntkomma’s tussen de kolommen.',
  order: (about) => `Hoort ${about.found} bij ‘${about.name}’ of bij ‘${about.other}’?`,
  whichColumn: () => 'De kolommen hebben geen kop. Kies bovenaan in welke kolom de cijfers staan.',
  noFigures: () => 'Er is geen kolom met cijfers gevonden. Kies bovenaan wat de cijfers zijn.',
  noNames: () => 'Er is geen kolom met namen gevonden. Kies bovenaan wat de namen zijn.',
  noResults: () =>
    'De formules in dit bestand hebben geen uitkomst bewaard. Open het in Excel, sla het op, en kies het opnieuw.',
  noRows: () => 'Er is geen rij met een naam en een cijfer.',
  twice: (about) =>
    `Voor ‘${about.label}’ bij ‘${about.name}’ staan er twee cijfers. Kies bovenaan nog een kolom als naam.`,
  noWhole: (about) =>
    `De delen${about.label === '' ? '' : ` van ‘${about.label}’`} zijn samen ${number(about.sum)}, meer dan 100. Kies een andere soort dia, of andere kolommen.`,
  otherUnit: (about) =>
    about.unit === 'percent'
      ? 'Dit zijn procenten, en deze soort dia toont aantallen. Kies een andere soort dia of andere kolommen.'
      : 'Dit zijn aantallen, en deze soort dia toont procenten. Kies een andere soort dia of andere kolommen.',
};

const answers: ImportTexts['answers'] = {
  isHeading: () => 'Namen van kolommen',
  isData: () => 'Cijfers',
  percent: () => 'Procenten',
  count: () => 'Aantallen',
  multiplied: () => 'Ja',
  notMultiplied: () => 'Nee, zo laten',
  withRest: () => 'De kleinste samen als ‘Overig’',
  commasPart: () => 'Nee, alleen tussen de kolommen',
  comma: ({ comma = 0 }) => number(comma),
  point: ({ point = 0 }) => number(point),
  timesHundred: ({ value = 0 }) => `${number(Number((value * 100).toPrecision(12)))}%`,
  asIs: ({ value = 0 }) => `${number(value)}, zoals het er staat`,
  thisOrder: ({ name = '' }) => name,
  otherOrder: ({ other = '' }) => other,
};

export const nlImport: ImportTexts = {
  roles: {
    name: 'Naam',
    figure: 'Cijfer',
    oneFigure: 'Eén van de cijfers',
    period: 'Periode',
    spread: 'Naast elkaar',
    unused: 'Niet gebruiken',
  },
  units: { percent: '%', count: 'aantal' },
  marks: {
    title: 'titel',
    heading: 'kop',
    data: 'cijfers',
    total: 'totaal',
    n: 'wordt de voetnoot',
    source: 'wordt de bron',
    note: 'wordt de voetnoot',
    unused: 'niet gebruikt',
  },
  unused: {
    blank: 'leeg',
    hidden: 'verborgen',
    repeated: 'kop, nog eens',
    otherTable: 'andere tabel',
    caption: 'tussenkop',
    remark: 'tekst',
    mention: 'een cijfer in een zin',
    nameless: 'geen naam',
    pageNumber: 'paginanummer',
  },
  checkName: 'klopt de naam?',
  missing,
  notices,
  questions,
  answers,
  taken: (rows) => `${rows} ${rows === 1 ? 'rij wordt' : 'rijen worden'} overgenomen.`,
  kinds: {
    xls: 'een oud Excel-bestand (.xls) of een bestand met een wachtwoord',
    xlsb: 'een Excel-bestand in een andere vorm (.xlsb)',
    word: 'een Word-bestand',
    powerpoint: 'een PowerPoint-bestand',
    pdf: 'een pdf',
    picture: 'een afbeelding',
    webPage: 'een webpagina',
    deck: 'een presentatie van dit programma',
    other: 'een bestand zonder tabel',
  },
  refused: (file, refusal) => {
    switch (refusal.code) {
      case 'isOther':
        return refusal.kind === 'deck'
          ? `${file} is ${nlImport.kinds.deck}. Open het met Bestand → Openen.`
          : `${file} is ${nlImport.kinds[refusal.kind]}. Sla de tabel op als .xlsx of .csv en kies dat bestand.`;
      case 'tooLarge':
        return `${file} is te groot. Bewaar alleen de tabel die je nodig hebt in een nieuw bestand.`;
      case 'damaged':
        return `${file} is beschadigd. Open het in Excel of LibreOffice en sla het opnieuw op als .xlsx.`;
      case 'empty':
        return `In ${file} staat niets.`;
    }
  },
};
