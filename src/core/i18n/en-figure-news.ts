import { reasonWords } from './disk-texts';
import { enDisk } from './en-disk';
import type { FigureNewsTexts } from './figure-news-texts';

const STAY = 'The figures on the slide stay as they are.';

function unread(file: string, reason: string): string {
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return `The figures come from ${file}. That file is no longer in the folder of the presentation. ${STAY}`;
  const why = reason === 'stopped' ? 'the disk does not answer' : reasonWords(enDisk, reason);
  return `The figures come from ${file}. Whether it has changed cannot be seen now: ${why}. ${STAY}`;
}

export const enFigureNews: FigureNewsTexts = {
  what: {
    changed: (file) => `The figures come from ${file}. That file has changed.`,
    other: (file) =>
      `The figures come from ${file}. That file is laid out in another way now: choose again what it holds. ${STAY}`,
    noTable: (file, table) =>
      table === ''
        ? `The figures come from ${file}. Their table is no longer in it. ${STAY}`
        : `The figures come from ${file}. The sheet “${table}” is no longer in it. ${STAY}`,
  },
  unread,
  refused: (why) => `${why} ${STAY}`,
  look: 'Look…',
  choose: 'Choose a file…',
  keep: 'Leave the figures as they are',
  otherLayout:
    'This file is laid out in another way than when its figures were taken. Check that columns and rows are chosen well here.',
  asShown: 'This is right',
};
