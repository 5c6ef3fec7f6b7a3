import { describe, expect, it } from 'vitest';
import { ownKey } from '../../../src/renderer/workshop/own-keys';

const key = (name: string, draft = '', own: Partial<KeyboardEvent> = {}) =>
  ownKey({ key: name, code: '', ctrlKey: false, metaKey: false, altKey: false, ...own }, draft);

describe('a key while the group is counted', () => {
  it.each([
    ['+', { type: 'by', by: 1 }],
    ['=', { type: 'by', by: 1 }],
    ['-', { type: 'by', by: -1 }],
    ['ArrowUp', { type: 'row', by: -1 }],
    ['ArrowDown', { type: 'row', by: 1 }],
    ['7', { type: 'draft', text: '7' }],
  ] as const)('%s counts, or goes to another row', (name, action) => {
    expect(key(name)).toEqual(action);
  });

  it('types a number, and Enter takes it', () => {
    expect(key('4', '1')).toEqual({ type: 'draft', text: '14' });
    expect(key('Backspace', '14')).toEqual({ type: 'draft', text: '1' });
    expect(key('Escape', '14')).toEqual({ type: 'draft', text: '' });
    expect(key('Enter', '14')).toEqual({ type: 'enter', value: 14 });
    expect(key('9', '99999')).toEqual({ type: 'draft', text: '99999' });
  });

  it.each(['ArrowRight', 'PageDown', 'Escape', 'b'])('%s is the show’s', (name) => {
    expect(key(name)).toBeUndefined();
  });

  it('Enter takes what stands there, so that nobody has to type a nought', () => {
    expect(key('Enter')).toEqual({ type: 'enter' });
    expect(key('Enter', '14')).toEqual({ type: 'enter', value: 14 });
  });

  it('with Ctrl is the show’s too', () => {
    expect(key('+', '', { ctrlKey: true })).toBeUndefined();
  });
});
