import { describe, expect, it } from 'vitest';
import { dictOf, isDict, Name, type PdfValue } from '../../../../src/main/pdf/file/values';
import { numbered } from '../../../../src/main/pdf/tags/lists';
import { isMark, leavesOf, tagOf, type Tag } from '../../../../src/main/pdf/tags/tag';

/** A list whose items have these labels, each a part of the page with its place in the list as its number. */
const listOf = (labels: readonly string[], said?: PdfValue): Tag =>
  tagOf(
    'L',
    labels.map((_, mcid) => tagOf('LI', [tagOf('Lbl', [{ page: 3, mcid }]), tagOf('LBody', [])])),
    dictOf({ A: said }),
  );

function numbering(labels: readonly string[], said?: PdfValue): PdfValue | undefined {
  const wordsIn = (tag: Tag) =>
    leavesOf(tag)
      .map((leaf) => (isMark(leaf) ? labels[leaf.mcid] : ''))
      .join('');
  return numbered(listOf(labels, said), wordsIn).entries.get('A');
}

const asList = (kind: string) => dictOf({ O: new Name('List'), ListNumbering: new Name(kind) });

describe('a list', () => {
  it.each([
    ['Decimal', ['1', '2']],
    ['Decimal', [' 10. ', '11.']],
    ['LowerAlpha', ['a)', 'b)']],
    ['UpperAlpha', ['A', 'B']],
    ['Disc', ['•', '•']],
    ['Disc', ['', '']],
    ['None', []],
  ])('says how its items are numbered: %s for %j', (kind, labels) => {
    expect(numbering(labels)).toEqual(asList(kind));
  });

  it('keeps what it says of itself', () => {
    const own = asList('Circle');
    expect(numbering(['1'], own)).toEqual(own);
    const layout = dictOf({ O: new Name('Layout') });
    expect(numbering(['1'], layout)).toEqual([layout, asList('Decimal')]);
    expect(numbering(['1'], [layout, own])).toEqual([layout, own]);
  });

  it('does not look for its labels in the list within an item of it', () => {
    const inner = tagOf('L', [tagOf('LI', [tagOf('Lbl', [{ page: 3, mcid: 0 }])])]);
    const outer = tagOf('L', [tagOf('LI', [tagOf('LBody', [inner])])]);
    const said = numbered(outer, () => '1').entries.get('A');
    expect(isDict(said) && said.get('ListNumbering')).toEqual(new Name('None'));
  });
});
