import type { PictureDisk } from '../pictures/picture-disk';
import type { OutsideReader } from '../reader/reader';
import { readUnlessSilent } from '../reader/told-reading';

/** Milliseconds that a disk has for a picture: a slow stick takes its time. */
const READING = 60_000;
/** The same for a look at files: a deck that is opened waits for it. */
const LOOKING = 2_000;

/** Reads pictures in a process that can be ended. */
export function picturesApart(reader: OutsideReader): PictureDisk {
  return {
    read: (order) => readUnlessSilent(reader, 'picture', order, READING),
    look: (order) => readUnlessSilent(reader, 'look', order, LOOKING),
    clean: (order) => readUnlessSilent(reader, 'drawing', order, READING),
  };
}
