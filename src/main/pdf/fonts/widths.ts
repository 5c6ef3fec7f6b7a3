import type { Objects } from '../file/objects';
import { isArray, Name, type Dict, type PdfValue } from '../file/values';
import { codesOf } from './codes';

/** How wide the letters of a font are, in thousandths of its size. */
export class FontWidths {
  constructor(
    readonly widths: ReadonlyMap<number, number>,
    readonly others: number,
  ) {}

  ofCode(code: number): number {
    return this.widths.get(code) ?? this.others;
  }

  /** Of letters that are two bytes each. */
  of(bytes: string): number {
    return codesOf(bytes).reduce((width, code) => width + this.ofCode(code), 0);
  }
}

/** `undefined` for a font whose letters are not two bytes each. */
export function fontWidths(objects: Objects, font: Dict): FontWidths | undefined {
  const encoding = objects.find(font.get('Encoding'));
  if (!(encoding instanceof Name) || encoding.name !== 'Identity-H') return undefined;
  const [descendant] = objects.array(font.get('DescendantFonts'));
  const dict = objects.dict(descendant);
  const others = objects.find(dict.get('DW'));
  return new FontWidths(readWidths(objects.array(dict.get('W'))), typeof others === 'number' ? others : 1000);
}

/** `first [width width …]`, or `first last width`. */
function readWidths(list: readonly PdfValue[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; i < list.length; i += 2) {
    const [first, second, third] = [Number(list[i]), list[i + 1] ?? null, list[i + 2]];
    if (isArray(second)) {
      for (const [n, width] of second.entries()) widths.set(first + n, Number(width));
      continue;
    }
    for (let code = first; code <= Number(second); code += 1) widths.set(code, Number(third));
    i += 1;
  }
  return widths;
}

/** Those that are not as wide as the others, in runs of neighbours. */
export function writtenWidths({ widths, others }: FontWidths): readonly PdfValue[] {
  const list: PdfValue[] = [];
  let [run, next]: [PdfValue[], number] = [[], -1];
  for (const [code, width] of [...widths].toSorted(([a], [b]) => a - b)) {
    if (width === others) continue;
    if (code !== next) list.push(code, (run = []));
    run.push(width);
    next = code + 1;
  }
  return list;
}
