import type { Art } from '../deck/look-choices';
import { block, type Block } from './compositions';

/** The plane of a card’s drawing, in stage units. Its shapes stand on the bottom. */
export const ART = { width: 540, height: 236 } as const;

/** The drawing of a card: a small composition of building blocks. */
export const CARD_ART: Readonly<Record<Art, readonly Block[]>> = {
  recognise: [
    block('circle', 'deep', [192, 36], 156),
    block('circle', 'sun', [236, 80], 68),
    block('arch', 'coral', [90, 92], 120, 144),
    block('square', 'light', [382, 136], 100),
  ],
  show: [
    block('square', 'light', [120, 56], 300, 180),
    block('square', 'resting', [150, 156], 46, 80),
    block('square', 'resting', [216, 122], 46, 114),
    block('square', 'deep', [282, 94], 46, 142),
    block('arch', 'sun', [348, 146], 72, 90),
    block('circle', 'coral', [376, 14], 88),
  ],
  meet: [
    block('circle', 'deep', [134, 30], 74),
    block('arch', 'deep', [60, 118], 222, 118),
    block('circle', 'sun', [332, 30], 74),
    block('arch', 'sun', [258, 118], 222, 118),
    block('circle', 'coral', [246, 180], 48),
  ],
  listen: [
    block('circle', 'deep', [84, 40], 180),
    block('circle', 'sun', [118, 74], 112),
    block('circle', 'coral', [150, 106], 48),
    block('circle', 'deep', [356, 66], 66),
    block('arch', 'light', [320, 142], 138, 94),
  ],
  grow: [
    block('arch', 'resting', [62, 160], 92, 76),
    block('arch', 'sun', [170, 122], 92, 114),
    block('arch', 'coral', [278, 78], 92, 158),
    block('arch', 'deep', [386, 26], 92, 210),
  ],
  play: [
    block('square', 'coral', [70, 124], 112),
    block('triangle', 'deep', [70, 24], 112, 100),
    block('circle', 'sun', [212, 108], 128),
    block('quarter', 'deep', [366, 102], 134),
  ],
  protect: [
    block('arch', 'deep', [110, 26], 320, 210),
    block('arch', 'light', [180, 102], 180, 134),
    block('circle', 'sun', [246, 122], 48),
    block('arch', 'coral', [228, 176], 84, 60),
  ],
  build: [
    block('square', 'deep', [104, 134], 102),
    block('square', 'sun', [216, 134], 102),
    block('square', 'coral', [328, 134], 102),
    block('square', 'light', [160, 24], 102),
    block('triangle', 'deep', [272, 24], 102, 102),
  ],
  share: [
    block('circle', 'deep', [60, 72], 164),
    block('circle', 'coral', [316, 72], 164),
    block('circle', 'sun', [188, 72], 164),
    block('circle', 'light', [244, 128], 52),
  ],
  home: [
    block('square', 'deep', [110, 130], 150, 106),
    block('triangle', 'coral', [84, 34], 202, 96),
    block('arch', 'light', [160, 164], 50, 72),
    block('square', 'sun', [320, 156], 110, 80),
    block('triangle', 'deep', [304, 92], 142, 64),
    block('circle', 'sun', [436, 18], 64),
  ],
  learn: [
    block('square', 'light', [110, 106], 156, 130),
    block('square', 'deep', [274, 106], 156, 130),
    block('quarter', 'sun', [110, 106], 130),
    block('arch', 'coral', [312, 160], 80, 76),
    block('circle', 'sun', [226, 14], 78),
  ],
  celebrate: [
    block('triangle', 'coral', [62, 122], 102, 114),
    block('triangle', 'deep', [186, 66], 132, 170),
    block('triangle', 'sun', [340, 116], 104, 120),
    block('circle', 'coral', [352, 30], 46),
    block('circle', 'sun', [134, 34], 52),
    block('circle', 'deep', [446, 66], 36),
  ],
};
