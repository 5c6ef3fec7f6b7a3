import { app } from 'electron';
import { join } from 'node:path';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import { Versions } from '../document/versions';
import { InkFile } from '../files/ink-file';
import type { Log } from '../files/log';
import type { SettingsFile } from '../files/settings';
import { launchReader } from '../reader/launch-reader';
import { readPicturesBy } from '../pictures/picture-disk';
import { Reader } from '../reader/reader';
import type { Spelling } from '../spelling/spelling';
import { KeptDecks } from './kept-decks';
import { LastWrites } from './last-writes';
import { Leaving } from './leaving';
import { openSpelling } from './open-spelling';
import { readOwnInk } from './own-ink';
import { picturesApart } from './pictures-apart';
import type { Decks } from './context';

/** What the program was started with. */
export interface ProgramStart {
  readonly settings: SettingsFile;
  readonly log: Log;
  readonly onFault: (error: unknown) => void;
  /** False if nothing can be saved for the next start. */
  readonly remembers: boolean;
}

/** What all open decks share. */
export interface Program extends ProgramStart {
  readonly decks: Decks;
  readonly leaving: Leaving;
  readonly lastWrites: LastWrites;
  readonly reader: Reader;
  readonly ink: InkFile;
  readonly spelling: Spelling;
  readonly versions: Versions;
  readonly kept: KeptDecks;
  /** In the current language. */
  readonly texts: () => Texts;
  /** The last run did not end by itself. */
  readonly wasCutOff: boolean;
}

export async function openProgram(start: ProgramStart, decks: Decks): Promise<Program> {
  const { settings, log, remembers } = start;
  const texts = () => textsOf(settings.current.language);
  const wasCutOff = !settings.current.ended;
  const { left, besides = [] } = settings.current;
  const several = wasCutOff && left !== undefined && besides.length > 0 ? [left, ...besides] : [];
  // If nothing is saved, the welcome would appear at every start.
  settings.change({ ended: false, ...(remembers ? {} : { welcomed: true }) });
  let isTold = !remembers;
  const notRemembered = (reason: string) => {
    if (!isTold) decks.notify(texts().about.notRemembered(reason));
    isTold = true;
  };
  settings.onTrouble(notRemembered);
  const reader = new Reader(launchReader);
  readPicturesBy(picturesApart(reader));
  const ink = InkFile.open(join(app.getPath('userData'), 'pen.json'), notRemembered, (file) =>
    readOwnInk(reader, file),
  );
  const spelling = openSpelling({
    log,
    texts,
    notify: (text) => {
      decks.notify(text);
    },
    isOn: () => settings.current.spelling,
  });
  const versions = new Versions(join(app.getPath('userData'), 'versies'), (reason) => {
    decks.notify(texts().versions.notKept(reason));
  });
  const lastWrites = new LastWrites();
  const writers = { ink: await ink, spelling: await spelling };
  for (const writer of [settings, writers.ink, writers.spelling, versions]) lastWrites.add(writer);
  return {
    ...start,
    ...writers,
    versions,
    decks,
    leaving: new Leaving(),
    lastWrites,
    kept: new KeptDecks(settings, writers.ink, decks, several),
    reader,
    texts,
    wasCutOff,
  };
}
