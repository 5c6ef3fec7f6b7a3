import { diskSentence, type DiskTexts } from './disk-texts';

export const nlDisk: DiskTexts = {
  EISDIR: { why: 'het is een map', cure: 'Kies een bestand.' },
  ENOENT: { why: 'het is er niet', cure: 'Kijk of het bestand er is.' },
  ENOTDIR: { why: 'het is er niet', cure: 'Kijk of het bestand er is.' },
  EROFS: { why: 'op deze schijf kan niets bewaard worden', cure: 'Kies een andere map.' },
  EACCES: { why: 'het mag niet op deze computer', cure: 'Vraag wie de computer beheert.' },
  EPERM: { why: 'het mag niet op deze computer', cure: 'Vraag wie de computer beheert.' },
  ENOSPC: { why: 'de schijf is vol', cure: 'Maak ruimte of kies een andere map.' },
  notPlain: { why: 'het is geen gewoon bestand', cure: 'Kies een ander bestand.' },
  readOnly: {
    why: 'het bestand mag alleen gelezen worden',
    cure: 'Kies een andere naam of een andere map.',
  },
  inUse: {
    why: 'het is open in een ander programma, of wordt daar vastgehouden',
    cure: 'Sluit het daar en probeer het opnieuw.',
  },
  changed: { why: 'een ander programma heeft het net veranderd', cure: 'Probeer het opnieuw.' },
  tooMuch: { why: 'het vraagt te veel van deze computer', cure: 'Kies een ander bestand.' },
  stopped: { why: 'het openen is gestopt', cure: 'Probeer het opnieuw.' },
  linked: { why: 'deze map wijst naar een andere plek', cure: 'Zet er een gewone map voor in de plaats.' },
};

/** Where a file is to be saved, it is the folder that is missing or closed. */
const noFolder = { why: 'die map is er niet', cure: 'Kies een andere map.' };
const closedFolder = { why: 'je mag daar niets bewaren', cure: 'Kies een andere map.' };
const nlSaving: DiskTexts = {
  ...nlDisk,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EACCES: closedFolder,
  EPERM: closedFolder,
};

export const nlCannotRead = (file: string, reason: string): string =>
  diskSentence(nlDisk, `${file} kan niet gelezen worden`, reason, 'Kijk of het bestand er is.');

export const nlCannotWrite = (file: string, reason: string): string =>
  diskSentence(
    nlSaving,
    `${file} kan niet bewaard worden`,
    reason,
    'Kies een andere map, of sluit het bestand in andere programma’s.',
  );
