import { diskSentence, type DiskTexts } from './disk-texts';

export const enDisk: DiskTexts = {
  EISDIR: { why: 'it is a folder', cure: 'Choose a file.' },
  ENOENT: { why: 'it is not there', cure: 'Check that the file is there.' },
  ENOTDIR: { why: 'it is not there', cure: 'Check that the file is there.' },
  EROFS: { why: 'nothing can be saved on this disk', cure: 'Choose another folder.' },
  EACCES: { why: 'it is not allowed on this computer', cure: 'Ask whoever manages the computer.' },
  EPERM: { why: 'it is not allowed on this computer', cure: 'Ask whoever manages the computer.' },
  ENOSPC: { why: 'the disk is full', cure: 'Make room or choose another folder.' },
  notPlain: { why: 'it is not an ordinary file', cure: 'Choose another file.' },
  readOnly: { why: 'it is read-only', cure: 'Choose another name or another folder.' },
  inUse: {
    why: 'it is open in another program',
    cure: 'Close it there and try again.',
  },
  changed: { why: 'another program has just changed it', cure: 'Please try again.' },
  tooMuch: { why: 'it asks too much of this computer', cure: 'Choose another file.' },
  stopped: { why: 'opening it was stopped', cure: 'Please try again.' },
  linked: { why: 'this folder points somewhere else', cure: 'Put an ordinary folder in its place.' },
};

/** Where a file is to be saved, it is the folder that is missing or closed. */
const noFolder = { why: 'that folder is not there', cure: 'Choose another folder.' };
const closedFolder = { why: 'nothing may be saved there', cure: 'Choose another folder.' };
const enSaving: DiskTexts = {
  ...enDisk,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EACCES: closedFolder,
  EPERM: closedFolder,
};

export const enCannotRead = (file: string, reason: string): string =>
  diskSentence(enDisk, `${file} cannot be read`, reason, 'Check that the file is there.');

export const enCannotWrite = (file: string, reason: string): string =>
  diskSentence(
    enSaving,
    `${file} cannot be saved`,
    reason,
    'Choose another folder, or close the file in other programs.',
  );
