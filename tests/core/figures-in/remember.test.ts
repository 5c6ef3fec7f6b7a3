import { describe, expect, it } from 'vitest';
import {
  MAX_LAYOUTS,
  withLayout,
  withoutLayout,
  type KeptLayout,
} from '../../../src/core/figures-in/kept/kept-layout';
import { layoutOf, rememberedFor } from '../../../src/core/figures-in/kept/remember';
import type { Choices } from '../../../src/core/figures-in/reading/choices';
import { drawn, readingOf, sheetOfText, targetOf } from '../../support/readings';

const ranking = targetOf('ranking');

/** What is remembered of choices for a text. */
function kept(text: string, choices: Choices): KeptLayout {
  const sheet = sheetOfText(text);
  const layout = layoutOf(sheet, 'ranking', readingOf(sheet, 'ranking', choices));
  if (layout === undefined) throw new Error('not to be remembered');
  return layout;
}

const CHOSEN = kept('Wijk;Aantal 2023;Aandeel 2023\nNoord;410;41,5%\nZuid;380;38,2%', {
  roles: { 0: 'name', 1: 'figure', 2: 'unused' },
});

/** What a later file shows, with what was chosen for the first one. */
function shown(text: string): string {
  const sheet = sheetOfText(text);
  const remembered = rememberedFor([CHOSEN], sheet, 'ranking', ranking);
  if (remembered === undefined) return 'unknown';
  return remembered.agrees ? drawn(readingOf(sheet, 'ranking', remembered.choices)) : 'doubtful';
}

describe('what was chosen for the columns of a file', () => {
  it.each([
    ['holds for the file of next year', 'Wijk;Aantal 2024;Aandeel 2024\nNoord;420;42%\nZuid;390;39%'],
    ['holds for other rows', 'wijk;aantal 2023;aandeel 2023\nNoord;420;42%\nOost;x;-\nZuid;390;39%'],
  ])('%s', (_, text) => {
    expect(shown(text)).toMatch(/^Noord 420 \/.* Zuid 390 \/ count$/u);
  });

  it.each([
    ['other heads', 'Buurt;Aantal 2024;Aandeel 2024\nNoord;420;42%'],
    ['another order', 'Wijk;Aandeel 2024;Aantal 2024\nNoord;42%;420'],
    ['more columns', 'Wijk;Aantal 2024;Aandeel 2024;Trend\nNoord;420;42%;5'],
  ])('is not used for %s', (_, text) => {
    expect(shown(text)).toBe('unknown');
  });

  it.each([
    ['percentages where counts were', 'Wijk;Aantal 2024;Aandeel 2024\nNoord;42%;420\nZuid;39%;390'],
    ['words where figures were', 'Wijk;Aantal 2024;Aandeel 2024\nNoord;veel;42%\nZuid;weinig;39%'],
    ['nothing where figures were', 'Wijk;Aantal 2024;Aandeel 2024\nNoord;;42%\nZuid;;39%'],
  ])('is asked about where there are %s', (_, text) => {
    expect(shown(text)).toBe('doubtful');
  });

  it('is kept for another kind of slide by itself', () => {
    const sheet = sheetOfText('Wijk;Aantal 2023;Aandeel 2023\nNoord;410;41,5%\nZuid;380;38,2%');
    expect(rememberedFor([CHOSEN], sheet, 'columns', targetOf('columns'))).toBeUndefined();
  });

  it('is not kept of a file without heads', () => {
    const sheet = sheetOfText('Noord;41%\nZuid;38%');
    expect(layoutOf(sheet, 'ranking', readingOf(sheet))).toBeUndefined();
  });

  it('takes the place of what was chosen before, and of no more than so many others', () => {
    const others = Array.from({ length: MAX_LAYOUTS }, (_, i) => ({
      ...CHOSEN,
      heads: [`Kop ${i}`, 'Aantal'],
    }));
    const all = withLayout(others, CHOSEN);
    expect(all).toHaveLength(MAX_LAYOUTS);
    expect(all[0]).toBe(CHOSEN);
    expect(
      withLayout(all, { ...CHOSEN, turned: true }).filter(({ heads }) => heads === CHOSEN.heads),
    ).toHaveLength(1);
    expect(withoutLayout(all, CHOSEN)).toHaveLength(MAX_LAYOUTS - 1);
  });
});
