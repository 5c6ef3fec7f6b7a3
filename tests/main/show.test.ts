import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session';
import { Show } from '../../src/main/show';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../support/decks';
import { ownFolder } from '../support/folders';

/** A folder with a good deck, another one and a broken one. */
async function decks() {
  const folder = await ownFolder();
  const place = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  return {
    one: await place('een.beeld', stringify(deckOf(titleSlide(), pointsSlide()))),
    two: await place('twee.beeld', stringify(deckOf(rankingSlide()))),
    broken: await place('stuk.beeld', 'beeld: 2'),
    gone: join(folder, 'weg.beeld'),
  };
}

function ear(show: Show) {
  const heard: (Session | 'opened')[] = [];
  show.listen({
    onSession: (session) => heard.push(session),
    onOpened: () => heard.push('opened'),
  });
  return heard;
}

describe('a show', () => {
  it('opens its deck at the start, or where it was left', async () => {
    const { one, two } = await decks();
    expect((await Show.open(one, two, undefined)).session.position).toEqual({ slide: 0, step: 0 });
    expect((await Show.open(one, two, { position: { slide: 1, step: 2 } })).session).toMatchObject({
      position: { slide: 1, step: 2 },
      motion: 'still',
    });
  });

  it('tells what it became after a command', async () => {
    const { one } = await decks();
    const show = await Show.open(one, one, undefined);
    const heard = ear(show);
    show.command({ type: 'next' });
    expect(heard).toEqual([show.session]);
    expect(show.session.position).toEqual({ slide: 1, step: 0 });
  });

  it('opens another deck at its start, under another number', async () => {
    const { one, two } = await decks();
    const show = await Show.open(one, one, { position: { slide: 1, step: 1 } });
    const heard = ear(show);
    const before = show.deckNumber;
    await show.openDeck(two);
    expect(heard).toEqual(['opened']);
    expect(show.file).toBe(two);
    expect(show.deck.slides).toHaveLength(1);
    expect(show.deckNumber).not.toBe(before);
    expect(show.session).toMatchObject({ position: { slide: 0, step: 0 }, motion: 'play' });
  });

  it('gives the same deck, opened again, another number', async () => {
    const { one } = await decks();
    const show = await Show.open(one, one, undefined);
    const before = show.deckNumber;
    await show.openDeck(one);
    expect(show.deckNumber).not.toBe(before);
  });
});

describe('a broken deck', () => {
  it('is told of over the one that ships when the program starts with it', async () => {
    const { one, broken } = await decks();
    const show = await Show.open(broken, one, { position: { slide: 1, step: 1 } });
    expect(show.file).toBe(one);
    expect(show.session.position).toEqual({ slide: 0, step: 0 });
    expect(show.broken?.file).toBe(broken);
    expect(show.broken?.problems.length).toBeGreaterThan(1);
  });

  it('leaves the present deck where it stood, and can be put away', async () => {
    const { one, broken } = await decks();
    const show = await Show.open(one, one, { position: { slide: 1, step: 1 } });
    const heard = ear(show);
    await show.openDeck(broken);
    expect(show).toMatchObject({
      file: one,
      session: { position: { slide: 1, step: 1 } },
      broken: { file: broken },
    });
    show.closeProblems();
    expect(show.broken).toBeUndefined();
    expect(heard).toEqual(['opened', 'opened']);
  });

  it('is forgotten when a good one opens', async () => {
    const { one, two, broken } = await decks();
    const show = await Show.open(broken, one, undefined);
    await show.openDeck(two);
    expect(show.broken).toBeUndefined();
  });

  it('that is not there at all is a known error, and changes nothing', async () => {
    const { one, gone } = await decks();
    const show = await Show.open(one, one, { position: { slide: 1, step: 1 } });
    await expect(show.openDeck(gone)).rejects.toMatchObject({ code: 'cannotRead' });
    expect(show).toMatchObject({
      file: one,
      broken: undefined,
      session: { position: { slide: 1, step: 1 } },
    });
  });
});
