import {
  cleanedDrawing,
  lookAtPictures,
  readPictureFile,
  type DrawingOrder,
  type Look,
  type LookOrder,
  type PictureOrder,
  type ReadPicture,
} from './picture-file';

/** Who looks at pictures that come from outside. Each throws where a disk or a file takes too long. */
export interface PictureDisk {
  readonly read: (order: PictureOrder) => Promise<ReadPicture | undefined>;
  readonly look: (order: LookOrder) => Promise<Look>;
  readonly clean: (order: DrawingOrder) => Promise<Uint8Array | undefined>;
}

/** In this process: an export from the command line has nothing else to do. */
let disk: PictureDisk = {
  read: (order) => readPictureFile(order),
  look: lookAtPictures,
  clean: (order) => Promise.resolve(cleanedDrawing(order)),
};

/** From now on all that comes from outside is read there. */
export function readPicturesBy(other: PictureDisk): void {
  disk = other;
}

/** What is being read, by folder: pictures of one folder are on one drive, and none is read before those that wait. */
const lanes = new Map<string, Promise<unknown>>();
/** What is asked for twice is read once. */
const underway = new Map<string, Promise<ReadPicture | undefined>>();

/** A picture; `undefined` if it is none, is not there, or its drive does not answer. */
export function readFrom(order: PictureOrder): Promise<ReadPicture | undefined> {
  const key = JSON.stringify([order.folder, order.file, order.use]);
  const before = underway.get(key);
  if (before !== undefined) return before;
  const reading = afterOthers(order.folder, () => disk.read(order)).catch(() => undefined);
  underway.set(key, reading);
  void reading.then(() => underway.delete(key));
  return reading;
}

/** Where pictures are and in which state; `undefined` if their drive does not answer. */
export function lookAt(order: LookOrder): Promise<Look | undefined> {
  return disk.look(order).catch(() => undefined);
}

/** Throws where it takes too long. */
export function cleanedApart(order: DrawingOrder): Promise<Uint8Array | undefined> {
  return disk.clean(order);
}

function afterOthers<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const done = (lanes.get(folder) ?? Promise.resolve()).then(work, work);
  lanes.set(folder, done);
  const leave = () => {
    if (lanes.get(folder) === done) lanes.delete(folder);
  };
  done.then(leave, leave);
  return done;
}
