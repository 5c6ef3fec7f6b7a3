import { describe, expect, it } from 'vitest';
import { readOperations } from '../../../../src/main/pdf/content/operations';
import { wordsByPart } from '../../../../src/main/pdf/content/words';

const fonts = new Map([
  [
    'F1',
    new Map([
      [1, '0061'],
      [2, '0062'],
      [3, 'D83DDE00'],
    ]),
  ],
  ['F2', new Map([[1, '0078']])],
]);
const words = (content: string) => Object.fromEntries(wordsByPart(readOperations(content), fonts));

describe('the words of the parts of a page', () => {
  it('are what the letters of its fonts stand for', () => {
    expect(words('/P <</MCID 4>> BDC /F1 9 Tf <0001> Tj [<0002> -20 <0003>] TJ EMC <0001> Tj')).toEqual({
      4: 'ab😀',
    });
    expect(words('/P <</MCID 4>> BDC /F1 9 Tf q /F2 9 Tf <0001> Tj Q <0001> Tj EMC')).toEqual({ 4: 'xa' });
  });

  it('go on behind a mark within the part', () => {
    expect(
      words('/F1 9 Tf /P <</MCID 0>> BDC <0001> Tj /Span <</Lang (en)>> BDC <0002> Tj EMC <0001> Tj EMC'),
    ).toEqual({ 0: 'aba' });
    expect(words('/F1 9 Tf /P <</MCID 0>> BDC /Span BMC <0002> Tj EMC <0001> Tj EMC')).toEqual({ 0: 'ba' });
  });

  it('are those that stand for the letters, where there are any', () => {
    const spans =
      '/Span <</ActualText (8)>> BDC <0001> Tj /Span <</Lang (nl)>> BDC <0002> Tj EMC <0001> Tj EMC';
    expect(words(`/F1 9 Tf /P <</MCID 0>> BDC ${spans} <0002> Tj EMC`)).toEqual({ 0: '8b' });
    expect(words('/F1 9 Tf /P <</MCID 0 /ActualText (heel)>> BDC <0001> Tj EMC')).toEqual({ 0: 'heel' });
  });

  it('cannot be told where a mark says elsewhere what it is', () => {
    expect(() => words('/P /MC0 BDC EMC')).toThrow(Error);
  });
});
