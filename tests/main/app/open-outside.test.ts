import { expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import type { AppEvent } from '../../../src/ipc/api';
import type { AppContext } from '../../../src/main/app/context';
import { takeForeign } from '../../../src/main/app/open-outside';
import { readSheets, type SheetsRead } from '../../../src/main/tables/read-sheets';

/** What is sent for a file of this name with these bytes, and whether it was no deck. */
async function taken(name: string, bytes: string | Uint8Array, deck = '/elders/wijk.beeld') {
  const sent: AppEvent[] = [];
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const context = {
    texts: () => nl,
    show: { document: { place: 'file', file: deck } },
    sendToTrainer: (event: AppEvent) => sent.push(event),
    reading: { read: (): Promise<SheetsRead> => Promise.resolve(readSheets(content)) },
  };
  const isForeign = await takeForeign(context as unknown as AppContext, `/tmp/${name}`);
  return { sent, isForeign };
}

it.each([
  ['praatje.pptx', nl.foreign.presentation],
  ['brief.docx', nl.foreign.document],
  ['rapport.pdf', nl.foreign.pdf],
  ['film.mp4', nl.foreign.video],
  ['stem.mp3', nl.foreign.sound],
  ['alles.zip', nl.foreign.archive],
  ['iets.xyz', nl.foreign.unknown],
] as const)('says of %s what it is, without a code', async (name, words) => {
  const { sent, isForeign } = await taken(name, new Uint8Array([0, 1, 2, 3]));
  expect(isForeign).toBe(true);
  expect(sent).toEqual([{ type: 'notice', text: words(name) }]);
});

it.each(['cijfers.csv', 'cijfers.tsv', 'cijfers.txt'])('offers the figures of %s', async (name) => {
  const { sent } = await taken(name, 'Wijk;Aandeel\nNoord;45\nZuid;55\n');
  expect(sent).toMatchObject([{ type: 'table', table: { file: name, read: { sheets: [{}] } } }]);
});

it('says where figures come from that stand beside the deck, and of no others', async () => {
  const figures = 'Wijk;Aandeel\nNoord;45\nZuid;55\n';
  const near = await taken('map/cijfers.csv', figures, '/tmp/wijk.beeld');
  expect(near.sent).toMatchObject([{ table: { file: 'cijfers.csv', nearby: 'map/cijfers.csv' } }]);
  const [far] = (await taken('cijfers.csv', figures)).sent;
  expect(far).not.toHaveProperty('table.nearby');
});

it('goes by what stands in a file where its name says something else', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 and so on');
  expect((await taken('cijfers.csv', pdf)).sent).toEqual([
    { type: 'notice', text: nl.foreign.pdf('cijfers.csv') },
  ]);
  expect(await taken('dag.txt', 'beeld: 1\ntitle: Dag\n')).toEqual({ sent: [], isForeign: false });
});

it('leaves decks, also broken ones, and sessions to be opened', async () => {
  for (const name of ['dag.beeld', 'dag.yaml', 'dag.json', 'dag.sessie'])
    expect(await taken(name, 'x')).toEqual({ sent: [], isForeign: false });
});
