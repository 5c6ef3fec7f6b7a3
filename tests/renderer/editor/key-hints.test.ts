import { describe, expect, it } from 'vitest';
import { deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { editorInPage } from '../../support/editor';
import { all } from '../../support/mounting.svelte';

const deck = deckOf(titleSlide(), rankingSlide());

/** What the tools of the editor say of their keys. */
async function hints(mac: boolean): Promise<readonly string[]> {
  const { room } = await editorInPage(deck, 1, { mac });
  return all(room, '.tools button').flatMap(({ title }) => title.split(' · ').slice(1));
}

describe('the tools of the editor', () => {
  it('name the keys of a Mac on a Mac', async () => {
    const named = await hints(true);
    expect(named).toEqual(expect.arrayContaining(['Cmd + M', 'Cmd + D', 'Option + ↑']));
    expect(named.join()).not.toMatch(/Ctrl|Alt/u);
  });

  it('name those of any other computer elsewhere', async () => {
    expect(await hints(false)).toEqual(expect.arrayContaining(['Ctrl + M', 'Ctrl + D', 'Alt + ↑', 'Delete']));
  });
});
