import { reasonWords } from './disk-texts';
import { enDisk } from './en-disk';
import type { DocumentTexts } from './document-texts';

export const enDocuments: DocumentTexts = {
  untitled: 'New presentation',
  copyOf: (title) => `${title} (own version)`,
  recent: 'Recent',
  noRecent: 'Nothing yet',
  unsaved: {
    title: 'Not saved',
    text: (name) => `Do you want to save the changes to ‘${name}’?`,
    answers: { save: 'Save', discard: 'Don’t save', cancel: 'Cancel' },
  },
  conflict: {
    title: 'The file has changed',
    text: (name) =>
      `Another program has changed ‘${name}’, and your own changes here have not been saved yet.`,
    answers: {
      copy: 'Save my version separately…',
      theirs: 'Open the other version',
      mine: 'Continue with my version',
    },
  },
  overwrite: {
    title: 'The file has changed',
    text: (name) => `Another program has changed ‘${name}’. Saving now replaces that version.`,
    answers: { copy: 'Save separately…', overwrite: 'Save anyway', cancel: 'Cancel' },
  },
  stuck: {
    title: 'The disk does not respond',
    text: (name) =>
      `‘${name}’ is still being saved, but the disk does not respond. What you typed is kept in the program: it comes back when you start again.`,
    answers: { leave: 'Close anyway', wait: 'Wait' },
  },
  readOnly: {
    title: 'Read-only',
    text: (name) => `‘${name}’ is protected against changes. Do you want to change it anyway?`,
    answers: { copy: 'Save separately…', overwrite: 'Save anyway', cancel: 'Cancel' },
  },
  replace: {
    title: 'The file already exists',
    text: (name) => `There is already a file called ‘${name}’. If you save, that file will be lost.`,
    answers: { other: 'Another name…', replace: 'Replace', cancel: 'Cancel' },
  },
  opening: (name) => `Opening ‘${name}’…`,
  remark: (text, remark, more) =>
    `Behind “${text}” the file also has “${remark}”. That counts as a comment and is not on the slide. Is it part of the text? Then type it behind it.${more === 0 ? '' : ` The file has ${more} more of these.`}`,
  copies: (names) =>
    `This file was changed in two places at once. The same folder also has ${names.map((name) => `‘${name}’`).join(', ')}. Look under Earlier versions, or open that file, to see what is different there.`,
  draftsNotKept: (reason) =>
    `What you type cannot be kept along the way (${reasonWords(enDisk, reason)}). Save more often, and make room on the disk.`,
  draftAside: (name) =>
    `What was not saved last time could not be read. It is still in the folder ‘drafts’ of the program, as ${name}.`,
  fullOfWindows: (most) => `There are ${most} presentations open already. Close a window first.`,
  otherIsShown: (name) =>
    `You are showing ‘${name}’ already. Stop that first, in the window of that presentation.`,
  inOtherWindow: (name) =>
    `‘${name}’ is open in another window. Choose another name, or close that window first.`,
  gone: (name) => `‘${name}’ is no longer where it was. Save the presentation again if you want to keep it.`,
  recovered: (name) =>
    `Your changes to ‘${name}’ had not been saved. They have been restored. Save them if you want to keep them.`,
};
