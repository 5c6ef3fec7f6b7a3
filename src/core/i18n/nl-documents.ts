import { reasonWords } from './disk-texts';
import { nlDisk } from './nl-disk';
import type { DocumentTexts } from './document-texts';

export const nlDocuments: DocumentTexts = {
  untitled: 'Nieuwe presentatie',
  copyOf: (title) => `${title} (eigen versie)`,
  recent: 'Laatst geopend',
  noRecent: 'Nog niets',
  unsaved: {
    title: 'Niet opgeslagen',
    text: (name) => `Wil je de wijzigingen in ‘${name}’ opslaan?`,
    answers: { save: 'Opslaan', discard: 'Niet opslaan', cancel: 'Annuleren' },
  },
  conflict: {
    title: 'Het bestand is veranderd',
    text: (name) =>
      `Een ander programma heeft ‘${name}’ veranderd. Jij hebt hier ook iets veranderd dat nog niet is opgeslagen.`,
    answers: {
      copy: 'Mijn versie apart opslaan…',
      theirs: 'De andere versie openen',
      mine: 'Verdergaan met mijn versie',
    },
  },
  overwrite: {
    title: 'Het bestand is veranderd',
    text: (name) => `Een ander programma heeft ‘${name}’ veranderd. Als je nu opslaat, vervalt die versie.`,
    answers: { copy: 'Apart opslaan…', overwrite: 'Toch opslaan', cancel: 'Annuleren' },
  },
  stuck: {
    title: 'De schijf antwoordt niet',
    text: (name) =>
      `‘${name}’ wordt nog opgeslagen, maar de schijf antwoordt niet. Wat je hebt getypt, is in het programma bewaard: het komt terug als je weer start.`,
    answers: { leave: 'Toch sluiten', wait: 'Wachten' },
  },
  readOnly: {
    title: 'Alleen lezen',
    text: (name) => `‘${name}’ is beveiligd: het mag alleen gelezen worden. Wil je het toch veranderen?`,
    answers: { copy: 'Apart opslaan…', overwrite: 'Toch opslaan', cancel: 'Annuleren' },
  },
  replace: {
    title: 'Het bestand bestaat al',
    text: (name) => `Er staat al een bestand ‘${name}’. Als je opslaat, vervalt dat bestand.`,
    answers: { other: 'Andere naam…', replace: 'Vervangen', cancel: 'Annuleren' },
  },
  opening: (name) => `‘${name}’ wordt geopend…`,
  remark: (text, remark, more) =>
    `Achter “${text}” staat in het bestand nog “${remark}”. Dat telt als een opmerking en komt niet op de dia. Hoort het bij de tekst? Typ het er dan achter.${more === 0 ? '' : ` Zo staan er nog ${more} in het bestand.`}`,
  copies: (names) =>
    `Dit bestand is op twee plekken tegelijk veranderd. In dezelfde map staat ook ${names.map((name) => `‘${name}’`).join(', ')}. Kijk bij Eerdere versies, of open dat bestand, om te zien wat daar anders is.`,
  draftsNotKept: (reason) =>
    `Wat je typt, kan tussendoor niet bewaard worden (${reasonWords(nlDisk, reason)}). Sla vaker op, en maak ruimte op de schijf.`,
  draftAside: (name) =>
    `Wat de vorige keer niet was opgeslagen, kon niet gelezen worden. Het staat nog in de map ‘drafts’ van het programma, als ${name}.`,
  fullOfWindows: (most) => `Er zijn al ${most} presentaties open. Sluit eerst een venster.`,
  otherIsShown: (name) =>
    `Je laat ‘${name}’ al zien. Stop daar eerst mee, in het venster van die presentatie.`,
  inOtherWindow: (name) =>
    `‘${name}’ is open in een ander venster. Kies een andere naam, of sluit eerst dat venster.`,
  gone: (name) =>
    `‘${name}’ staat niet meer op zijn plek. Sla de presentatie opnieuw op als je haar wilt houden.`,
  recovered: (name) =>
    `Je wijzigingen in ‘${name}’ waren nog niet opgeslagen. Ze zijn teruggehaald. Sla ze op als je ze wilt houden.`,
};
