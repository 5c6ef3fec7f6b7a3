import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import { editorInPage, typeInto } from '../../support/editor';
import { newSlides } from '../../support/new-slides';
import { all, one } from '../../support/mounting.svelte';

const deck = newSlides();
const kinds = SLIDE_KINDS.map((kind, slide) => [kind, slide] as const);

describe.each(kinds)('a new slide of the kind %s in the editor', (kind, slide) => {
  it('has a pale hint in every text, which is empty itself', async () => {
    const { room } = await editorInPage(deck, slide);
    const fields = all(room, '.stage-room [role=textbox]');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.textContent).toBe('');
      const hint = getComputedStyle(field, '::before');
      expect(hint.content).not.toBe('none');
      expect(field.checkVisibility({ visibilityProperty: true })).toBe(true);
    }
  });

  it('has no hint in the strip', async () => {
    const { room } = await editorInPage(deck, slide);
    expect(all(room, '.strip [role=textbox]')).toEqual([]);
    expect(one(room, '.strip').textContent).not.toContain(nl.editor.hints.headline);
  });

  it('takes a headline, and leaves it empty when it is emptied', async () => {
    const editor = await editorInPage(deck, slide);
    const headline = one(editor.room, '.stage-room h1 [role=textbox]');
    await typeInto(headline, 'Wat vindt de wijk?');
    expect(editor.slide().headline).toBe('Wat vindt de wijk?');
    headline.textContent = '';
    headline.dispatchEvent(new InputEvent('input', { bubbles: true }));
    headline.blur();
    expect(editor.slide().headline).toBe('');
    expect(headline.textContent).toBe('');
    expect(editor.slide().kind).toBe(kind);
  });
});

describe('the table of a new slide', () => {
  it('has a pale hint in a name that is empty, and nothing in a figure', async () => {
    const { room } = await editorInPage(deck, SLIDE_KINDS.indexOf('ranking'));
    const cells = all(room, 'td[role=gridcell]').map((cell) => cell.dataset.hint ?? '');
    expect(cells.filter((text) => text !== '')).toEqual(['Antwoord 1', 'Antwoord 2', 'Antwoord 3']);
  });
});

const CHARTS = ['figure', 'ranking', 'counts', 'ring', 'stacked', 'comparison', 'columns', 'lines'] as const;

it.each(CHARTS)('the place of the figures of a new %s leads to where they are typed', async (kind) => {
  const editor = await editorInPage(deck, SLIDE_KINDS.indexOf(kind));
  const hint = one(editor.room, '.stage-room button');
  expect(hint.textContent).toBe(nl.editor.hints.figures);
  hint.click();
  const { activeElement } = document;
  if (kind === 'figure') expect(activeElement).toBe(editor.field(nl.editor.fields.value));
  else expect(activeElement?.closest('[role=grid]')?.getAttribute('aria-label')).toBe(nl.editor.lists.rows);
});
