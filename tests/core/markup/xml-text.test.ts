import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../../src/core/markup/xml-text';
import { attributesOf, tagsOf } from '../../../src/core/markup/xml-tags';

describe('text in XML', () => {
  it('ends neither its element nor its attribute, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '!', ' ', 'a', '\u0000', '\ud800'),
        }),
        (words) => {
          const [open, close, ...others] = [...tagsOf(`<a b="${escaped(words)}">${escaped(words)}</a>`)];
          expect([open?.kind, close?.kind, others]).toEqual(['open', 'close', []]);
          expect([...attributesOf(open?.attributes ?? '').keys()]).toEqual(['b']);
        },
      ),
    );
  });

  it('is without what XML cannot contain', () => {
    expect(escaped('a\u0000\u001f\ufffe\ud800b\t<&>"')).toBe('ab\t&lt;&amp;&gt;&quot;');
  });
});
