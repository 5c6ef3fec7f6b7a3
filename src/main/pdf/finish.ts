import { makeAccessible, type Parts } from './accessible';
import { withArtifacts, type Marking } from './content/artifacts';
import { writtenOperations } from './content/operations';
import { contentsOf, formOf, isForm, operationsOf, widthsOf } from './content/page-content';
import { roundedPoints } from './content/rounded-points';
import { joinedRuns } from './content/text-runs';
import { Objects } from './file/objects';
import { packed, repacked, unpacked } from './file/packing';
import { readFile } from './file/read';
import { Stream, type Dict, type Ref } from './file/values';
import { writeFile } from './file/write';
import { mergeFonts } from './fonts/merged-fonts';
import { isMetadata } from './metadata';

/** A PDF, and how many pages it has. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A PDF of Chromium, accessible as PDF/UA-1 asks, and written small. Throws at what Chromium would not write. */
export function finishedPdf(bytes: Uint8Array): FinishedPdf {
  const objects = new Objects(readFile(bytes));
  mergeFonts(objects);
  const parts = makeAccessible(objects);
  const pages = objects.pages();
  for (const page of pages) finishPage(objects, page, parts);
  objects.change((value) => (value instanceof Stream ? finishedStream(objects, value, parts) : value));
  return { bytes: writeFile(objects.file), pages: pages.length };
}

function finishPage(objects: Objects, page: Ref, parts: Parts | undefined): void {
  const contents = contentsOf(objects, page);
  const marking = parts && {
    ...formsOf(objects, objects.dict(page)),
    partIs: (mcid: number) => parts.get(`${page.number} ${mcid}`),
  };
  objects.set(contents, finishedContent(objects, objects.stream(contents), objects.dict(page), marking));
}

/** A form has content of its own; pictures, fonts and all else are as they were, in as few bytes as it takes. */
function finishedStream(objects: Objects, stream: Stream, parts: Parts | undefined): Stream {
  if (isMetadata(stream)) return stream;
  if (!isForm(stream)) return repacked(stream);
  const hasOwn = parts !== undefined && hasParts(stream);
  // Which page it is drawn on is not known here; what Chromium marks in it, it also has a tag for.
  const marking: Marking = { ...formsOf(objects, stream.dict), partIs: () => 'tagged' };
  return finishedContent(objects, stream, stream.dict, hasOwn ? marking : undefined);
}

/** @param owner the page or form whose fonts the content names */
function finishedContent(
  objects: Objects,
  stream: Stream,
  owner: Dict,
  marking: Marking | undefined,
): Stream {
  const read = operationsOf(stream);
  if (read === undefined) return stream;
  const marked = marking === undefined ? read : withArtifacts(read, marking);
  const operations = roundedPoints(joinedRuns(marked, widthsOf(objects, owner)));
  return packed(new Stream(stream.dict, Buffer.from(writtenOperations(operations), 'latin1')));
}

function formsOf(objects: Objects, owner: Dict): Pick<Marking, 'hasParts'> {
  return {
    hasParts(name) {
      const form = formOf(objects, owner, name);
      return form !== undefined && hasParts(form);
    },
  };
}

const hasParts = (form: Stream): boolean => unpacked(form)?.includes('BDC') ?? false;
