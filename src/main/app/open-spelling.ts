import { app } from 'electron';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Texts } from '../../core/i18n/texts';
import { DICTIONARIES, SPELLER_THREAD } from '../bundle-places';
import type { Log } from '../files/log';
import { OwnWordFile } from '../spelling/own-word-file';
import { Speller } from '../spelling/speller';
import { Spelling } from '../spelling/spelling';

/** What the checking of spelling needs of the program. */
export interface SpellingNeeds {
  readonly log: Log;
  readonly texts: () => Texts;
  readonly notify: (text: string) => void;
  readonly isOn: () => boolean;
}

/** The spelling of this program: the words of its user, and dictionaries that are opened when first asked for. */
export async function openSpelling({ log, texts, notify, isOn }: SpellingNeeds): Promise<Spelling> {
  const own = await OwnWordFile.open(join(app.getPath('userData'), 'woordenlijst.txt'), {
    setAside(name) {
      notify(texts().spelling.setAside(name));
    },
    notKept() {
      notify(texts().spelling.notKept);
    },
  });
  const speller = new Speller(
    () => new Worker(SPELLER_THREAD, { workerData: DICTIONARIES }),
    (error) => {
      log.fault(`speller: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  );
  return new Spelling({ speller, own, isOn });
}
