import type { AboutTexts } from './about-texts';
import { reasonWords } from './disk-texts';
import { nlDisk } from './nl-disk';

export const nlAbout: AboutTexts = {
  version: (version) => `Versie ${version}`,
  detail: (electron) =>
    `Presenteert een rapport met cijfers, zonder internet. Het programma stuurt nergens iets heen.\n\nVrij te gebruiken en te delen (MIT-licentie). Gemaakt met Electron ${electron}. Alle licenties staan onder Help.`,
  remembersNothing:
    'Het programma mag op deze computer niets bewaren voor een volgende keer. Presenteren kan gewoon.',
  notRemembered: (reason) =>
    `Het programma kan nu niet onthouden waar je bent en wat de pen schreef (${reasonWords(nlDisk, reason)}). Presenteren kan gewoon.`,
};
