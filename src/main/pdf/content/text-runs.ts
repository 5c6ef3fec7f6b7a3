import type { FontWidths } from '../fonts/widths';
import { Name, Text, type PdfValue } from '../file/values';
import { numbersOf, operation, type Operation } from './operations';

/** What would move letters in ways that are not reckoned with here. Chromium writes none of them. */
const UNKNOWN: ReadonlySet<string> = new Set(['Tc', 'Tw', 'Tz', 'T*', 'TD', 'TL', "'", '"', 'TJ']);

/** The instructions with the letters of a line, which Chromium places one by one, as one run that says where it differs. */
export function joinedRuns(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, FontWidths>,
): readonly Operation[] {
  if (operations.some(({ operator }) => UNKNOWN.has(operator))) return operations;
  const lines = new Lines(fonts);
  for (const each of operations) lines.take(each);
  return lines.written;
}

class Lines {
  readonly #fonts: ReadonlyMap<string, FontWidths>;
  readonly #written: Operation[] = [];
  #font: FontWidths | undefined;
  #size = 0;
  /** How far the line has been moved on by what was joined to its run. */
  #moved = 0;
  /** The run that grows: its parts, and where its next letter would be. */
  #run: { readonly parts: PdfValue[]; pen: number } | undefined;

  constructor(fonts: ReadonlyMap<string, FontWidths>) {
    this.#fonts = fonts;
  }

  get written(): readonly Operation[] {
    this.#endRun();
    return this.#written;
  }

  take(each: Operation): void {
    const [x = 0, y = 0] = each.operator === 'Td' ? numbersOf(each) : [];
    if (each.operator === 'Tj') this.#show(each);
    else if (each.operator === 'Td' && y === 0 && this.#run !== undefined) this.#moved += x;
    else this.#other(each, x, y);
  }

  #other(each: Operation, x: number, y: number): void {
    this.#endRun();
    if (each.operator === 'Td') this.#written.push(operation('Td', x + this.#moved, y));
    else this.#written.push(each);
    if (/^(?:Td|Tm|BT)$/u.test(each.operator)) this.#moved = 0;
    if (each.operator !== 'Tf') return;
    const [font, size] = each.operands;
    this.#font = font instanceof Name ? this.#fonts.get(font.name) : undefined;
    this.#size = Number(size);
  }

  #show(each: Operation): void {
    const [text] = each.operands;
    if (this.#font === undefined || !(text instanceof Text)) {
      this.#endRun();
      if (this.#moved !== 0) throw new Error('a letter without widths after one with');
      this.#written.push(each);
      return;
    }
    const run = (this.#run ??= { parts: [], pen: this.#moved });
    const aside = Math.round(((run.pen - this.#moved) * 1000) / this.#size);
    if (aside !== 0) {
      run.parts.push(aside);
      run.pen -= (aside * this.#size) / 1000;
    }
    const last = run.parts.at(-1);
    if (last instanceof Text) run.parts.splice(-1, 1, new Text(last.bytes + text.bytes));
    else run.parts.push(text);
    run.pen += (this.#font.of(text.bytes) * this.#size) / 1000;
  }

  #endRun(): void {
    const parts = this.#run?.parts ?? [];
    this.#run = undefined;
    const [first] = parts;
    if (first === undefined) return;
    this.#written.push(parts.length === 1 ? operation('Tj', first) : operation('TJ', parts));
  }
}
