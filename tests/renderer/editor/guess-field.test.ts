import { expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, rankingSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';

it('what is asked first is written beside its slide, keeps its row, and goes with its last letter', async () => {
  const { field, slide, undo } = await editorInPage(
    deckOf(rankingSlide({ guess: { question: 'Hoeveel?', row: 'talent' } })),
  );
  const write = async (text: string) => {
    const input = field(nl.editor.fields.guess);
    input.focus();
    input.value = text;
    await settled(() => input.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await settled(() => {
      input.blur();
    });
  };
  await write('Hoeveel procent werkt aan talent?');
  expect(slide()).toMatchObject({ guess: { question: 'Hoeveel procent werkt aan talent?', row: 'talent' } });
  await write('');
  expect(slide()).not.toHaveProperty('guess');
  await write('En nu?');
  expect(slide()).toMatchObject({ guess: { question: 'En nu?' } });
  await undo();
  expect(slide()).not.toHaveProperty('guess');
});
