import { nlSlide } from './nl-slide';
import type { PictureTexts } from './picture-texts';

export const nlPictures: PictureTexts = {
  lost: nlSlide.lostPicture,
  missing: (names) =>
    names.length === 1
      ? `1 foto staat niet naast het bestand of is stuk: ${names.join(', ')}`
      : `${names.length} foto’s staan niet naast het bestand of zijn stuk: ${names.join(', ')}`,
  waitedFor: 'De schijf met de foto’s antwoordt niet. Ze verschijnen zodra hij dat weer doet.',
  title: 'Foto',
  choose: 'Kies een foto…',
  other: 'Kies een andere foto…',
  drop: 'Of sleep een foto hierheen, of plak hem met Ctrl+V.',
  busy: (count) =>
    count === 1 ? 'De foto wordt klaargemaakt…' : `Er worden nog ${count} foto’s klaargemaakt…`,
  shown: 'Zo staat de foto erop',
  shownAs: { whole: 'Helemaal in beeld', cut: 'Vult de plek, de rand valt weg' },
  focus: 'Dit punt blijft in beeld',
  focusAt: (x, y) => `${x} procent van links, ${y} procent van boven`,
  focusHint: 'Klik op wat in beeld moet blijven, of schuif de stip met de muis of de pijltjes.',
  alt: 'Wat is er te zien?',
  altHint:
    'Vertel in één zin wat je ziet, voor wie de foto niet kan zien. Bijvoorbeeld: ‘Drie kinderen bouwen een hut in het park.’',
  altStill: 'Je hebt een andere foto gekozen. Klopt deze beschrijving nog?',
  credit: 'Wie maakte de foto?',
  creditHint: 'Komt klein op de dia. Bijvoorbeeld: ‘Foto: Samira Bakker’.',
  inside: 'Bewaar de foto in het bestand zelf',
  insideHint: 'Dan is er maar één bestand om door te geven. Het wordt wel groter.',
  remove: 'Haal de foto weg',
  refusals: {
    heic: 'Dit is een HEIC-foto van een iPhone of iPad. Bewaar of verstuur hem eerst als JPEG en kies die.',
    avif: 'Deze AVIF-foto kan niet geopend worden. Bewaar hem in een fotoprogramma als JPEG en kies die.',
    words:
      'Van deze tekening zouden woorden wegvallen. Exporteer hem in je tekenprogramma als PNG en kies die.',
    tiff: 'Dit is een TIFF-bestand. Bewaar het in een fotoprogramma als JPEG of PNG en kies dat.',
    animated: 'Dit is een bewegend plaatje. Dat kan hier niet. Kies een foto, of maak een schermafdruk.',
    tooLarge: 'Deze foto is te groot. Kies er een van hoogstens 50 MB en 64 megapixels.',
    broken: 'Deze foto is stuk: hij kan niet geopend worden. Kies een andere, of bewaar hem opnieuw.',
    unknown: 'Dit is geen foto die we kennen. Kies een PNG, JPEG, WebP of SVG.',
    noFile: 'Er is niets gevonden om te plakken. Kopieer eerst een foto.',
  },
  notStored: 'De foto kon niet bewaard worden. Kijk of er plek is op de schijf en probeer het nog eens.',
  noDeck: 'Een foto hoort op een dia. Kies Aanpassen (Ctrl+Enter) en sleep hem daar in het venster.',
};
