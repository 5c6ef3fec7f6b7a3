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

interface Type {
  /** `undefined` if its letters cannot be measured. */
  readonly font: FontWidths | undefined;
  readonly size: number;
}

/** Along the line, from the place that was written last. */
interface Pen {
  /** Where the next letter stands in what is read. */
  readonly asked: number;
  /** Where it would stand in what is written. */
  readonly written: number;
}

const START: Pen = { asked: 0, written: 0 };

class Lines {
  readonly #fonts: ReadonlyMap<string, FontWidths>;
  readonly #written: Operation[] = [];
  readonly #kept: Type[] = [];
  #type: Type = { font: undefined, size: 0 };
  /** Where the line begins in what is read, from where the written one begins. */
  #line = 0;
  /** `undefined` after letters that cannot be measured. */
  #pen: Pen | undefined = START;
  /** The run that grows. */
  #run: PdfValue[] = [];

  constructor(fonts: ReadonlyMap<string, FontWidths>) {
    this.#fonts = fonts;
  }

  get written(): readonly Operation[] {
    this.#endRun();
    return this.#written;
  }

  take(each: Operation): void {
    if (each.operator === 'Tj') this.#show(each);
    else if (each.operator === 'Td') this.#move(numbersOf(each));
    else {
      this.#write(each);
      this.#follow(each);
    }
  }

  /** A move along a line of which letters were written is only remembered: the next letter says how far aside it is. */
  #move([x = Number.NaN, y = Number.NaN]: readonly number[]): void {
    this.#line += x;
    if (y === 0 && this.#pen !== undefined && this.#pen !== START)
      this.#pen = { ...this.#pen, asked: this.#line };
    else this.#place(y);
  }

  #place(y: number): void {
    this.#write(operation('Td', this.#line, y));
    this.#restart();
  }

  #restart(): void {
    this.#line = 0;
    this.#pen = START;
  }

  #follow({ operator, operands: [name, size] }: Operation): void {
    if (operator === 'BT' || operator === 'Tm') this.#restart();
    if (operator === 'q') this.#kept.push(this.#type);
    if (operator === 'Q') this.#type = this.#kept.pop() ?? this.#type;
    if (operator !== 'Tf') return;
    const font = name instanceof Name && size !== 0 ? this.#fonts.get(name.name) : undefined;
    this.#type = { font, size: Number(size) };
  }

  #show(each: Operation): void {
    const [text] = each.operands;
    const { font, size } = this.#type;
    if (this.#pen !== undefined && font !== undefined && text instanceof Text) {
      this.#pen = this.#letter(text, this.#pen, size, (font.of(text.bytes) * size) / 1000);
      return;
    }
    const isAside = this.#pen?.asked === this.#line && this.#pen.written !== this.#line;
    if (isAside) this.#place(0);
    this.#write(each);
    this.#pen = undefined;
  }

  #letter(text: Text, { asked, written }: Pen, size: number, width: number): Pen {
    const aside = Math.round(((written - asked) * 1000) / size);
    if (aside !== 0) this.#run.push(aside);
    const last = this.#run.at(-1);
    if (last instanceof Text) this.#run.splice(-1, 1, new Text(last.bytes + text.bytes));
    else this.#run.push(text);
    return { asked: asked + width, written: written - (aside * size) / 1000 + width };
  }

  #write(each: Operation): void {
    this.#endRun();
    this.#written.push(each);
  }

  #endRun(): void {
    const [first] = this.#run;
    if (first === undefined) return;
    this.#written.push(this.#run.length === 1 ? operation('Tj', first) : operation('TJ', this.#run));
    this.#run = [];
  }
}
