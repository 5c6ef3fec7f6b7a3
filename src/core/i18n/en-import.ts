import { LIMITS } from '../deck/limits';
import { formatNumber } from '../formatting/figures';
import type { ImportTexts } from './import-texts';

const missing: ImportTexts['missing'] = {
  empty: 'nothing filled in',
  secret: 'secret',
  unknown: 'unknown',
  none: 'no figure',
  notApplicable: 'not applicable',
  tooFew: 'too few to be told',
  vague: 'no exact number',
  error: 'an error in the file',
  noResult: 'a formula without a result',
  negative: 'below nought',
  overHundred: 'more than a hundred per cent',
  notANumber: 'no number',
};

const number = (value: number) => formatNumber(value, 'en');
const shortened = (text: string) => (text.length > 41 ? `${text.slice(0, 40)}…` : text);
const named = (name: string) => (name === '' ? 'a column without a name' : `“${name}”`);

const notices: ImportTexts['notices'] = {
  noHeading: () => 'The columns have no heading. So they have names such as “Series 1”.',
  money: () => 'These are amounts of money. The euro sign is not on the slide: say it in the headline.',
  damagedText: () => 'Some letters in this file are damaged (�). Check the names.',
  reversed: () => 'The years went from new to old. They were turned round.',
  otherColumn: (about) =>
    `There was also ${about.name === '' ? named('') : `a column “${about.name}”`}. Choose it at the top if you mean that one.`,
  otherRow: (about) => `${named(about.name)} is left out. Click that row if you mean that one.`,
  otherSeries: (about) => `There is no room for ${named(about.name)} on this slide.`,
  hiddenColumn: (about) => `Column ${named(about.name)} is hidden in the file and is left out.`,
  constant: (about) =>
    `${about.name === '' ? 'A column' : `“${about.name}”`} is “${about.value}” everywhere and is not on the slide.`,
  missing: (about) => {
    const where = about.name === '' ? '' : ` for “${about.name}”`;
    const found = about.found === '' ? '' : ` (“${about.found}”)`;
    return `“${about.label}” has no figure${where}: ${missing[about.missing]}${found}. There will be no bar of nought.`;
  },
  mark: (about) => `There is a mark behind a figure: “${about.found}”. The mark is not on the slide.`,
  word: (about) =>
    `Behind the figures stands “${about.word}”. That word is not on the slide: say it in the headline.`,
  total: (about) => `“${about.label}” is a total and is left out.`,
  hiddenRows: (about) => `${about.count} hidden ${about.count === 1 ? 'row is' : 'rows are'} left out.`,
  pageNumbers: (about) =>
    `${about.count} ${about.count === 1 ? 'number looks like that of a page and is' : 'numbers look like those of pages and are'} left out.`,
  remarks: (about) =>
    `${about.count} ${about.count === 1 ? 'line of text is' : 'lines of text are'} left out.`,
  otherTable: (about) => `From row ${about.line} (“${about.found}”) there is another table. It is left out.`,
  nameless: (about) => `There is no name for ${about.found} (line ${about.line}). This figure is left out.`,
  mention: (about) =>
    `“${shortened(about.found)}” (line ${about.line}) mentions a figure in a sentence. It is left out.`,
  joined: (about) => `“${about.label}” was broken and has been joined. Is the name right?`,
  sameName: (about) => `More than one row is called “${about.label}”.`,
  longName: (about) =>
    `This name is too long (at most ${LIMITS.name} characters) and is left out: “${shortened(about.label)}”.`,
  tooMany: (about) =>
    about.newest
      ? `There is room for fewer periods: the oldest ${about.left} are left out.`
      : `There is room for fewer rows: the last ${about.left} are left out.`,
};

