import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeDocument, openDocument, savedAs, type DeckDocument } from '../../../src/core/deck/document';
import type { Slide } from '../../../src/core/deck/types';
import { lookAnew } from '../../../src/main/pictures/deck-pictures';
import { ShowModel, type Broken } from '../../../src/main/document/show-model';
import { asOf, NOON } from '../../support/moments';
import {
  deck,
  insidePicture,
  pictureSlide,
  pointsSlide,
  rankingSlide,
  titleSlide,
} from '../../support/decks';
import { ownFolder } from '../../support/folders';
import type { ShowState } from '../../../src/core/show/show-state';

const [title, points, ranking] = [
  titleSlide({ id: 'titel' }),
  pointsSlide({ id: 'punten' }),
  rankingSlide({ id: 'doelen' }),
];
const versionOf = (...slides: readonly Slide[]) => ({
  text: slides.map(({ id, headline }) => `${id} ${headline}`).join('\n'),
  deck: deck({ slides }),
});
const one = openDocument('file', '/map/een.beeld', versionOf(title, points));
const two = openDocument('file', '/map/twee.beeld', versionOf(ranking));
const broken: Broken = { file: '/map/stuk.beeld', problems: [] };

function showOf(
  document: DeckDocument,
  ...rest: readonly [left?: Pick<ShowState, 'position'>, broken?: Broken]
) {
  const show = new ShowModel(() => asOf(NOON), document, ...rest);
  const heard: (ShowState | 'changed' | 'opened')[] = [];
  show.listen({
    onState: (before) => heard.push(before),
    onChanged: () => heard.push('changed'),
    onOpened: () => heard.push('opened'),
  });
  return { show, heard };
}

const AT = { position: { slide: 1, step: 1 } };

describe('a show', () => {
  it('begins at the start, or where it was left', () => {
    expect(showOf(one).show.state.position).toEqual({ slide: 0, step: 0 });
    expect(showOf(one, AT).show.state).toMatchObject({ ...AT, motion: 'still' });
  });

  it('tells what it was before a command, under the next revision', () => {
    const { show, heard } = showOf(one);
    const { state, revision } = show;
    show.command({ type: 'next' });
    expect(heard).toEqual([state]);
    expect(show.revision).toBe(revision + 1);
    expect(show.state.position).toEqual({ slide: 1, step: 0 });
  });

  it('shows a picture beside its file as another program left it, at the next look', async () => {
    const folder = await ownFolder();
    const picture = join(folder, 'foto.png');
    await writeFile(picture, 'eerst');
    const version = versionOf(pictureSlide({ image: insidePicture({ src: 'foto.png' }) }));
    const { show, heard } = showOf(openDocument('file', join(folder, 'foto.beeld'), version));
    await lookAnew(show.document.besides, show.document.present.deck);
    const { pictures } = show.deck;
    await show.followPictures();
    expect([heard, show.deck.pictures]).toEqual([[], pictures]);
    await writeFile(picture, 'daarna anders');
    await show.followPictures();
    expect(heard).toEqual(['changed']);
    expect(show.deck.pictures).not.toBe(pictures);
  });

  it('opens another deck at its start, under another number', () => {
    const { show, heard } = showOf(one, AT);
    const before = show.deckNumber;
    show.open(two);
    expect(heard).toEqual(['opened']);
    expect(show.document).toBe(two);
    expect(show.deckNumber).not.toBe(before);
    expect(show.state).toMatchObject({ position: { slide: 0, step: 0 }, motion: 'play' });
  });

  it('gives the same deck, opened again, another number', () => {
    const { show } = showOf(one);
    const before = show.deckNumber;
    show.open(one);
    expect(show.deckNumber).not.toBe(before);
  });
});

describe('a deck that changes', () => {
  it('leaves the show at its slide, under the same number', () => {
    const { show, heard } = showOf(one, AT);
    const before = show.deckNumber;
    show.change(changeDocument(one, versionOf(title, ranking, points), ''));
    expect(heard).toEqual(['changed']);
    expect(show.state).toMatchObject({ position: { slide: 2, step: 1 }, motion: 'still' });
    expect(show.deckNumber).toBe(before);
  });

  it('that was only saved leaves the session as it is', () => {
    const { show, heard } = showOf(one);
    const before = show.state;
    show.change(savedAs(one, '/map/kopie.beeld', one.present));
    expect(show.state).toBe(before);
    expect(heard).toEqual(['changed']);
  });

  it('that did not change is not told of', () => {
    const { show, heard } = showOf(one);
    show.change(one);
    expect(heard).toEqual([]);
  });
});

describe('a broken deck', () => {
  it('is told of over the one that stands in for it', () => {
    const { show } = showOf(one, undefined, broken);
    expect(show).toMatchObject({ document: one, broken });
  });

  it('leaves the present deck where it stood, and can be put away', () => {
    const { show, heard } = showOf(one, AT);
    show.refuse(broken);
    expect(show).toMatchObject({ document: one, state: AT, broken });
    show.closeProblems();
    expect(show.broken).toBeUndefined();
    show.closeProblems();
    expect(heard).toEqual(['opened', 'opened']);
  });

  it('is forgotten when a good one opens', () => {
    const { show } = showOf(one, undefined, broken);
    show.open(two);
    expect(show.broken).toBeUndefined();
  });
});
