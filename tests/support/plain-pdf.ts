import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';

/**
 * A PDF as Chromium writes it: one table of plain objects. The first of them is the catalog.
 *
 * @param about the number of the object that says what the file is
 */
export function plainPdf(objects: readonly string[], about?: number): Uint8Array {
  const info = about === undefined ? '' : `/Info ${about} 0 R`;
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R\n${info}>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table + trailer, 'latin1');
}

export const streamOf = (content: string, dict = '') =>
  `<<${dict}/Length ${content.length}>> stream\n${content}\nendstream`;

/** One page with this content, in Helvetica as `F1`. */
export function pageOf(content: string): Uint8Array {
  return plainPdf([
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 960 540]\n/Resources <</Font <</F1 5 0 R>>>>\n/Contents 4 0 R>>',
    streamOf(content),
    '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
  ]);
}

/** One page with this content, in a font of two bytes a letter as `F1`, which stands in the file. */
export function embeddedPage(content: string): Uint8Array {
  const font = readFileSync(
    join(projectFolder, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
  );
  return plainPdf([
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 240 60]\n/Resources <</Font <</F1 5 0 R>>>>\n/Contents 4 0 R>>',
    streamOf(content),
    '<</Type /Font\n/Subtype /Type0\n/BaseFont /Sans\n/Encoding /Identity-H\n/DescendantFonts [6 0 R]>>',
    '<</Type /Font\n/Subtype /CIDFontType2\n/BaseFont /Sans\n/CIDSystemInfo <</Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0>>\n/FontDescriptor 7 0 R\n/CIDToGIDMap /Identity\n/DW 500>>',
    '<</Type /FontDescriptor\n/FontName /Sans\n/Flags 4\n/FontBBox [0 0 1000 1000]\n/ItalicAngle 0\n/Ascent 900\n/Descent -200\n/CapHeight 700\n/StemV 80\n/FontFile2 8 0 R>>',
    streamOf(font.toString('latin1')),
  ]);
}
