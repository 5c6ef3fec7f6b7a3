import { unzipSync } from 'fflate';
import { decodeText, wideEncoding } from './decode-text';
import { partName } from './xml/unpacked';
import type { OtherFile } from '../../core/figures-in/refusal';

/** What sheets can be read from. */
export type ReadableKind = 'xlsx' | 'ods' | 'fods' | 'xml2003' | 'html' | 'text';

export type FileKind = ReadableKind | OtherFile;

const STARTS: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x52, 0x49, 0x46, 0x46], 'picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'word'],
];

/** What a file is, by what stands in it: names of files lie. */
export function kindOf(bytes: Uint8Array): FileKind {
  const known = STARTS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[1];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return kindOfZip(bytes);
  return isText(bytes) ? kindOfText(bytes) : 'other';
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = namesIn(bytes);
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('xl/')) return 'xlsx';
  if (has('word/')) return 'word';
  if (has('ppt/')) return 'powerpoint';
  return names.includes('content.xml') ? 'ods' : 'other';
}

function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(partName(name));
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}

/** Text has no zero bytes, unless each of its characters takes two. */
function isText(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) !== undefined || !bytes.includes(0);
}

const LOOKED_AT = 4000;

function kindOfText(bytes: Uint8Array): FileKind {
  const start = decodeText(bytes.subarray(0, LOOKED_AT))
    .text.replace(/^\uFEFF/u, '')
    .trimStart();
  if (start.startsWith('<')) return kindOfTags(start, bytes);
  if (/^\{\s*"beeld"/u.test(start)) return 'deck';
  // The first line of a deck may stand below comments.
  const lines = start.split(/[\r\n]+/u).map((line) => line.trimStart());
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  return /^beeld: 1(?:\s|$)/u.test(first) ? 'deck' : 'text';
}

function kindOfTags(start: string, bytes: Uint8Array): FileKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml2003';
  if (/<office:document\b/u.test(start)) return 'fods';
  if (!/^<(?:!doctype|html|\?xml|table|svg|meta|head|body|div|style)/iu.test(start)) return 'text';
  return /<table\b/iu.test(decodeText(bytes).text) ? 'html' : 'webPage';
}
