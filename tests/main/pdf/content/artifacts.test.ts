import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withArtifacts } from '../../../../src/main/pdf/content/artifacts';
import { readOperations, writtenOperations } from '../../../../src/main/pdf/content/operations';

const partIs = (mcid: number) => ([undefined, 'tagged', 'Footer'] as const)[mcid];
const marked = (content: string) =>
  writtenOperations(
    withArtifacts(readOperations(content), { partIs, hasParts: (form) => form === 'Own' }),
  ).replaceAll('\n', ' ');

interface Part {
  readonly content: string;
  /** What each of its letters is, once it is marked. */
  readonly letters: readonly ('part' | 'artifact')[];
}

const joinedParts = (before: string, parts: readonly Part[], after: string): Part => ({
  content: [before, ...parts.map(({ content }) => content), after].join(' '),
  letters: parts.flatMap(({ letters }) => letters),
});

const SPANS = ['/Span BMC', '/Span<</ActualText(8)>>BDC', '/P<</Lang(en)>>BDC'] as const;
const leaf = fc.constantFrom<Part>(
  { content: '(a)Tj', letters: ['artifact'] },
  { content: '1 1 m 2 2 l S', letters: [] },
  { content: '1 0 0 rg', letters: [] },
);
const inPart = (part: Part, mcid: number): Part => ({
  ...joinedParts(`/P<</MCID ${mcid}>>BDC`, [part], 'EMC'),
  letters: part.letters.map(() => (mcid === 1 ? 'part' : 'artifact')),
});
const { outside } = fc.letrec<{ inside: Part; outside: Part }>((tie) => {
  const around = (kids: fc.Arbitrary<readonly Part[]>) => [
    fc.tuple(fc.constantFrom(...SPANS), kids).map(([span, parts]) => joinedParts(span, parts, 'EMC')),
    kids.map((parts) => joinedParts('q', parts, 'Q')),
  ];
  const inside = fc.array(tie('inside'), { maxLength: 3 });
  const outside = fc.array(tie('outside'), { maxLength: 4 });
  const mcid = fc.constantFrom(0, 1, 2);
  return {
    inside: fc.oneof({ depthSize: 'small' }, leaf, ...around(inside)),
    outside: fc.oneof(
      { depthSize: 'small' },
      leaf,
      ...around(outside),
      fc.tuple(inside, mcid).map(([parts, number]) => inPart(joinedParts('', parts, ''), number)),
    ),
  };
});

/** What each letter is by the marks around it: an artifact in a part, or a part in an artifact, is neither. */
function letters(content: string): readonly string[] {
  const open: string[] = [];
  return readOperations(content).flatMap((each) => {
    const written = writtenOperations([each]);
    if (/B[DM]C$/u.test(written))
      open.push(written.startsWith('/Artifact') ? 'artifact' : written.includes('MCID') ? 'part' : '');
    if (written === 'EMC') open.pop();
    return written.endsWith('Tj') ? [open.filter((mark) => mark !== '').join(' in ')] : [];
  });
}

describe('what no tag holds', () => {
  it('is an artifact, also within a mark that is about no tag', () => {
    expect(marked('/Span<</ActualText(8)>>BDC BT (a)Tj ET EMC 1 1 m 2 2 l S')).toBe(
      '/Span<</ActualText(8)>>BDC BT /Artifact BMC (a)Tj EMC ET EMC /Artifact BMC 1 1 m 2 2 l S EMC',
    );
    expect(marked('/Span BMC /P<</MCID 1>>BDC (a)Tj EMC (b)Tj EMC')).toBe(
      '/Span BMC /P<</MCID 1>>BDC (a)Tj EMC /Artifact BMC (b)Tj EMC EMC',
    );
  });

  it('is one artifact with its group, unless a tag holds something in it', () => {
    expect(marked('q /Span BMC (a)Tj EMC Q')).toBe('/Artifact BMC q /Span BMC (a)Tj EMC Q EMC');
    expect(marked('q q /P<</MCID 1>>BDC (a)Tj EMC Q Q')).toBe('q q /P<</MCID 1>>BDC (a)Tj EMC Q Q');
    expect(marked('q /Own Do Q q /Other Do Q')).toBe('q /Own Do Q /Artifact BMC q /Other Do Q EMC');
  });

  it('is the number of the page where it ends with one', () => {
    const content = '1 1 m 2 2 l S q (12)Tj Q';
    const numbered = (own: string) =>
      writtenOperations(
        withArtifacts(readOperations(own), { partIs, hasParts: () => false, endsWithNumber: true }),
      ).replaceAll('\n', ' ');
    const foot = '/Artifact<</Type/Pagination/Subtype/Footer>>BDC q (12)Tj Q EMC';
    expect(numbered(content)).toBe(`/Artifact BMC 1 1 m 2 2 l S EMC ${foot}`);
    expect(marked(content)).not.toContain('Footer');
    expect(numbered(`q (1)Tj Q q /P<</MCID 1>>BDC (a)Tj EMC Q`)).not.toContain('Footer');
  });

  it('leaves words in a part alone', () => {
    const part = '/P<</MCID 1>>BDC /Span<</ActualText(8)>>BDC (a)Tj EMC (b)Tj EMC';
    expect(marked(part)).toBe(part);
  });

  it('is an artifact, and what one holds is none, in whatever marks and groups it is', () => {
    fc.assert(
      fc.property(fc.array(outside), (parts) => {
        const { content, letters: expected } = joinedParts('', parts, '');
        expect(letters(marked(content))).toEqual(expected);
      }),
    );
  });
});
