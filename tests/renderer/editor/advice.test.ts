import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import type { Slide } from '../../../src/core/deck/types';
import * as make from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

const repeat = <T>(many: number, item: T): T[] => Array.from({ length: many }, () => item);
const sentence = 'Kinderen uit de hele wijk willen vaker naar groen dat dichtbij is';
const named = (many: number, label: string) =>
  Array.from({ length: many }, (_, i) => ({ id: `r${i}`, label: `${label} ${i}`, value: 1_234_567 }));

/** What the editor says about a slide, once it is drawn. */
async function said(slide: Slide) {
  const editor = await editorInPage(make.deckOf(slide));
  const advices = () => all(editor.room, '.message .advice');
  return { ...editor, advices };
}

const small = nl.editor.advice.smallType({ code: 'smallType', path: [] });
const tooSmall: readonly (readonly [string, Slide])[] = [
  ['four cards full of text', make.cardsSlide({ cards: repeat(4, { text: sentence.repeat(40) }) })],
  ['eight points', make.pointsSlide({ points: repeat(8, { title: sentence, text: sentence.repeat(5) }) })],
  ['five questions', make.discussionSlide({ questions: repeat(5, sentence.repeat(6)) })],
  ['forty rows', make.countsSlide({ highlight: [], later: [], rows: named(40, 'Rij') })],
  [
    '24 columns of seven digits',
    make.columnsSlide({ unit: 'count', highlight: [], rows: named(24, 'Jaar') }),
  ],
];

describe('advice', () => {
  it.each(tooSmall)('sees letters too small for the room: %s', async (_, slide) => {
    const { advices } = await said(slide);
    await vi.waitFor(() => {
      expect(advices().map(textOf)).toContain(small);
    });
  });

  it('has nothing to say of an ordinary slide of each kind', async () => {
    for (const slide of make.oneOfEach()) {
      const { advices } = await said(slide);
      expect(
        advices()
          .map(textOf)
          .filter((text) => text === small),
        slide.kind,
      ).toEqual([]);
    }
  });

  it('names a label that was cut, and goes to its cell with a click', async () => {
    const { advices, room } = await said(
      make.rankingSlide({ unit: 'count', highlight: [], rows: named(60, sentence.repeat(3).slice(0, 190)) }),
    );
    await vi.waitFor(() => {
      expect(advices().some((each) => textOf(each).includes('afgekapt'))).toBe(true);
    });
    await settled(() =>
      advices()
        .find((each) => textOf(each).includes('afgekapt'))
        ?.click(),
    );
    expect(document.activeElement?.closest('td')).not.toBeNull();
    expect(room.contains(document.activeElement)).toBe(true);
  });

  it('leads to the field that it is about', async () => {
    const silent = await said(make.figureSlide({ value: 120, source: '–' }));
    await settled(() => silent.advices()[0]?.click());
    expect(document.activeElement).toBe(silent.field(nl.editor.fields.value));
    await settled(() => silent.advices()[1]?.click());
    expect(document.activeElement).toBe(silent.field(nl.editor.fields.source));
  });

  it('takes no room from the notes, however much there is of it', async () => {
    const { room } = await said(make.rankingSlide({ multiple: true, rows: named(12, 'Te veel') }));
    expect(all(room, '.message .advice').length).toBeGreaterThan(8);
    const message = one(room, '.message');
    expect(message.scrollHeight).toBeGreaterThan(message.clientHeight);
    expect(message.clientHeight).toBeLessThan(60);
  });
});
