import { enCounts } from './counts';
import { reasonWords } from './disk-texts';
import { enDisk } from './en-disk';
import type { VersionTexts } from './version-texts';

export const enVersions: VersionTexts = {
  title: (name) => `Earlier versions of ‘${name}’`,
  none: 'There are no earlier versions yet. Each time you save, one is added here.',
  intro: 'Choose a version. It opens as a copy: your own presentation stays as it is.',
  copies: 'This file was changed in two places at once. A copy opens in a window of its own.',
  when: (day, dayAndTime, time) =>
    ({ today: `Today ${time}`, yesterday: `Yesterday ${time}`, earlier: dayAndTime })[day],
  slides: enCounts.slides,
  changes: ({ added, removed, changed }) =>
    [
      added > 0 ? `${enCounts.slides(added)} added` : '',
      removed > 0 ? `${enCounts.slides(removed)} removed` : '',
      changed > 0 ? `${enCounts.slides(changed)} changed` : '',
    ]
      .filter((each) => each !== '')
      .join(', '),
  latest: 'saved last',
  shown: 'you are looking at this one',
  damaged: 'This version is damaged and cannot be opened.',
  copyOf: (name, dayAndTime) => `${name} (version of ${dayAndTime})`,
  opened: (name) => `This is a copy of an earlier version of ‘${name}’. The file itself has not changed.`,
  unreadable: 'This version cannot be read. Choose another one.',
  back: (name) => `Back to ‘${name}’`,
  notLeft: 'You are not looking at an earlier version.',
  notKept: (reason) =>
    `The presentation has been saved, but not added to the earlier versions (${reasonWords(enDisk, reason)}).`,
};
