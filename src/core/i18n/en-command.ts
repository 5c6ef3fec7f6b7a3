import type { Format } from '../export/export-choice';
import type { CommandTexts } from './command-texts';
import { enCounts } from './counts';

/** What a file of each format is made of. */
const PARTS: Readonly<Record<Format, (count: number) => string>> = {
  pdf: enCounts.pages,
  handout: enCounts.pages,
  report: enCounts.pages,
  png: enCounts.pictures,
  pptx: enCounts.slides,
  html: enCounts.slides,
};

const quoted = (word: string) => `“${word}”`;
const choices = new Intl.ListFormat('en', { type: 'disjunction' });
const together = new Intl.ListFormat('en');

export const enCommand: CommandTexts = {
  remark: (line, remark) =>
    `Line ${line}: what stands behind # is a comment and is not on the slide: “${remark}”. Is it part of the text? Then put the text between quotes.`,
  smallType: (slide, headline) =>
    `Slide ${slide}${headline === '' ? '' : ` (“${headline}”)`}: letters were made smaller because there is much on the slide. They are too small to read at the back of a room. Fewer words or fewer rows help.`,
  usage: 'Usage',
  values: { deck: 'DECK', file: 'FILE', folder: 'FOLDER', session: 'SESSION' },
  options: {
    pdf: 'the slides as a PDF',
    handout: 'a handout as a PDF, on A4',
    png: 'the slides as pictures in a folder',
    pptx: 'a PowerPoint presentation',
    html: 'a web page that works anywhere, also offline',
    report: 'a report of what the groups did, as a PDF',
    groups: 'include what groups did: nobody’s, this group’s or all',
    session: 'the session file; by default the one next to the deck',
    slides: 'only these slides',
    steps: 'a page for every step',
    notes: 'text of the handout: for participants, the trainer’s own or none',
    'per-page': 'so many slides on a page of the handout',
    paper: 'the paper of the PDF',
    width: 'the width of pictures, in pixels',
    'spare-ink': 'everything on white, for a printer',
    language: 'the language in which this command answers',
    json: 'the answer for another program',
    help: 'this explanation',
    version: 'the version of the program',
  },
  mistakes: {
    unknownOption: ({ option }) => `There is no option ${option}.`,
    withoutValue: ({ option }) => `The option ${option} needs a value.`,
    withValue: ({ option }) => `The option ${option} takes no value.`,
    twice: ({ option }) => `The option ${option} is given twice.`,
    notAChoice: ({ option, value, choices: all }) =>
      `The option ${option} cannot be ${quoted(value)}. Choose ${choices.format(all)}.`,
    noFile: ({ option, target }) =>
      `The option ${option} needs a place to save to, which ${quoted(target)} is not.`,
    noTarget: ({ options }) => `Nothing says what to make. Choose ${choices.format(options)}.`,
    sameTarget: ({ options, target }) =>
      `${together.format(options)} go to the same place: ${target}. Give each a place of its own.`,
    twoDecks: ({ words }) =>
      `One deck can be exported at a time, and there are ${words.length} here: ${together.format(words)}.`,
    noSuchSlides: ({ written, slides }) =>
      `The slides ${quoted(written)} do not exist: the deck has ${enCounts.slides(slides)}. Write 1-3,5 for example.`,
  },
  hint: 'Use --help to see what is possible.',
  made: (file, { format, pages, bytes, seconds }) =>
    `${file}: ${PARTS[format](pages)}, ${bytes} bytes, ${seconds.toFixed(2)} s`,
  drawing: (file, done, total) => `${file}: ${done} of ${total}`,
  stopped: (made) =>
    made === 0 ? 'Stopped. Nothing was saved.' : 'Stopped. What is listed above was saved.',
};
