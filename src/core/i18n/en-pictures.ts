import type { PictureTexts } from './picture-texts';

export const enPictures: PictureTexts = {
  lost: (name) => (name === '' ? 'This picture cannot be shown' : `Picture not found: ${name}`),
  none: 'A picture comes here',
  missing: (names) =>
    names.length === 1
      ? `1 picture is not beside the file, or is broken: ${names.join(', ')}`
      : `${names.length} pictures are not beside the file, or are broken: ${names.join(', ')}`,
  title: 'Picture',
  choose: 'Choose a picture…',
  other: 'Choose another picture…',
  drop: 'Or drag a picture here, or paste it with Ctrl+V.',
  busy: 'The picture is being made ready…',
  alt: 'What is to be seen?',
  altHint:
    'Say in one sentence what you see, for those who cannot see it. Like: ‘Three children build a hut in the park.’',
  credit: 'Who made the picture?',
  creditHint: 'Stands on the slide in small type. Like: ‘Photo: Samira Bakker’.',
  inside: 'Keep the picture in the file itself',
  insideHint: 'Then there is only one file to pass on. It does become larger.',
  remove: 'Remove the picture',
  refusals: {
    heic: 'This is a HEIC photo of an iPhone or iPad. Save or send it as JPEG first and choose that.',
    tiff: 'This is a TIFF file. Save it as JPEG or PNG in a photo program and choose that.',
    animated: 'This is a moving picture. That cannot be used here. Choose a photo, or take a screenshot.',
    tooLarge: 'This picture is too large. Choose one of at most 50 MB and 64 megapixels.',
    broken: 'This picture is broken: it cannot be opened. Choose another, or save it again.',
    unknown: 'This is no picture that we know. Choose a PNG, JPEG, WebP or SVG.',
    noFile: 'There is nothing to paste. Copy a picture first.',
  },
  notStored: 'The picture could not be saved. See whether there is room on the disk and try again.',
  noDeck: 'A picture belongs on a slide. Choose Edit (Ctrl+Enter) and drag it into the window there.',
};
