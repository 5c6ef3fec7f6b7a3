interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the items of the list under a key of a JSON file stand. */
export interface JsonList {
  readonly key: string;
  readonly items: readonly Range[];
}

/** What JSON has outside its texts. */
const SIGN = /[^\s,:{}[\]"]+|["{}[\],:]/gu;
const WORD = /^(?:[,:]|true|false|null|-?\d[\d.eE+-]*)$/u;

/**
 * The longest list of maps among the keys of a JSON file. Undefined for a text that is not written as JSON. Whoever
 * reads the items finds out whether each is whole.
 */
export function splitJson(text: string): JsonList | undefined {
  if (!/^\s*\{/u.test(text)) return undefined;
  const lists = new ListsOfMaps();
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const { 0: character, index } = found;
    if (character === '"') {
      const end = endOfText(text, index);
      if (end === undefined) return undefined;
      lists.pass(text, index, end);
      SIGN.lastIndex = end;
    } else if (character === '{' || character === '[') lists.open(character, index);
    else if (character === '}' || character === ']') lists.close(index);
    else if (!WORD.test(character)) return undefined;
  }
  return lists.longest();
}

/** The lists of maps under the keys of a file, found while it is gone through. */
class ListsOfMaps {
  readonly #lists = new Map<string, Range[]>();
  /** What is open, the outermost first. */
  #open = '';
  #key = '';
  #from = 0;

  /** A text that is a key, or a value; a value comes last before the next key only. */
  pass(text: string, from: number, to: number): void {
    if (this.#open === '{') this.#key = text.slice(from + 1, to - 1);
  }

  open(character: '{' | '[', at: number): void {
    if (this.#open === '{[') this.#from = at;
    this.#open += character;
  }

  close(at: number): void {
    const isMap = this.#open === '{[{';
    this.#open = this.#open.slice(0, -1);
    if (!isMap) return;
    const items = this.#lists.get(this.#key) ?? [];
    items.push({ from: this.#from, to: at + 1 });
    this.#lists.set(this.#key, items);
  }

  longest(): JsonList | undefined {
    const [longest] = [...this.#lists].toSorted(([, a], [, b]) => b.length - a.length);
    return this.#open === '' && longest !== undefined ? { key: longest[0], items: longest[1] } : undefined;
  }
}

/** Behind the quote that closes a text, or nothing. */
function endOfText(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return undefined;
}
