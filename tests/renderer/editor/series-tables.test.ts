import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, linesSlide, stackedSlide } from '../../support/decks';
import { all, textOf } from '../../support/mounting.svelte';
import { tableInEditor } from '../../support/row-table';

describe('the tables of several series', () => {
  const stacked = deckOf(stackedSlide());

  it('have the answers above the figures, under the names they have there', async () => {
    const { room, cells } = await tableInEditor(stacked, nl.editor.lists.rows);
    expect(all(room, '[role=grid]').map((grid) => grid.getAttribute('aria-label'))).toEqual([
      nl.editor.lists.answers,
      nl.editor.lists.rows,
    ]);
    expect(all(room, '[role=grid]:not([aria-label=Antwoorden]) th').map(textOf)).toEqual([
      nl.editor.columns.statement,
      'Eens',
      'Neutraal',
      'Oneens',
    ]);
    expect(cells()[0]).toEqual(['Ik word gezien', '60,5', '25', '14,5']);
  });

  it.each([
    [3, 1280, 720],
    [5, 1280, 720],
    [5, 1024, 768],
  ])('are seen whole: the side is as wide as %s answers need on %s by %s', async (count, width, height) => {
    const [before, beforeHeight] = [innerWidth, innerHeight];
    onTestFinished(() => page.viewport(before, beforeHeight));
    await page.viewport(width, height);
    const answers = ['Helemaal mee eens', 'Mee eens', 'Neutraal', 'Mee oneens', 'Helemaal mee oneens'];
    const slide = stackedSlide({
      answers: answers.slice(-count),
      highlight: [],
      rows: [{ id: 'wijk', label: 'Ik word gezien', values: [10, 20, 12.5, 5, 7].slice(0, count) }],
    });
    const { room } = await tableInEditor(deckOf(slide), nl.editor.lists.rows);
    const around = all(room, '.rows .scroll').at(-1);
    expect(around?.clientWidth).toBeGreaterThan(200);
    expect(around?.scrollWidth).toBe(around?.clientWidth);
  });

  it('change an answer and its highlight in one go, on the chart too', async () => {
    const editor = await tableInEditor(stacked, nl.editor.lists.answers);
    await editor.choose(0, 0);
    await editor.typed('Helemaal waar');
    expect(editor.slide()).toMatchObject({
      answers: ['Helemaal waar', 'Neutraal', 'Oneens'],
      highlight: ['Helemaal waar'],
    });
    await editor.undo();
    expect(editor.slide()).toEqual(stacked.slides[0]);
  });

  it('take a share that was too much as soon as another one makes room', async () => {
    const editor = await tableInEditor(stacked, nl.editor.lists.rows);
    await editor.choose(0, 1);
    await editor.typed('80');
    await editor.keys(['Tab']);
    expect(editor.cell(0, 1).getAttribute('aria-invalid')).toBe('true');
    await editor.typed('5,5');
    await vi.waitFor(() => {
      expect(editor.slide()).toHaveProperty('rows[0].values', [80, 5.5, 14.5]);
    });
    expect(editor.cell(0, 1).getAttribute('aria-invalid')).toBe('false');
  });

  it('add an answer to every row', async () => {
    const editor = await tableInEditor(stacked, nl.editor.lists.answers);
    await editor.choose(2, 0);
    await editor.keys(['Enter']);
    expect(editor.slide()).toMatchObject({
      answers: ['Eens', 'Neutraal', 'Oneens', ''],
      rows: [{ values: [60.5, 25, 14.5, null] }, { values: [72, 20, 8, null] }],
    });
  });

  it('leave a gap in a line where a figure is taken away', async () => {
    const editor = await tableInEditor(deckOf(linesSlide()), nl.editor.lists.periods);
    await editor.choose(0, 2);
    await editor.keys(['Delete']);
    expect(editor.slide()).toHaveProperty('series[1].values', [null, 42, 41]);
  });
});