const questions: ImportTexts['questions'] = {
  heading: (about) => `Does row ${about.line} hold the names of the columns, or figures?`,
  decimal: (about) => `What does ${about.found} mean?`,
  unit: (about) => `Are these percentages or counts${about.found === '' ? '' : `, such as ${about.found}`}?`,
  fractions: (about) => `All figures are below 1. What does ${about.found} mean?`,
  scaled: (about) =>
    `Above them stands “${about.head}”. Should the figures be multiplied by ${number(about.times)}?`,
  rest: (about) =>
    `There are ${about.parts} parts, and room for ${about.most}. Put the smallest together, or choose another kind of slide.`,
  commas: () =>
    'Commas stand between the columns. Do they stand in the numbers as well (41,5)? Then put semicolons between the columns.',
  order: (about) => `Does ${about.found} belong to “${about.name}” or to “${about.other}”?`,
  whichColumn: () => 'The columns have no heading. Choose at the top which column holds the figures.',
  noFigures: () => 'No column with figures was found. Choose at the top what the figures are.',
  noNames: () => 'No column with names was found. Choose at the top what the names are.',
  noResults: () =>
    'The formulas in this file have no results kept. Open it in Excel, save it, and choose it again.',
  noRows: () => 'There is no row with a name and a figure.',
  twice: (about) =>
    `There are two figures for “${about.label}” at “${about.name}”. Choose one more column as a name at the top.`,
  noWhole: (about) =>
    `The parts${about.label === '' ? '' : ` of “${about.label}”`} are ${number(about.sum)} together, more than 100. Choose another kind of slide, or other columns.`,
  otherUnit: (about) =>
    about.unit === 'percent'
      ? 'These are percentages, and this kind of slide shows counts. Choose another kind of slide or other columns.'
      : 'These are counts, and this kind of slide shows percentages. Choose another kind of slide or other columns.',
};

const answers: ImportTexts['answers'] = {
  isHeading: () => 'Names of columns',
  isData: () => 'Figures',
  percent: () => 'Percentages',
  count: () => 'Counts',
  multiplied: () => 'Yes',
  notMultiplied: () => 'No, leave them',
  withRest: () => 'The smallest together as “Other”',
  commasPart: () => 'No, only between the columns',
  comma: ({ comma = 0 }) => number(comma),
  point: ({ point = 0 }) => number(point),
  timesHundred: ({ value = 0 }) => `${number(Number((value * 100).toPrecision(12)))}%`,
  asIs: ({ value = 0 }) => `${number(value)}, as it stands`,
  thisOrder: ({ name = '' }) => name,
  otherOrder: ({ other = '' }) => other,
};

export const enImport: ImportTexts = {
  roles: {
    name: 'Name',
    figure: 'Figure',
    oneFigure: 'One of the figures',
    period: 'Period',
    spread: 'Side by side',
    unused: 'Not used',
  },
  units: { percent: '%', count: 'count' },
  marks: {
    title: 'title',
    heading: 'heading',
    data: 'figures',
    total: 'total',
    n: 'becomes the footnote',
    source: 'becomes the source',
    note: 'becomes the footnote',
    unused: 'not used',
  },
  unused: {
    blank: 'empty',
    hidden: 'hidden',
    repeated: 'heading, again',
    otherTable: 'another table',
    caption: 'subheading',
    remark: 'text',
    mention: 'a figure in a sentence',
    nameless: 'no name',
    pageNumber: 'page number',
  },
  checkName: 'is the name right?',
  missing,
  notices,
  questions,
  answers,
  taken: (rows) => `${rows} ${rows === 1 ? 'row is' : 'rows are'} taken.`,
  kinds: {
    xls: 'an old Excel file (.xls) or one with a password',
    xlsb: 'an Excel file in another format (.xlsb)',
    word: 'a Word file',
    powerpoint: 'a PowerPoint file',
    pdf: 'a PDF',
    picture: 'a picture',
    webPage: 'a web page',
    deck: 'a presentation of this program',
    other: 'a file without a table',
  },
  refused: (file, refusal) => {
    switch (refusal.code) {
      case 'isOther':
        return refusal.kind === 'deck'
          ? `${file} is ${enImport.kinds.deck}. Open it with File → Open.`
          : `${file} is ${enImport.kinds[refusal.kind]}. Save the table as .xlsx or .csv and choose that file.`;
      case 'tooLarge':
        return `${file} is too large. Save only the table that you need in a new file.`;
      case 'damaged':
        return `${file} is damaged. Open it in Excel or LibreOffice and save it again as .xlsx.`;
      case 'empty':
        return `${file} is empty.`;
    }
  },
};
