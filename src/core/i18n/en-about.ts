import type { AboutTexts } from './about-texts';

export const enAbout: AboutTexts = {
  version: (version) => `Version ${version}`,
  detail: (electron) =>
    `Presents a report with figures, without internet. The program sends nothing anywhere.\n\nFree to use and to share (MIT licence). Made with Electron ${electron}. All licences are under Help.`,
  remembersNothing:
    'On this computer the program may keep nothing for the next time. You can present as always.',
};
