import type { AboutTexts } from './about-texts';

export const enAbout: AboutTexts = {
  version: (version) => `Version ${version}`,
  detail: (electron) =>
    `Presents a report with figures, without the internet. The program sends nothing anywhere.\n\nFree to use and share (MIT licence). Built with Electron ${electron}. All licences are under Help.`,
  remembersNothing:
    'The program is not allowed to save anything on this computer for next time. You can present as usual.',
};
