import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowTitle } from '../../../src/core/screens/window-title';

const titleOf = (title: string, file?: string, changed = false) => windowTitle({ title, file, changed });

describe('the title of a window', () => {
  it('names the deck and its file', () => {
    expect(titleOf('Mijn training', 'training.beeld')).toBe('Mijn training – training.beeld');
    expect(titleOf('Mijn training', 'training.beeld', true)).toBe('• Mijn training – training.beeld');
  });

  it('is that of the deck where it has no file of its own', () => {
    expect(titleOf('Kinderwerk in beeld')).toBe('Kinderwerk in beeld');
  });

  it.each(['Kinderwerk in beeld.beeld', 'kinderwerk-in-beeld.beeld', 'KINDERWERK_in_beeld.yaml'])(
    'says the same only once, as in %s',
    (file) => {
      expect(titleOf('Kinderwerk in beeld', file)).toBe(file);
    },
  );
});

it('a file that is called as its deck never has that name in the title twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zé]{3,12}( [a-z]{2,8}){0,3}$/u), (title) => {
      const said = titleOf(title, `${title}.beeld`);
      expect(said.split(title)).toHaveLength(2);
    }),
  );
});
