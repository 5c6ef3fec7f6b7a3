import { parse } from 'yaml';
import { expect } from 'vitest';
import type { Edit, Plain } from '../../src/core/deck/edit';
import { editText } from '../../src/core/deck/edit-text';
import { editValue } from '../../src/core/deck/edit-value';

/** The text after the edits, of which it is known that it holds what it should. */
export function edited(text: string, ...edits: readonly Edit[]): string {
  const made = editText(text, edits);
  expect(parse(made)).toEqual(editValue(parse(text) as Plain, edits));
  return made;
}

export const set = (path: Edit['path'], value: Plain): Edit => ({ type: 'set', path, value });
export const insert = (path: Edit['path'], value: Plain): Edit => ({ type: 'insert', path, value });
export const remove = (...path: Edit['path']): Edit => ({ type: 'remove', path });
export const move = (path: Edit['path'], to: number): Edit => ({ type: 'move', path, to });
