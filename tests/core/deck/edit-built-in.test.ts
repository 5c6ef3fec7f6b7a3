import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { entriesOf, isMap } from '../../../src/core/deck/edit-value';
import { editSource } from '../../../src/core/deck/edit-text';
import { readText } from '../../../src/core/deck/text/read-text';
import { changedLines } from '../../support/changed-lines';
import { at } from '../../support/deck-texts';
import { edited, insert, move, remove, set } from '../../support/edits';

const text = readFileSync('resources/decks/kinderwerk-in-beeld.beeld', 'utf8');
const value = parse(text) as Plain;

/** Every text, figure and switch of a value, with the way to it. */
function leaves(of: Plain, path: Edit['path'] = []): readonly Edit['path'][] {
  if (Array.isArray(of)) return of.flatMap((each: Plain, i) => leaves(each, [...path, i]));
  return isMap(of) ? entriesOf(of).flatMap(([key, each]) => leaves(each, [...path, key])) : [path];
}

describe('the deck that ships', () => {
  it('changes in one line when a headline does', () => {
    const made = edited(text, set(['slides', 5, 'headline'], 'Twee op de drie trekken de wijk in'));
    expect(changedLines(text, made)).toEqual({
      gone: ['    headline: Twee op de drie organiseren activiteiten in de wijk'],
      come: ['    headline: Twee op de drie trekken de wijk in'],
    });
  });

  it('is the same file after a slide was moved there and back', () => {
    const moved = edited(text, move(['slides', 2], 6));
    expect(moved.indexOf('7. Samenwerkingspartners')).toBeLessThan(moved.indexOf('3. Functietitel'));
    expect(moved.split('\n').toSorted()).toEqual(text.split('\n').toSorted());
    expect(edited(moved, move(['slides', 6], 2))).toBe(text);
  });

  it('changes in the lines of a value only, whichever is set, and is the same file after it is set back', () => {
    const source = readText(text);
    if (source === undefined) throw new Error('not read');
    for (const path of leaves(value)) {
      const old = at(value, path) as string | number;
      const made = editSource(source, [set(path, typeof old === 'number' ? 1.5 : 'Nieuw')]);
      const { gone, come } = changedLines(text, made.text.toString());
      expect(gone.join('\n'), path.join('.')).toContain(String(old).trimEnd().split('\n').at(-1));
      expect(gone).toHaveLength(String(old).trimEnd().split('\n').length + (path.at(-1) === 'notes' ? 1 : 0));
      expect(come.length).toBeLessThanOrEqual(2);
      expect(/#.*/u.exec(come[0] ?? '')?.[0]).toBe(/#.*/u.exec(gone[0] ?? '')?.[0]);
      expect(editSource(made, [set(path, old)]).text.toString()).toBe(text);
    }
  });

  it('loses a slide with its heading, and nothing else', () => {
    const { gone, come } = changedLines(text, edited(text, remove('slides', 3)));
    expect(come).toEqual([]);
    expect(gone.filter((line) => line.includes('# ---'))).toHaveLength(1);
    expect(gone.filter((line) => line.startsWith('  - id: '))).toHaveLength(1);
  });

  it('takes a row among its rows, and a slide among its slides', () => {
    const row = { id: 'nieuw', label: 'Nieuw, in de wijk', value: 12 };
    expect(changedLines(text, edited(text, insert(['slides', 5, 'rows', 2], row)))).toEqual({
      gone: [],
      come: ['      - { id: nieuw, label: "Nieuw, in de wijk", value: 12 }'],
    });
    const slide = { id: 'nieuw', section: 'wie', kind: 'statement', headline: 'Nieuw' };
    expect(edited(text, insert(['slides', 15], slide))).toBe(
      `${text}\n  - id: nieuw\n    section: wie\n    kind: statement\n    headline: Nieuw\n`,
    );
  });
});
