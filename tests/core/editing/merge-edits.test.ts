import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { parseDeck } from '../../../src/core/checks/parse';
import { pasteCells } from '../../../src/core/editing/paste-cells';
import { mergeEdits } from '../../../src/core/editing/merge-edits';
import { deckOf, linesSlide, stackedSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';

describe('many edits of a slide', () => {
  it('come to the same as one for each field that they change', () => {
    const deck = deckOf(linesSlide());
    const edits: readonly Edit[] = [
      { type: 'set', path: ['slides', 0, 'series', 0, 'values', 1], value: 3 },
      { type: 'insert', path: ['slides', 0, 'series', 0, 'values', 3], value: 60 },
      { type: 'insert', path: ['slides', 0, 'series', 1, 'values', 3], value: 43 },
      { type: 'insert', path: ['slides', 0, 'periods', 3], value: '2024' },
    ];
    const few = mergeEdits(tableOf(deck, 'periods'), edits);
    expect(few.map(({ path }) => path)).toEqual([
      ['slides', 0, 'periods'],
      ['slides', 0, 'series'],
    ]);
    expect(edited(deck, few)).toEqual(edited(deck, edits));
  });

  it('leave the text of the cells beside them as it is', () => {
    const text = [
      'beeld: 1',
      'title: Proef',
      'source: { text: Eigen telling }',
      'slides:',
      '  - id: stellingen',
      '    kind: stacked',
      '    headline: Gezien',
      '    answers: [Ja, Nee]',
      '    rows:',
      '      # uit de enquête',
      '      - { id: a, label: "Ik word gezien", values: [60.0, 40] } # klopt',
      '      - { id: b, label: Veilig, values: [50, 50] }',
      '',
    ].join('\n');
    const parsed = parseDeck(text);
    if ('problems' in parsed) throw new Error('no deck');
    const { edits } = pasteCells(
      tableOf(parsed.deck, 'rows'),
      { row: 1, column: 1 },
      [
        ['70', '30'],
        ['20', '80'],
      ],
      'nl',
    );
    const after = editText(text, edits);
    expect(after).toContain(
      '      # uit de enquête\n      - { id: a, label: "Ik word gezien", values: [60.0, 40] } # klopt\n',
    );
    expect(after).toContain('{ id: b, label: Veilig, values: [70, 30] }');
    expect(after).toContain('values: [20, 80]');
  });

  it('are few, however many cells are pasted', () => {
    const deck = deckOf(stackedSlide());
    const block = Array.from({ length: 200 }, (_, i) => [`Stelling ${i}`, '10', '20', '30']);
    const { edits } = pasteCells(tableOf(deck, 'rows'), { row: 0, column: 0 }, block, 'nl');
    expect(edits).toHaveLength(1);
    expect(edited(deck, edits).slides[0]).toHaveProperty('rows.length', 200);
  });
});
