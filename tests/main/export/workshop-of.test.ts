import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { sessionText } from '../../../src/core/groups/session-file';
import { newGroup, NOBODY } from '../../../src/core/groups/workshop';
import { workshopOf } from '../../../src/main/export/workshop-of';
import { ownFolder } from '../../support/folders';

const workshop = { groups: [newGroup('Ouders', 5)], now: 0 };
const text = sessionText({ deck: { title: 'Training', file: 'training.beeld' }, workshop });

describe('what groups did with a deck that is exported', () => {
  it('stands in the session beside it, or in the one that is named', async () => {
    const folder = await ownFolder();
    const deck = join(folder, 'training.beeld');
    expect(await workshopOf(deck, undefined, nl)).toEqual(NOBODY);
    await writeFile(join(folder, 'training.sessie'), text);
    expect(await workshopOf(deck, undefined, nl)).toEqual(workshop);
    await writeFile(join(folder, 'dag.sessie'), text.replace('Ouders', 'Pabo'));
    const named = await workshopOf(deck, join(folder, 'dag.sessie'), nl);
    expect(named.groups.map(({ name }) => name)).toEqual(['Pabo']);
  });

  it('cannot be read where the session is damaged, or a named one is not there', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'training.sessie'), '{"sessie": 1, "gro');
    const damaged = workshopOf(join(folder, 'training.beeld'), undefined, nl);
    await expect(damaged).rejects.toMatchObject({ code: 'cannotRead' });
    const missing = workshopOf(join(folder, 'training.beeld'), join(folder, 'weg.sessie'), nl);
    await expect(missing).rejects.toMatchObject({ code: 'cannotRead', detail: 'ENOENT' });
  });
});
