import type { AboutTexts } from './about-texts';
import { reasonWords } from './disk-texts';
import { enDisk } from './en-disk';

export const enAbout: AboutTexts = {
  version: (version) => `Version ${version}`,
  detail: (electron) =>
    `Presents a report with figures, without the internet. The program sends nothing anywhere.\n\nFree to use and share (MIT licence). Built with Electron ${electron}. All licences are under Help.`,
  remembersNothing:
    'The program is not allowed to save anything on this computer for next time. You can present as usual.',
  notRemembered: (reason) =>
    `The program cannot remember now where you are and what the pen wrote (${reasonWords(enDisk, reason)}). You can present as usual.`,
};
