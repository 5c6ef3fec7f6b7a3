import { lastKey } from '../deck/problem';
import type { Texts } from './texts';

/** What can be wrong with a deck, and how to mend it. */
export const enProblems: Texts['problems'] = {
  title: (file, count) =>
    count === 1
      ? `${file} cannot be opened: 1 mistake found`
      : `${file} cannot be opened: ${count} mistakes found`,
  place: (line, column) => `line ${line}, column ${column}`,
  advice: 'Mend the file in a plain-text editor and open it again.',
  back: 'Back to the presentation',
  more: (count) => `and ${count} more`,
  types: {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    fields: 'fields',
  },
  texts: {
    tooLarge: (p) => ({ what: 'The file is too large.', mend: `Keep it under ${p.expected}.` }),
    notText: () => ({ what: 'The file is not UTF-8 text.', mend: 'Save it as text in UTF-8.' }),
    empty: () => ({ what: 'The file is empty.', mend: 'Begin with the line beeld: 1.' }),
    syntax: (p) => ({
      what: `This line is not valid YAML (${p.expected}).`,
      mend: 'Look at the indentation, colons and quotes here and on the line before.',
    }),
    tooDeep: () => ({
      what: 'The file is nested too deeply.',
      mend: 'Follow the structure of an ordinary deck.',
    }),
    alias: (p) => ({
      what: `A reference (*${p.found}) is not allowed.`,
      mend: 'Write the text out in full in this place.',
    }),
    tag: () => ({ what: 'A tag with an exclamation mark is not allowed.', mend: 'Remove the tag.' }),
    duplicateKey: (p) => ({ what: `“${p.found}” is there twice.`, mend: 'Remove one of them.' }),
    missingKey: (p) => ({
      what: `${lastKey(p.path)} is missing.`,
      mend: `Add the line ${lastKey(p.path)}:`,
    }),
    unknownKey: (p) => ({
      what: `“${lastKey(p.path)}” is not known here.`,
      mend: 'Check its spelling, or remove it.',
    }),
    unknownKind: (p) => ({
      what: p.found === '' ? 'The kind of slide is missing.' : `“${p.found}” is not a kind of slide.`,
      mend: `Choose from: ${p.expected}.`,
    }),
    wrongType: (p) => ({
      what: p.found === '' ? 'There is nothing usable here.' : `“${p.found}” does not fit here.`,
      mend: `This should be ${enProblems.types[p.expected] ?? 'something else'}.`,
    }),
    decimalComma: (p) => ({
      what: `“${p.found}” is not read as a number.`,
      mend: 'Write a point, not a comma, and no per cent sign, like 85.9.',
    }),
    wrongVersion: (p) => ({
      what: p.found === '' ? 'The version is missing.' : `Version “${p.found}” is not known.`,
      mend: 'Write at the top: beeld: 1.',
    }),
    notOneOf: (p) => ({ what: `“${p.found}” cannot stand here.`, mend: `Choose from: ${p.expected}.` }),
    blank: () => ({ what: 'This text is empty.', mend: 'Fill it in or remove the line.' }),
    tooLong: (p) => ({ what: 'This text is too long.', mend: `Use at most ${p.expected} characters.` }),
    badId: (p) => ({
      what: `“${p.found}” cannot be a name (id).`,
      mend: 'Use small letters, digits and hyphens, beginning with a letter or digit.',
    }),
    notFinite: () => ({ what: 'This number has no value.', mend: 'Write an ordinary number.' }),
    negative: (p) => ({ what: `${p.found} is below 0.`, mend: 'Write a number of 0 or more.' }),
    tooHigh: (p) => ({ what: `${p.found} is too high.`, mend: `Write a number up to ${p.expected}.` }),
    emptyList: () => ({ what: 'This list is empty.', mend: 'Put at least one line in it.' }),
    tooMany: (p) => ({ what: 'This list is too long.', mend: `Use at most ${p.expected}.` }),
    tooFew: (p) => ({ what: 'This list is too short.', mend: `Put at least ${p.expected} in it.` }),
    wrongCount: (p) => ({
      what: p.found === '' ? 'This number of items is not right.' : `There are ${p.found} here.`,
      mend: `There should be exactly ${p.expected}.`,
    }),
    sumTooHigh: (p) => ({
      what: `Together these shares are ${p.found}.`,
      mend: `Together they may be ${p.expected} at most.`,
    }),
    duplicateId: (p) => ({ what: `The name “${p.found}” is taken.`, mend: 'Give each its own name.' }),
    unknownId: (p) => ({
      what: `“${p.found}” does not exist.`,
      mend: p.expected === '' ? 'Make it first, or remove the reference.' : `Choose from: ${p.expected}.`,
    }),
    valueOrAbout: () => ({
      what: 'A row has either a number (value) or words (about).',
      mend: 'Keep exactly one of the two.',
    }),
    restTwice: () => ({
      what: 'There is another rest group already.',
      mend: 'Keep rest: true on one row.',
    }),
    pictureSource: (p) => ({
      what: `“${p.found}” is not a place where a picture may be.`,
      mend: 'Put the picture in the folder of the deck and name it like pictures/photo.jpg. It ends in png, jpg, webp or svg.',
    }),
    pictureBroken: () => ({
      what: 'The picture in the file is not whole, or of another type than it says.',
      mend: 'Choose the picture again.',
    }),
    pictureTooLarge: () => ({
      what: 'The picture in the file is too large to be shown.',
      mend: 'Make it smaller: a longest side of 2400 pixels is enough.',
    }),
  },
};
