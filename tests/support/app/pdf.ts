import { readFile } from 'node:fs/promises';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** The titles of the bookmarks, without spaces. */
  readonly outline: readonly string[];
  /** The titles of the bookmarks of every level, each below the one that it is in. */
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** Without spaces: where a line breaks, a page has none. */
  readonly text: string;
  /** What of it is tagged: a screen reader reads no more. */
  readonly tagged: string;
  /** Bitmaps painted on the page. */
  readonly images: number;
  /** Bitmaps that fill shapes as a repeated pattern. */
  readonly tiles: number;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** The words that stand for its pictures. */
  readonly alts: readonly string[];
  /** The headings in its tags. */
  readonly headings: number;
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: 0,
    fontExtraProperties: true,
  });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const outline = ((await pdf.getOutline()) as Bookmark[] | null) ?? [];
  const read = {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    outline: outline.map(({ title }) => title),
    bookmarks: outline.flatMap(titlesIn),
    pages: await readPages(pdf),
  };
  await task.destroy();
  return read;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesIn = ({ title, items }: Bookmark): readonly string[] => [title, ...items.flatMap(titlesIn)];

export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)));
  return pages;
}

/** The text of the page but for its artifacts. */
async function taggedText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) text += open.length === 0 || open.includes('Artifact') ? '' : item.str;
    else if (item.type === 'endMarkedContent') open.pop();
    // Its types leave the tag out.
    else open.push((item as { readonly tag?: string }).tag ?? '');
  }
  return text;
}

const painting: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
]);

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const operators: Operators = await page.getOperatorList();
  const fonts = new Set(argumentsOf(operators, OPS.setFont).map(([font]) => String(font)));
  const tags = nodesOf((await page.getStructTree()) as unknown as Tag);
  return {
    width,
    height,
    text: withoutSpaces(items.map((item) => ('str' in item ? item.str : '')).join('')),
    tagged: withoutSpaces(await taggedText(page)),
    images: imagesIn(operators),
    tiles: tilesIn(operators),
    fonts: [...fonts].map((id) => {
      const font = page.commonObjs.get(id) as { name: string; missingFile: boolean; data?: Uint8Array };
      return { name: font.name, embedded: !font.missingFile && (font.data?.length ?? 0) > 0 };
    }),
    alts: tags.flatMap(({ role, alt }) => (role === 'Figure' && alt !== undefined ? [alt] : [])),
    headings: tags.filter(({ role }) => role === 'H1').length,
  };
}

/** What a page, or the tile of a pattern on it, does: each operator with its arguments. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

function argumentsOf({ fnArray, argsArray }: Operators, wanted: number): unknown[][] {
  return fnArray.flatMap((operator, i) => (operator === wanted ? [argsArray[i] as unknown[]] : []));
}

function imagesIn({ fnArray }: Operators): number {
  return fnArray.filter((operator) => painting.has(operator)).length;
}

function tilesIn(operators: Operators): number {
  return [OPS.setFillColorN, OPS.setStrokeColorN]
    .flatMap((fill) => argumentsOf(operators, fill))
    .flatMap(([kind, , tile]) => (kind === 'TilingPattern' ? [imagesIn(tile as Operators)] : []))
    .reduce((sum, images) => sum + images, 0);
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

function nodesOf(tag: Tag | null): Tag[] {
  return tag === null ? [] : [tag, ...(tag.children ?? []).flatMap(nodesOf)];
}
