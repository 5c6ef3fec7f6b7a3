import { expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, figureSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

it('says what a kind has no place for, which the slide keeps until it is thrown away', async () => {
  const { button, room, slide, undo } = await editorInPage(deckOf(figureSlide()), 0);
  const open = () =>
    settled(() => {
      button(nl.editor.kind).click();
    });
  const tile = (kind: SlideKind) => {
    const found = all(room, '[role=dialog] button').find(
      ({ ariaLabel }) => ariaLabel === nl.editor.kinds[kind],
    );
    if (found === undefined) throw new Error(`no tile of ${kind}`);
    return found;
  };
  const pick = async (kind: SlideKind) => {
    await open();
    await settled(() => {
      tile(kind).click();
    });
  };
  const before = slide();
  await open();
  expect(textOf(tile('statement'))).toContain(nl.editor.losses.allFigures(1));
  const described = tile('statement').getAttribute('aria-describedby') ?? '';
  expect(textOf(one(room, `#${described}`))).toBe(nl.editor.losses.allFigures(1));
  await settled(() => {
    tile('statement').click();
  });
  expect(textOf(one(room, '.kind'))).toContain(nl.editor.keptKinds([nl.editor.kinds.figure]));
  await pick('figure');
  expect({ ...slide(), kept: undefined }).toEqual({ ...before, kept: undefined });
  await pick('statement');
  await settled(() => {
    button(nl.editor.forgetKinds).click();
  });
  expect(slide()).not.toHaveProperty('kept');
  await undo();
  expect(slide()).toHaveProperty('kept');
});
