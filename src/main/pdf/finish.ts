import { makeAccessible, type Parts } from './accessible';
import { withArtifacts, type Marking } from './content/artifacts';
import { writtenOperations } from './content/operations';
import {
  contentsOf,
  formOf,
  hasParts,
  isForm,
  operationsOf,
  widthReader,
  type FontReader,
} from './content/page-content';
import { roundedPoints } from './content/rounded-points';
import { joinedRuns } from './content/text-runs';
import { Objects } from './file/objects';
import { plainStream } from './file/packing';
import { readFile } from './file/read';
import { Stream, type Dict, type Ref } from './file/values';
import { writeFile } from './file/write';
import { mergeFonts } from './fonts/merged-fonts';
import type { FontWidths } from './fonts/widths';

/** A PDF, and how many pages it has. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A PDF as Chromium makes it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  /** Chromium has put a page number at the foot of each page. */
  readonly numbered: boolean;
}

/** A PDF of Chromium, accessible as PDF/UA-1 asks, and written small. Throws at what Chromium would not write. */
export function finishedPdf({ bytes, numbered }: PrintedPdf): FinishedPdf {
  const objects = new Objects(readFile(bytes));
  mergeFonts(objects);
  const finisher = new ContentFinisher(objects, makeAccessible(objects), numbered);
  const pages = objects.pages();
  for (const page of pages) finisher.page(page);
  objects.change((value) => (value instanceof Stream && isForm(value) ? finisher.form(value) : value));
  return { bytes: writeFile(objects.file), pages: pages.length };
}

/** Finishes what pages and forms draw. */
class ContentFinisher {
  readonly #objects: Objects;
  /** `undefined` for a file without tags. */
  readonly #parts: Parts | undefined;
  readonly #numbered: boolean;
  readonly #widthsOf: FontReader<FontWidths>;
  readonly #haveParts = new Map<Stream, boolean>();

  constructor(objects: Objects, parts: Parts | undefined, numbered: boolean) {
    this.#objects = objects;
    this.#parts = parts;
    this.#numbered = numbered;
    this.#widthsOf = widthReader(objects);
  }

  page(page: Ref): void {
    const contents = contentsOf(this.#objects, page);
    const owner = this.#objects.dict(page);
    const parts = this.#parts;
    const marking = parts && {
      ...this.#marking(owner, (mcid) => parts.get(`${page.number} ${mcid}`)),
      endsWithNumber: this.#numbered,
    };
    this.#objects.set(contents, this.#content(this.#objects.stream(contents), owner, marking));
  }

  form(form: Stream): Stream {
    const hasOwn = this.#parts !== undefined && this.#hasParts(form);
    // Which page it is drawn on is not known here; what Chromium marks in it, it also has a tag for.
    return this.#content(form, form.dict, hasOwn ? this.#marking(form.dict, () => 'tagged') : undefined);
  }

  /** @param owner the page or form whose fonts the content names */
  #content(stream: Stream, owner: Dict, marking: Marking | undefined): Stream {
    const read = operationsOf(stream);
    if (read === undefined) return stream;
    // A run is one artifact, where each of its letters would be.
    const joined = joinedRuns(read, this.#widthsOf(owner));
    const marked = marking === undefined ? joined : withArtifacts(joined, marking);
    return plainStream(stream, Buffer.from(writtenOperations(roundedPoints(marked)), 'latin1'));
  }

  #marking(owner: Dict, partIs: Marking['partIs']): Marking {
    const formHasParts = (name: string) => {
      const form = formOf(this.#objects, owner, name);
      return form !== undefined && this.#hasParts(form);
    };
    return { partIs, hasParts: formHasParts };
  }

  #hasParts(form: Stream): boolean {
    const known = this.#haveParts.get(form) ?? hasParts(form);
    this.#haveParts.set(form, known);
    return known;
  }
}
