import { joinedRuns } from './content/text-runs';
import { readOperations, writtenOperations } from './content/operations';
import { roundedPoints } from './content/rounded-points';
import { Objects } from './file/objects';
import { packed, repacked, unpacked } from './file/packing';
import { readFile } from './file/read';
import { dictOf, Name, Ref, Stream, type Dict } from './file/values';
import { writeFile } from './file/write';
import { mergeFonts } from './fonts/merged-fonts';
import { fontWidths, type FontWidths } from './fonts/widths';

/** A PDF, and how many pages it has. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A PDF of Chromium, written small. Throws at what Chromium would not write. */
export function finishedPdf(bytes: Uint8Array): FinishedPdf {
  const objects = new Objects(readFile(bytes));
  mergeFonts(objects);
  const pages = objects.pages();
  for (const page of pages) shortenPage(objects, page);
  objects.change((value) => (value instanceof Stream ? finishedStream(objects, value) : value));
  return { bytes: writeFile(objects.file), pages: pages.length };
}

function shortenPage(objects: Objects, page: Ref): void {
  const dict = objects.dict(page);
  const contents = dict.get('Contents');
  if (!(contents instanceof Ref)) throw new Error('a page without content of its own');
  objects.set(contents, shortened(objects, objects.stream(contents), dict));
}

/** A form has content of its own; pictures, fonts and all else are as they were, in as few bytes as it takes. */
function finishedStream(objects: Objects, stream: Stream): Stream {
  const kind = stream.dict.get('Subtype');
  if (kind instanceof Name && kind.name === 'Form') return shortened(objects, stream, stream.dict);
  return repacked(stream);
}

/** @param owner the page or form whose fonts the content names */
function shortened(objects: Objects, stream: Stream, owner: Dict): Stream {
  const content = unpacked(stream)?.toString('latin1');
  if (content === undefined) return stream;
  const operations = joinedRuns(readOperations(content), fontsOf(objects, owner));
  const written = Buffer.from(writtenOperations(roundedPoints(operations)), 'latin1');
  return packed(new Stream(dictOf(Object.fromEntries(stream.dict)), written));
}

function fontsOf(objects: Objects, owner: Dict): ReadonlyMap<string, FontWidths> {
  const fonts = objects.dict(objects.dict(owner.get('Resources')).get('Font'));
  return new Map(
    [...fonts].flatMap(([name, font]) => {
      const widths = fontWidths(objects, objects.dict(font));
      return widths === undefined ? [] : [[name, widths] as const];
    }),
  );
}
