import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, statementSlide } from '../../support/decks';
import { editorInPage, settled, typeInto } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

/** The notes, or the explanation on the hand-out behind them. */
const areaOf = (room: ParentNode, at = 0) => {
  const over = all(room, '.notes .over')[at];
  if (over?.parentElement == null) throw new Error('nothing lies over the text');
  return { area: one(over.parentElement, 'textarea'), over };
};

describe('the notes in the editor', () => {
  it('show the words between double stars bold while they are typed, and keep the stars', async () => {
    const { room, field, slide } = await editorInPage(deckOf(statementSlide({ notes: 'Zeg' })));
    const { over } = areaOf(room);
    expect(all(over, 'b')).toEqual([]);
    await typeInto(field(nl.editor.fields.notes), 'Zeg **dit** luid, en **dat\nook**.');
    expect(all(over, 'b').map(textOf)).toEqual(['dit', 'dat ook']);
    expect(slide().notes).toBe('Zeg **dit** luid, en **dat\nook**.');
    await typeInto(field(nl.editor.fields.notes), 'Zeg dit');
    expect(all(over, 'b')).toEqual([]);
  });

  it('have the explanation on the hand-out do the same', async () => {
    const { room } = await editorInPage(deckOf(statementSlide({ handout: 'Lees **dit** na.' })));
    expect(all(areaOf(room, 1).over, 'b').map(textOf)).toEqual(['dit']);
  });

  it('have them on top of the letters that were typed, also far down', async () => {
    const line = 'Een regel die zo lang is dat hij **ergens** wordt afgebroken, met kinderopvangtoeslag.';
    const notes = Array.from({ length: 40 }, (_, i) => `${i} ${line}`).join('\n');
    const { room } = await editorInPage(deckOf(statementSlide({ notes })));
    const { area, over } = areaOf(room);
    const style = (of: HTMLElement) => {
      const { fontFamily, fontSize, fontWeight, lineHeight, paddingLeft, paddingTop } = getComputedStyle(of);
      return { fontFamily, fontSize, fontWeight, lineHeight, paddingLeft, paddingTop };
    };
    expect(style(over)).toEqual(style(area));
    expect([over.clientWidth, over.scrollHeight]).toEqual([area.clientWidth, area.scrollHeight]);
    const top = () => all(over, 'b')[0]?.getBoundingClientRect().top ?? 0;
    const before = top();
    await settled(() => {
      area.scrollTop = 200;
      area.dispatchEvent(new Event('scroll'));
    });
    expect(top()).toBeCloseTo(before - 200, 0);
  });
});

it('question and hand-out share their room by how much stands in them, and keep two lines', async () => {
  const handout = 'Een zin voor op papier. '.repeat(200);
  const { field, room } = await editorInPage(deckOf(statementSlide({ question: 'Wat nu?', handout })));
  const [question, paper] = [field(nl.editor.fields.question), field(nl.editor.fields.handout)];
  expect(paper.clientHeight).toBeGreaterThan(question.clientHeight);
  expect(question.clientHeight).toBeGreaterThan(parseFloat(getComputedStyle(question).lineHeight) * 2);
  const bottom = one(room, '.notes').getBoundingClientRect().bottom;
  expect(paper.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom + 0.5);
});
