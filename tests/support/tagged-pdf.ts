import { plainPdf, streamOf } from './plain-pdf';

/** Text on the page that belongs to the tag it is in. */
export const part = 'part';
export type PlainTag = readonly [
  role: string,
  kids: readonly (PlainTag | typeof part)[],
  said?: { readonly alt?: string; readonly lang?: string },
];

/** A page with these tags, as Chromium writes them, and content that has none. */
export function taggedPage(tags: readonly PlainTag[], loose = ''): Uint8Array {
  const elements: string[] = [];
  const owners: number[] = [];
  const FIRST = 8;
  const write = ([role, kids, { alt, lang } = {}]: PlainTag, parent: number): number => {
    const number = FIRST + elements.length;
    elements.push('');
    const below = kids.map((kid) => {
      if (kid !== part) return `${write(kid, number)} 0 R`;
      owners.push(number);
      return `<</Type /MCR\n/Pg 3 0 R\n/MCID ${owners.length - 1}>>`;
    });
    const said = `${alt === undefined ? '' : `/Alt (${alt})`}${lang === undefined ? '' : `/Lang (${lang})`}`;
    elements[number - FIRST] = `<</S /${role}\n/P ${parent} 0 R\n/K [${below.join(' ')}]\n${said}>>`;
    return number;
  };
  write(['Document', tags], 6);
  const texts = owners.map((_, i) => `BT\n/P <</MCID ${i}>>BDC\n/F1 20 Tf (deel) Tj\nEMC\nET`);
  return plainPdf(
    [
      '<</Type /Catalog\n/Pages 2 0 R\n/StructTreeRoot 6 0 R\n/Lang (nl)>>',
      '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
      '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 960 540]\n/StructParents 0\n/Resources <</Font <</F1 5 0 R>>>>\n/Contents 4 0 R>>',
      streamOf([...texts, loose].join('\n')),
      '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
      `<</Type /StructTreeRoot\n/K ${FIRST} 0 R\n/ParentTree <</Nums [0 [${owners.map((owner) => `${owner} 0 R`).join(' ')}]]>>>>`,
      '<</Title (Een & twee)>>',
      ...elements,
    ],
    7,
  );
}
