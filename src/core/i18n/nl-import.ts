import { LIMITS } from '../deck/limits';
import type { ImportTexts } from './texts-import';

export const nlImport: ImportTexts = {
  states: { taken: 'Wordt overgenomen', header: 'Kop', skipped: 'Overgeslagen', wrong: 'Klopt niet' },
  reasons: {
    empty: () => 'Deze rij is leeg.',
    aboveTable: () => 'Deze rij staat boven de tabel.',
    total: () => 'Dit is een totaal. Dat hoort niet als staaf in de grafiek.',
    noFigure: () => 'Hier staat geen getal.',
    tooMany: () => `Er zijn al genoeg rijen: hoogstens ${LIMITS.rows}.`,
    noLabel: (r) => `In kolom ${r.column} staat geen naam voor deze rij.`,
    labelTooLong: () => `De naam van deze rij is te lang: hoogstens ${LIMITS.name} tekens.`,
    notANumber: (r) => `In kolom ${r.column} staat geen getal: ‘${r.found}’.`,
    negative: (r) => `Het getal in kolom ${r.column} is lager dan 0: ${r.found}.`,
  },
  kinds: {
    xls: 'een oud Excel-bestand (.xls) of een bestand met een wachtwoord',
    xlsb: 'een Excel-bestand in een andere vorm (.xlsb)',
    ods: 'een OpenDocument-bestand (.ods)',
    word: 'een Word-bestand',
    powerpoint: 'een PowerPoint-bestand',
    pdf: 'een pdf',
    picture: 'een afbeelding',
    webPage: 'een webpagina',
    deck: 'een presentatie van dit programma',
    other: 'een bestand zonder tabel',
  },
  refused: (file, refusal) => {
    switch (refusal.code) {
      case 'isOther':
        return refusal.kind === 'deck'
          ? `${file} is ${nlImport.kinds.deck}. Open het met Bestand → Openen.`
          : `${file} is ${nlImport.kinds[refusal.kind]}. Sla de tabel op als .xlsx of .csv en kies dat bestand.`;
      case 'tooLarge':
        return `${file} is te groot. Bewaar alleen de tabel die je nodig hebt in een nieuw bestand.`;
      case 'damaged':
        return `${file} is beschadigd. Open het in Excel of LibreOffice en sla het opnieuw op als .xlsx.`;
      case 'empty':
        return `In ${file} staat niets.`;
    }
  },
};
