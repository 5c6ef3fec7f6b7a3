import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDocument, type DeckDocument } from '../../src/core/deck/document';
import { nl } from '../../src/core/i18n/nl';
import { parseSession } from '../../src/core/groups/session-file';
import type { Workshop } from '../../src/core/groups/workshop';
import { readSession } from '../../src/main/sessions/read-session';
import { Sessions } from '../../src/main/sessions/sessions';
import { deckOf, rankingSlide } from './decks';
import { ownFolder } from './folders';
import { moment } from './moments';
import { group, workshopOf } from './kept-sessions';

export const version = { text: 'proef', deck: deckOf(rankingSlide()) };
export const today = (...names: readonly string[]): Workshop =>
  workshopOf(...names.map((name) => group({ name, started: Date.now() })));

/** The program's folder and that of a deck, with what the trainer was told and which sessions were read. */
export async function desk() {
  const folder = await ownFolder();
  const own = join(folder, 'programma', 'sessies');
  const decks = join(folder, 'decks');
  await mkdir(decks);
  const told: string[] = [];
  const looked: string[] = [];
  const start = (newName = 'new-1') =>
    new Sessions({
      folder: own,
      texts: () => nl,
      notify: (text) => told.push(text),
      newName: () => newName,
      now: () => moment(Date.now()),
      read(session) {
        looked.push(session);
        return readSession(session);
      },
    });
  const document = openDocument('file', join(decks, 'training.beeld'), version);
  const file = join(decks, 'training.sessie');
  return { own, decks, told, looked, start, document, file };
}

/** A run of the program: a deck opens, its groups do something, and the program ends. */
export async function run(sessions: Sessions, document: DeckDocument, ...workshops: readonly Workshop[]) {
  const found = await sessions.find(document);
  sessions.begin(document, found);
  for (const workshop of workshops) sessions.keep(document, workshop);
  await sessions.flush();
  return found;
}

export async function groupsIn(file: string): Promise<readonly string[]> {
  const read = parseSession(await readFile(file, 'utf8'));
  if ('problem' in read) throw new Error(read.problem.code);
  return read.session.workshop.groups.map(({ name }) => name);
}
