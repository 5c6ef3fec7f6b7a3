import type { GroupResults } from '../groups/group-results';
import { reasonWords } from './disk-texts';
import { enDisk } from './en-disk';
import type { SessionTexts } from './session-texts';

const amount = (count: number, one: string, more: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
const again = 'Get the file again from where it came from.';
const byHand = 'Check whether the file was changed by hand, and restore an earlier version.';

export const enSessions: SessionTexts = {
  title: 'Groups',
  group: (number) => `Group ${number}`,
  none: 'There are no groups yet. The first one appears as soon as you fill in something for a group.',
  results: ({ guesses, orders, counts, answers }: GroupResults) =>
    [
      ...amount(guesses, 'figure guessed', 'figures guessed'),
      ...amount(orders, 'order', 'orders'),
      ...amount(counts, 'count', 'counts'),
      ...amount(answers, 'answer', 'answers'),
    ].join(', ') || 'nothing yet',
  day: (day, today) => (today ? `today, ${day}` : day),
  inRoom: 'Which group is in the room?',
  name: 'Name of this group',
  add: 'New group',
  remove: 'Remove the group…',
  sure: (name) => `Remove ‘${name}’ and everything the group did? This cannot be undone.`,
  removeNow: 'Remove',
  keep: 'Cancel',
  save: 'Save as CSV…',
  full: (max) => `There are ${max} groups, which is the maximum. Remove an old group to add a new one.`,
  fileType: 'Session',
  problems: {
    tooLarge: ({ expected }) => ({ what: `The file is larger than ${expected}.`, fix: again }),
    notText: () => ({ what: 'This is not a text file.', fix: again }),
    notJson: () => ({ what: 'The file is incomplete.', fix: again }),
    noSession: () => ({ what: 'This is not a session file.', fix: 'Choose a file that ends in .sessie.' }),
    wrongVersion: ({ expected }) => ({
      what: `The version of this file is not ${expected}.`,
      fix: 'Open it with a newer version of this program.',
    }),
    missing: () => ({ what: 'Something is missing here.', fix: byHand }),
    unknown: () => ({ what: 'There is something unknown here.', fix: byHand }),
    wrongType: () => ({ what: 'There is something here that does not fit.', fix: byHand }),
    outOfRange: ({ expected }) => ({
      what: expected === '' ? 'This number is not possible here.' : `This number is beyond ${expected}.`,
      fix: byHand,
    }),
    tooMany: ({ expected }) => ({
      what: expected === '' ? 'There is too much here.' : `There are more than ${expected} here.`,
      fix: byHand,
    }),
    tooLong: ({ expected }) => ({ what: `This text is longer than ${expected} characters.`, fix: byHand }),
    noFileName: () => ({
      what: 'This is not a file name.',
      fix: 'Write the name of the presentation without a folder.',
    }),
  },
  place: (path) => (path === '' ? '' : `At ${path}: `),
  setAside: (file, problem, kept) =>
    `The session ${file} cannot be read. ${problem} It has been kept as ${kept}; you start with an empty session.`,
  cannotOpen: (file, problem) => `The session ${file} cannot be opened. ${problem}`,
  elsewhere: (file, detail) =>
    `The session ${file} cannot be saved next to the presentation (${reasonWords(enDisk, detail)}). It is saved in the program’s own folder instead.`,
  notKept: (detail) =>
    `What the group does cannot be saved right now (${reasonWords(enDisk, detail)}). Make room on the disk, and leave the program open.`,
  keptAside: (file, kept) =>
    `The groups in ${file} were also changed somewhere else. What was different there is kept as ${kept}.`,
  noDeck: (session, deck) =>
    `The presentation that belongs to ${session} is missing. Put ${deck} in the same folder and open the session again.`,
  table: {
    heads: ['Group', 'Day', 'Slide', 'Title', 'Row', 'Kind', 'Value', 'Number', 'Out of', 'Research'],
    kinds: { guess: 'guess', order: 'place in the order', count: 'own count', answer: 'answer' },
  },
};
