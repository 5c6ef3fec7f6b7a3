import { openDocument } from '../../src/core/deck/document';
import { Sessions } from '../../src/main/sessions/sessions';
import { readSession } from '../../src/main/sessions/read-session';
import { nl } from '../../src/core/i18n/nl';
import { deckOf, rankingSlide } from './decks';
import { roundOf } from './rounds';
import { moment } from './moments';

/** Lets a group do one thing after the other until it is killed, and says of each that it is kept. */
const [, , file = '', folder = '', first = '1'] = process.argv;
const document = openDocument('file', file, { text: 'proef', deck: deckOf(rankingSlide()) });
const sessions = new Sessions({
  folder,
  texts: () => nl,
  newName: () => 'new',
  read: readSession,
  now: () => moment(Date.now()),
  notify(text) {
    throw new Error(text);
  },
});
sessions.begin(document, await sessions.find(document));
for (let round = Number(first); ; round++) {
  sessions.keep(document, roundOf(round));
  await sessions.flush();
  process.stdout.write(`${round}\n`);
}
