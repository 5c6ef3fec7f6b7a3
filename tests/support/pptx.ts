import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { Deck } from '../../src/core/deck/types';
import { printJob, type PaperOptions } from '../../src/core/frames/print-job';
import type { MediaBySource } from '../../src/main/export/pptx/ooxml/media';
import { pptxOf } from '../../src/main/export/pptx/pptx';
import type { Notes } from '../../src/core/export/export-choice';

/** What stands on a slide of a PowerPoint file. */
export interface ReadSlide {
  readonly xml: string;
  /** The words in the place for the title. */
  readonly title: string;
  /** Every piece of text, in order. */
  readonly texts: readonly string[];
  /** The words for its pictures and charts. */
  readonly alts: readonly string[];
  /** The paragraphs of its notes. */
  readonly notes: readonly string[];
  /** The workbook behind its chart, by rows; and the chart itself. */
  readonly cells?: readonly (readonly string[])[];
  readonly chart?: string;
}

interface Wish {
  readonly notes?: Notes;
  readonly steps?: boolean;
  readonly slides?: readonly number[];
  readonly media?: MediaBySource;
}

export function made(
  deck: Deck,
  { notes = 'none', media = new Map(), ...wish }: Wish = {},
): Promise<Uint8Array> {
  const options: PaperOptions = { steps: false, paper: '16:9', ...wish };
  const ignored = () => undefined;
  const watch = { signal: new AbortController().signal, onProgress: ignored, onFault: ignored };
  return pptxOf(printJob(deck, options), notes, watch, media);
}

export function filesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

export async function madeSlides(deck: Deck, wish: Wish = {}): Promise<readonly ReadSlide[]> {
  const files = unzipSync(await made(deck, wish));
  const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length;
  return Array.from({ length: count }, (_, i) => readSlide(files, i + 1));
}

function readSlide(files: Unzipped, number: number): ReadSlide {
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const xml = textOf(`ppt/slides/slide${number}.xml`);
  const sheet = files[`ppt/embeddings/sheet${number}.xlsx`];
  return {
    xml,
    title: textsIn(/<p:ph type="title"\/>.*?<\/p:sp>/su.exec(xml)?.[0] ?? '').join(' '),
    texts: textsIn(xml),
    alts: [...xml.matchAll(/ descr="([^"]*)"/gu)].map(([, alt = '']) => plain(alt)),
    notes: [...textOf(`ppt/notesSlides/notesSlide${number}.xml`).matchAll(/<a:p>.*?<\/a:p>/gsu)].map(
      ([paragraph]) => textsIn(paragraph).join(''),
    ),
    ...(sheet === undefined ? {} : { cells: cellsIn(sheet), chart: textOf(`ppt/charts/chart${number}.xml`) }),
  };
}

const textsIn = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = '']) => plain(text));

function cellsIn(workbook: Uint8Array): readonly (readonly string[])[] {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row .*?<\/row>/gsu)].map(([row]) =>
    [...row.matchAll(/<(?:t xml:space="preserve"|v)>([^<]*)</gu)].map(([, value = '']) => plain(value)),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
