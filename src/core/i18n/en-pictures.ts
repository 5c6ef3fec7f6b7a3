import { enSlide } from './en-slide';
import type { PictureTexts } from './picture-texts';

export const enPictures: PictureTexts = {
  lost: enSlide.lostPicture,
  missing: (names) =>
    names.length === 1
      ? `1 picture is missing or damaged: ${names.join(', ')}`
      : `${names.length} pictures are missing or damaged: ${names.join(', ')}`,
  waitedFor: 'The drive with the pictures does not answer. They appear as soon as it does.',
  title: 'Picture',
  choose: 'Choose a picture…',
  other: 'Choose another picture…',
  drop: 'Or drag a picture here, or paste it with Ctrl+V.',
  busy: (count) =>
    count === 1 ? 'The picture is being prepared…' : `${count} pictures are still being prepared…`,
  shown: 'How it is shown',
  shownAs: { whole: 'All of it', cut: 'Fills its place, edges cut off' },
  focus: 'This point stays in view',
  focusAt: (x, y) => `${x} per cent from the left, ${y} per cent from the top`,
  focusHint: 'Click what has to stay in view, or move the point with the mouse or the arrow keys.',
  alt: 'What does the picture show?',
  altHint:
    'Describe it in one sentence, for people who cannot see it. For example: ‘Three children build a hut in the park.’',
  altStill: 'You have chosen another picture. Does this description still fit?',
  credit: 'Who made the picture?',
  creditHint: 'Appears on the slide in small type. For example: ‘Photo: Samira Bakker’.',
  inside: 'Keep the picture in the file itself',
  insideHint: 'Then there is only one file to pass on, but it will be larger.',
  remove: 'Remove the picture',
  refusals: {
    heic: 'This is a HEIC photo from an iPhone or iPad. Save or send it as JPEG first and choose that.',
    avif: 'This AVIF photo cannot be opened. Save it as JPEG in a photo program and choose that.',
    words: 'Words of this drawing would get lost. Export it as PNG in your drawing program and choose that.',
    tiff: 'This is a TIFF file. Save it as JPEG or PNG in a photo program and choose that.',
    animated: 'This is an animated picture, which cannot be used here. Choose a photo, or take a screenshot.',
    tooLarge: 'This picture is too large. Choose one of at most 50 MB and 64 megapixels.',
    broken: 'This picture is damaged and cannot be opened. Choose another, or save it again.',
    unknown: 'This picture format is not supported. Choose a PNG, JPEG, WebP or SVG.',
    noFile: 'There is nothing to paste. Copy a picture first.',
  },
  notStored: 'The picture could not be saved. Check that there is room on the disk and try again.',
  noDeck: 'A picture belongs on a slide. Choose Edit (Ctrl+Enter) and drag it into the window there.',
};
