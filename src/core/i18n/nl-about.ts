import type { AboutTexts } from './about-texts';

export const nlAbout: AboutTexts = {
  version: (version) => `Versie ${version}`,
  detail: (electron) =>
    `Presenteert een rapport met cijfers, zonder internet. Het programma stuurt nergens iets heen.\n\nVrij te gebruiken en te delen (MIT-licentie). Gemaakt met Electron ${electron}. Alle licenties staan onder Help.`,
  remembersNothing:
    'Het programma mag op deze computer niets bewaren voor een volgende keer. Presenteren kan gewoon.',
};
