import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { sessionText } from '../../../src/core/groups/session-file';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { readSession } from '../../../src/main/sessions/read-session';
import { deckOfSession, isSessionFile } from '../../../src/main/sessions/deck-of-session';
import { ownFolder } from '../../support/folders';
import { group, kept, workshopOf } from '../../support/kept-sessions';

/** A folder with a session of that name, and these files beside it. */
async function session(name: string, file: string, ...beside: readonly string[]) {
  const folder = await ownFolder();
  await writeFile(join(folder, name), sessionText(kept(workshopOf(group()), { file })));
  for (const each of beside) await writeFile(join(folder, each), '');
  return { folder, found: await deckOfSession(join(folder, name), nl, readSession) };
}

describe('the deck of a session', () => {
  it('is the one of the same name beside it, before the one that it names', async () => {
    const { folder, found } = await session('b.sessie', 'a.beeld', 'a.beeld', 'b.beeld');
    expect(found).toEqual({ deck: join(folder, 'b.beeld') });
  });

  it('is else the one that it names', async () => {
    const { folder, found } = await session('b.beschadigd.sessie', 'a.yaml', 'a.yaml');
    expect(found).toEqual({ deck: join(folder, 'a.yaml') });
  });

  it.skipIf(process.platform === 'win32')('may have a backslash in its name', async () => {
    const { folder, found } = await session('b.beschadigd.sessie', 'a\\b.beeld', 'a\\b.beeld');
    expect(found).toEqual({ deck: join(folder, 'a\\b.beeld') });
  });

  it('is the one that ships, where it names that', async () => {
    const { found } = await session('eigen.sessie', 'kinderwerk-in-beeld.beeld');
    expect(found).toEqual({ deck: BUILT_IN_DECK });
  });

  it.each([
    ['a.beeld', 'a.beeld'],
    ['', 'Proefdeck'],
  ])('that is gone is named (%j)', async (file, name) => {
    const { found } = await session('b.sessie', file);
    expect(found).toEqual({ notice: nl.sessions.noDeck('b.sessie', name) });
  });
});

describe('a session that cannot be read', () => {
  it('is told of with what is wrong', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'stuk.sessie'), '{');
    expect(await deckOfSession(join(folder, 'stuk.sessie'), nl, readSession)).toEqual({
      notice: expect.stringMatching(
        /^De sessie stuk\.sessie kan niet open\. Het bestand is niet heel\./u,
      ) as string,
    });
  });

  it('because it is not there is told of as any file', async () => {
    const file = join(await ownFolder(), 'weg.sessie');
    await expect(deckOfSession(file, nl, readSession)).rejects.toMatchObject({
      code: 'cannotRead',
      subject: file,
    });
  });
});

it.each([
  ['a.sessie', true],
  ['A.SESSIE', true],
  ['a.beeld', false],
  ['sessie', false],
])('%s is the name of a session: %s', (name, is) => {
  expect(isSessionFile(name)).toBe(is);
});
