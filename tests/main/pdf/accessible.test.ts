import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { markedLanguage } from '../../../src/core/frames/paper-mark';
import { finishedPdf } from '../../../src/main/pdf/finish';
import type { Tag } from '../../support/app/paper-faults';
import { part, taggedPage, type PlainTag } from '../../support/tagged-pdf';

/** The tags of the page as another reader finds them: `P[H1 …]`, without the parts of the page. */
async function tagsOf(tags: readonly PlainTag[]): Promise<string> {
  const task = getDocument({
    data: Uint8Array.from(finishedPdf({ bytes: taggedPage(tags), numbered: false }).bytes),
    verbosity: 0,
  });
  const page = await (await task.promise).getPage(1);
  const tree = (await page.getStructTree()) as unknown as Tag;
  await task.destroy();
  return shape(tree.children?.[0]?.children ?? []);
}

function shape(tags: readonly Tag[]): string {
  return tags
    .filter(({ role }) => role !== undefined)
    .map(({ role = '', alt, children = [] }) => {
      const inside = shape(children);
      return `${role}${alt === undefined ? '' : ` "${alt}"`}${inside === '' ? '' : `[${inside}]`}`;
    })
    .join(' ');
}

describe('the tags of a finished PDF', () => {
  it('have text in paragraphs, and nothing that says nothing', async () => {
    const heading: PlainTag = ['H1', [['NonStruct', [part]]]];
    const label: PlainTag = ['NonStruct', [['NonStruct', [part]]]];
    expect(await tagsOf([['Div', [['Div', [label, heading]]]]])).toBe('Sect[P H1]');
  });

  it('have lists of labels and bodies', async () => {
    const item: PlainTag = [
      'LI',
      [
        ['Lbl', [part]],
        ['NonStruct', [part]],
      ],
    ];
    const bare: PlainTag = [
      'LI',
      [
        ['Strong', [part]],
        ['P', [part]],
      ],
    ];
    expect(await tagsOf([['L', [item, bare]]])).toBe('L[LI[Lbl LBody] LI[LBody[Span P]]]');
  });

  it('have tables of a head and a body', async () => {
    const row = (...cells: readonly string[]): PlainTag => ['TR', cells.map((cell) => [cell, [part]])];
    const table: PlainTag = [
      'Table',
      [
        ['NonStruct', [row('TH', 'TH')]],
        ['NonStruct', [row('TH', 'TD')]],
      ],
    ];
    expect(await tagsOf([table])).toBe('Table[THead[TR[TH TH]] TBody[TR[TH TD]]]');
  });

  it('have one figure a picture, with its words, and none without', async () => {
    const nested: PlainTag = ['Figure', [['Figure', [part]]], { alt: 'Een boom' }];
    expect(await tagsOf([nested, ['Figure', [part]]])).toBe('Figure "Een boom"');
    const framed: PlainTag = [
      'Figure',
      [
        ['Figure', [part], { alt: 'Een boom' }],
        ['P', [part]],
      ],
    ];
    expect(await tagsOf([framed])).toBe('Figure "Een boom" P');
  });

  it('leave out what is repeated on each page, and have notes', async () => {
    const foot: PlainTag = ['P', [part], { lang: markedLanguage('nl', 'footer') }];
    const note: PlainTag = ['P', [part], { lang: markedLanguage('nl', 'note') }];
    expect(await tagsOf([['P', [part]], note, foot])).toBe('P Note');
  });
});

describe('the content of a finished PDF', () => {
  it('is tagged or an artifact, every part of it, also what is drawn between and in groups', async () => {
    const foot: PlainTag = ['P', [part], { lang: markedLanguage('nl', 'footer') }];
    const loose = 'q 0 0 9 9 re W n 1 0 0 rg 0 0 5 5 re f Q BT /F1 9 Tf (los) Tj ET 1 1 m 2 2 l S';
    const task = getDocument({
      data: Uint8Array.from(
        finishedPdf({ bytes: taggedPage([['P', [part]], foot], loose), numbered: false }).bytes,
      ),
      verbosity: 0,
    });
    const page = await (await task.promise).getPage(1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    await task.destroy();
    const begun = items.flatMap((item) => ('tag' in item && item.tag !== undefined ? [item.tag] : []));
    expect(begun).toEqual(['P', 'Artifact', 'Artifact', 'Artifact', 'Artifact']);
  });

  it('has its title and the mark of PDF/UA where other programs look for them', () => {
    const text = Buffer.from(
      finishedPdf({ bytes: taggedPage([['P', [part]]]), numbered: false }).bytes,
    ).toString('utf8');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('<rdf:li xml:lang="x-default">Een &amp; twee</rdf:li>');
  });
});
