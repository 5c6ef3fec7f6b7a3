import { dictOf, Name } from '../file/values';
import type { Artifact } from '../tags/tag';
import { isArtifact, markDepth, mcidOf, operation, type Operation } from './operations';
import { untaggedGroups } from './untagged-groups';

/** What is known of the content of a page or a form. */
export interface Marking {
  /** Whether a tag holds the part with this number, or what it is on each page; else it is decoration. */
  partIs(mcid: number): 'tagged' | Artifact | undefined;
  /** Whether a form that is drawn has parts of its own. */
  hasParts(form: string): boolean;
  /** Whether what it ends with is the number of the page. */
  readonly endsWithNumber?: boolean;
}

const SHAPING: ReadonlySet<string> = new Set(['m', 're', 'sh']);
const SHOWING: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
/** What may stand between two drawings of one artifact. */
const BETWEEN = /^(?:[g-ncvysSGKwJMdF]|re|W\*?|f\*?|B\*?|b\*?|sh|RG|rg|CS|cs|SCN?|scn?|gs|ri)$/u;

const BEGIN = operation('BMC', new Name('Artifact'));
const END = operation('EMC');

/** The content with all that no tag holds as artifacts. */
export function withArtifacts(operations: readonly Operation[], marking: Marking): readonly Operation[] {
  const hasParts = (form: Operation) => marking.hasParts(nameIn(form));
  const groups = untaggedGroups(operations, hasParts);
  const writer = new ArtifactWriter();
  const held = new HeldMarks();
  for (let i = 0; i < operations.length; i += 1) {
    const each = operations[i] ?? END;
    const { isLoose } = held;
    const end = isLoose ? groups.get(i) : undefined;
    if (end !== undefined) {
      const isNumber = marking.endsWithNumber === true && end === operations.length - 1;
      writer.group(operations.slice(i, end + 1), isNumber ? pagination('Footer') : undefined);
      i = end;
      continue;
    }
    const isShown = SHOWING.has(each.operator) || (each.operator === 'Do' && !hasParts(each));
    if (isLoose && isShown) writer.group([each]);
    else writer.one(marked(each, marking), isLoose && !clips(operations, i));
    held.follow(each);
  }
  return writer.end();
}

/** Which of the marks around are about a tag or an artifact: others, such as words in place of letters, are about neither. */
class HeldMarks {
  readonly #open: boolean[] = [];

  get isLoose(): boolean {
    return this.#open.at(-1) !== true;
  }

  follow(each: Operation): void {
    const depth = markDepth(each);
    if (depth > 0) this.#open.push(!this.isLoose || isArtifact(each) || mcidOf(each) !== undefined);
    if (depth < 0) this.#open.pop();
  }
}

/** Whether the path that begins here paints nothing. */
function clips(operations: readonly Operation[], begin: number): boolean {
  const end = operations.slice(begin, begin + 4).findIndex(({ operator }) => operator === 'n');
  return operations[begin]?.operator === 're' && end === 2;
}

/** Opens an artifact before what no tag holds, and closes it before anything else. */
class ArtifactWriter {
  readonly #written: Operation[] = [];
  #isOpen = false;

  /** @param own what it begins with, if it is an artifact by itself */
  group(operations: readonly Operation[], own?: Operation): void {
    if (own !== undefined && this.#isOpen) this.#close();
    this.#open(own);
    for (const each of operations) this.#written.push(each);
    // Text is shown within a text object, which an artifact may not reach out of.
    if (SHOWING.has(operations[0]?.operator ?? '')) this.#close();
  }

  /** @param isLoose whether no tag holds it */
  one(each: Operation, isLoose: boolean): void {
    if (this.#isOpen && !BETWEEN.test(each.operator)) this.#close();
    if (isLoose && SHAPING.has(each.operator)) this.#open();
    this.#written.push(each);
  }

  end(): readonly Operation[] {
    if (this.#isOpen) this.#close();
    return this.#written;
  }

  #open(begin = BEGIN): void {
    if (!this.#isOpen) this.#written.push(begin);
    this.#isOpen = true;
  }

  #close(): void {
    this.#written.push(END);
    this.#isOpen = false;
  }
}

function nameIn({ operands: [name] }: Operation): string {
  return name instanceof Name ? name.name : '';
}

function marked(begin: Operation, marking: Marking): Operation {
  const mcid = mcidOf(begin);
  const part = mcid === undefined ? 'tagged' : marking.partIs(mcid);
  if (part === 'tagged') return begin;
  if (part === undefined) return BEGIN;
  return pagination(part);
}

const pagination = (part: Artifact): Operation =>
  operation('BDC', new Name('Artifact'), dictOf({ Type: new Name('Pagination'), Subtype: new Name(part) }));
