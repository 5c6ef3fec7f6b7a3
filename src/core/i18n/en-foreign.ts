import type { Texts } from './texts';

export const enForeign: Texts['foreign'] = {
  presentation: (file) =>
    `${file} is a presentation of another program, such as PowerPoint. It cannot be opened here: save its slides as pictures there and drag those here.`,
  document: (file) => `${file} is a text document. Copy the text and paste it on a slide.`,
  pdf: (file) => `${file} is a PDF. Copy what you need and paste it on a slide.`,
  video: (file) => `${file} is a video. It cannot play here: open it in another program.`,
  sound: (file) => `${file} is a sound. It cannot play here: open it in another program.`,
  archive: (file) => `${file} is packed. Unpack it first, then open the presentation in it.`,
  unknown: (file) => `${file} is not a presentation of this program. Choose a file that ends in .beeld.`,
};
