import { readFile } from 'node:fs/promises';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag as the reader used here gives it; what has no role is a part of a page. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/**
 * What a machine finds wrong with a PDF by the checkpoints of PDF/UA-1 (Matterhorn protocol), each with its number:
 * those that the reader used here can see.
 */
export async function paperFaults(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const faults = await aboutFile(pdf);
  const levels: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tags = tagsIn((await page.getStructTree()) as unknown as Tag);
    for (const { role } of tags) if (/^H\d$/u.test(role ?? '')) levels.push(Number(role?.slice(1)));
    const found = [...(await aboutContent(page)), ...tags.flatMap(aboutTag), ...(await aboutLinks(page))];
    faults.push(...found.map((fault) => `page ${number}: ${fault}`));
  }
  await task.destroy();
  const skips = levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1);
  return skips.length === 0 ? faults : [...faults, `14 headings skip ${skips.length} times`];
}

async function aboutFile(pdf: PDFDocumentProxy): Promise<string[]> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: { Title?: string; Language?: string };
    metadata: { get(name: string): unknown } | null;
  };
  const faults: string[] = [];
  if ((await pdf.getMarkInfo())?.Marked !== true) faults.push('01 no tags');
  if (metadata?.get('pdfuaid:part') !== '1') faults.push('06 no mark of PDF/UA');
  const title = metadata?.get('dc:title');
  if (typeof title !== 'string' || title === '' || title !== info.Title) faults.push('06 no title');
  if (info.Language === undefined) faults.push('11 no language');
  const outline = (await pdf.getOutline()) as unknown;
  if (outline === null) faults.push('27 no outline');
  return faults;
}

/** What a page paints that is neither tagged nor an artifact. */
async function aboutContent(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let [depth, loose] = [0, 0];
  for (const [i, operator] of fnArray.entries()) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (depth === 0 && paints(operator, argsArray[i] as unknown[] | null)) loose += 1;
  }
  return [...(loose > 0 ? [`01 ${loose} loose`] : []), ...(depth === 0 ? [] : ['01 a part without an end'])];
}

function paints(operator: number, args: readonly unknown[] | null): boolean {
  // A path comes with what is done with it; one that only clips ends.
  if (operator === OPS.constructPath) return args?.[0] !== OPS.endPath;
  return [OPS.showText, OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.shadingFill].some(
    (each) => each === operator,
  );
}

const PARTS: Readonly<Record<string, readonly [pattern: RegExp, fault: string]>> = {
  LI: [/^(?:Lbl|LBody)$/u, '09 an item of other things'],
  L: [/^(?:LI|L|Caption)$/u, '09 a list of other things'],
  Table: [/^(?:THead|TBody|TFoot|Caption)$/u, '09 a table without its parts'],
  TR: [/^T[HD]$/u, '09 a row of other things'],
};

function aboutTag({ role = '', alt = '', children = [] }: Tag): readonly string[] {
  if (role === 'Figure' && alt.trim() === '') return ['13 a figure without words'];
  const below = children.flatMap((child) => child.role ?? []);
  if (role === 'LI' && !below.includes('LBody')) return ['09 an item without a body'];
  const [pattern, fault] = PARTS[role] ?? [];
  return pattern !== undefined && fault !== undefined && !below.every((each) => pattern.test(each))
    ? [fault]
    : [];
}

async function aboutLinks(page: PDFPageProxy): Promise<readonly string[]> {
  const links = (await page.getAnnotations()) as { contentsObj?: { str: string } }[];
  return links.flatMap(({ contentsObj }) =>
    (contentsObj?.str ?? '') === '' ? ['28 a link without words'] : [],
  );
}

function tagsIn(tag: Tag | null): readonly Tag[] {
  return tag === null ? [] : [tag, ...(tag.children ?? []).flatMap(tagsIn)];
}
