import { expect, it } from 'vitest';
import { withoutEnd, withoutSpaces } from '../../../../src/core/deck/text/text-ends';

it('a sign is taken from the end of a text as often as it stands there', () => {
  expect(withoutEnd('a\n\nb\n\n', '\n')).toBe('a\n\nb');
  expect(withoutEnd('\n\n', '\n')).toBe('');
});

it('spaces are taken from both ends, and no other blanks', () => {
  expect(withoutSpaces('  een twee  ')).toBe('een twee');
  expect(withoutSpaces(' \u00A0 a\t ')).toBe('\u00A0 a\t');
  expect(withoutSpaces('   ')).toBe('');
});
