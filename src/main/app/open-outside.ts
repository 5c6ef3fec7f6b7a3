import { basename } from 'node:path';
import { fileByName, type ForeignFile } from '../../core/errors/foreign-file';
import type { OtherFile } from '../../core/figures-in/refusal';
import type { AppContext } from './context';
import { namesOf } from './table-names';

const FOREIGN: Readonly<Partial<Record<OtherFile, ForeignFile>>> = {
  word: 'document',
  powerpoint: 'presentation',
  pdf: 'pdf',
  picture: 'picture',
};

/**
 * Does what there is to do with a file that was dropped, chosen or given: a table is imported, of what is neither
 * deck nor table a notice says what it is and what to do. Returns false for a deck or a session file, which is to be
 * opened. Throws `cannotRead`.
 */
export async function takeForeign(context: AppContext, file: string): Promise<boolean> {
  const named = fileByName(file);
  if (named === 'deck') return false;
  if (named !== 'table' && named !== 'unknown') {
    say(context, named, file);
    return true;
  }
  const read = await context.reading.read('table', file);
  const kind = 'refused' in read && read.refused.code === 'isOther' ? read.refused.kind : undefined;
  if (kind === 'deck') return false;
  const foreign = kind && FOREIGN[kind];
  if (named === 'unknown' || foreign !== undefined) say(context, foreign ?? 'unknown', file);
  else context.sendToTrainer({ type: 'table', table: { ...namesOf(file, context.show), read } });
  return true;
}

function say({ sendToTrainer, texts }: AppContext, kind: ForeignFile, file: string): void {
  const { foreign, pictures } = texts();
  sendToTrainer({
    type: 'notice',
    text: kind === 'picture' ? pictures.noDeck : foreign[kind](basename(file)),
  });
}
