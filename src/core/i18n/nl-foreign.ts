import type { Texts } from './texts';

export const nlForeign: Texts['foreign'] = {
  presentation: (file) =>
    `${file} is een presentatie van een ander programma, zoals PowerPoint. Die kan hier niet open: bewaar de dia’s daar als afbeeldingen en sleep die hierheen.`,
  document: (file) => `${file} is een tekstdocument. Kopieer de tekst en plak die op een dia.`,
  pdf: (file) => `${file} is een pdf. Kopieer wat je nodig hebt en plak dat op een dia.`,
  video: (file) => `${file} is een video. Die kan hier niet afspelen: open hem in een ander programma.`,
  sound: (file) => `${file} is een geluid. Dat kan hier niet afspelen: open het in een ander programma.`,
  archive: (file) => `${file} is ingepakt. Pak het eerst uit en open dan de presentatie die erin zit.`,
  unknown: (file) => `${file} is geen presentatie van dit programma. Kies een bestand dat eindigt op .beeld.`,
};
