import { lastKey } from '../deck/problem';
import { enSyntax } from './en-syntax';
import type { Texts } from './texts';

/** What can be wrong with a deck, and how to fix it. */
export const enProblems: Texts['problems'] = {
  title: (file, count) =>
    count === 1
      ? `${file} cannot be opened: 1 mistake found`
      : `${file} cannot be opened: ${count} mistakes found`,
  place: (line, column) => `line ${line}, column ${column}`,
  advice: 'Fix the file in a plain-text editor and open it again.',
  back: 'Back to the presentation',
  more: (count) => `and ${count} more`,
  types: {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    fields: 'a set of fields',
  },
  texts: {
    tooLarge: (p) => ({ what: 'The file is too large.', fix: `Keep it under ${p.expected}.` }),
    notText: () => ({ what: 'The file is not UTF-8 text.', fix: 'Save it as text in UTF-8.' }),
    empty: () => ({ what: 'The file is empty.', fix: 'Start with the line beeld: 1.' }),
    syntax: (p) => enSyntax(p.expected),
    tooDeep: () => ({
      what: 'The file is nested too deeply.',
      fix: 'Follow the structure of an ordinary presentation.',
    }),
    alias: (p) => ({
      what: `A reference (*${p.found}) is not allowed.`,
      fix: 'Write the text out in full here.',
    }),
    tag: () => ({ what: 'A tag with an exclamation mark is not allowed.', fix: 'Remove the tag.' }),
    duplicateKey: (p) => ({ what: `“${p.found}” appears twice.`, fix: 'Remove one of them.' }),
    missingKey: (p) => ({
      what: `${lastKey(p.path)} is missing.`,
      fix: `Add the line ${lastKey(p.path)}:`,
    }),
    unknownKey: (p) => ({
      what: `“${lastKey(p.path)}” is not a field that can be used here.`,
      fix: 'Check its spelling, or remove it.',
    }),
    unknownKind: (p) => ({
      what: p.found === '' ? 'The kind of slide is missing.' : `“${p.found}” is not a kind of slide.`,
      fix: `Choose from: ${p.expected}.`,
    }),
    wrongType: (p) => ({
      what: p.found === '' ? 'There is nothing usable here.' : `“${p.found}” does not fit here.`,
      fix: `This should be ${enProblems.types[p.expected] ?? 'something else'}.`,
    }),
    decimalComma: (p) => ({
      what: `“${p.found}” is not read as a number.`,
      fix: 'Write a point instead of a comma, and leave out the per cent sign, as in 85.9.',
    }),
    numberWritten: (p) => ({
      what: `“${p.found}” is not read as a number.`,
      fix: `Write digits only, with a point before the decimals: ${p.expected}.`,
    }),
    hardSpace: () => ({
      what: 'There is a non-breaking space here, as Teams, Word and web pages give along.',
      fix: 'Put an ordinary space in its place: delete the white space and type it again.',
    }),
    noText: () => ({
      what: 'There is no text here, but a word that means “nothing”, or only a comment behind a #.',
      fix: 'Put the text between quotes, or leave the line out.',
    }),
    wrongVersion: (p) => ({
      what: p.found === '' ? 'The version is missing.' : `Version “${p.found}” is not supported.`,
      fix: 'Write at the top: beeld: 1.',
    }),
    notOneOf: (p) => ({ what: `“${p.found}” is not allowed here.`, fix: `Choose from: ${p.expected}.` }),
    blank: () => ({ what: 'This text is empty.', fix: 'Fill it in or remove the line.' }),
    tooLong: (p) => ({ what: 'This text is too long.', fix: `Use at most ${p.expected} characters.` }),
    badId: (p) => ({
      what: `“${p.found}” cannot be a name (id).`,
      fix: 'Use lower-case letters, digits and hyphens, starting with a letter or digit.',
    }),
    notFinite: () => ({ what: 'This number has no value.', fix: 'Write an ordinary number.' }),
    negative: (p) => ({ what: `${p.found} is below 0.`, fix: 'Write 0 or a higher number.' }),
    tooHigh: (p) => ({
      what: `${p.found} is too high.`,
      fix: `Write a number no higher than ${p.expected}.`,
    }),
    noneShown: () => ({
      what: 'All slides would be hidden.',
      fix: 'Show at least one: take hidden: true away there.',
    }),
    emptyList: () => ({ what: 'This list is empty.', fix: 'Put at least one item in it.' }),
    tooMany: (p) => ({ what: 'This list is too long.', fix: `Use at most ${p.expected}.` }),
    tooFew: (p) => ({ what: 'This list is too short.', fix: `Put at least ${p.expected} in it.` }),
    wrongCount: (p) => ({
      what:
        p.found === ''
          ? 'This number of items is not right.'
          : `There ${p.found === '1' ? 'is' : 'are'} ${p.found} here.`,
      fix: `There should be exactly ${p.expected}.`,
    }),
    sumTooHigh: (p) => ({
      what: `These shares add up to ${p.found}.`,
      fix: `They may add up to ${p.expected} at most.`,
    }),
    duplicateId: (p) => ({
      what: `The name “${p.found}” is already used.`,
      fix: 'Give each one its own name.',
    }),
    unknownId: (p) => ({
      what: `“${p.found}” does not exist.`,
      fix: p.expected === '' ? 'Make it first, or remove the reference.' : `Choose from: ${p.expected}.`,
    }),
    valueOrAbout: () => ({
      what: 'A row has either a number (value) or words (about).',
      fix: 'Keep exactly one of the two.',
    }),
    restTwice: () => ({
      what: 'There is already another rest group (rest).',
      fix: 'Keep rest: true on one row only.',
    }),
    pictureSource: (p) => ({
      what: `“${p.found}” does not lead to a picture that can be used.`,
      fix: 'Put the picture in the folder of the presentation and refer to it like this: pictures/photo.jpg. The name ends in png, jpg, webp or svg.',
    }),
    pictureBroken: () => ({
      what: 'The picture in the file is incomplete, or its type is not what the file says.',
      fix: 'Choose the picture again.',
    }),
    pictureTooLarge: () => ({
      what: 'The picture in the file is too large to be shown.',
      fix: 'Make it smaller: 2400 pixels on the longest side is enough.',
    }),
  },
};
