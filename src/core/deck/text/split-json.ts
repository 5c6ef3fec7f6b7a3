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
const WORD = /^(?:true|false|null|-?\d[\d.eE+-]*)$/u;

/**
 * The longest list of maps among the keys of a JSON file. Undefined for a text that is not written as JSON. Whoever
 * reads the items finds out whether each is whole.
 */
export function splitJson(text: string): JsonList | undefined {
  if (!/^\s*\{/u.test(text)) return undefined;
  const lists = new Map<string, Range[]>();
  let [depth, key, from] = [0, '', 0];
  let inList = false;
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const { 0: found, index } = sign;
    if (found === '"') {
      const end = endOfText(text, index);
      if (end === undefined) return undefined;
      if (depth === 1) key = text.slice(index + 1, end - 1);
      SIGN.lastIndex = end;
    } else if (found === '{' || found === '[') {
      if (depth === 1) inList = found === '[';
      if (depth === 2 && inList && found === '{') from = index;
      depth += 1;
    } else if (found === '}' || found === ']') {
      depth -= 1;
      if (depth === 2 && inList && found === '}') itemsOf(lists, key).push({ from, to: index + 1 });
    } else if (found !== ',' && found !== ':' && !WORD.test(found)) return undefined;
  }
  const [longest] = [...lists].toSorted(([, a], [, b]) => b.length - a.length);
  return depth === 0 && longest !== undefined ? { key: longest[0], items: longest[1] } : undefined;
}

function itemsOf(lists: Map<string, Range[]>, key: string): Range[] {
  const items = lists.get(key) ?? [];
  lists.set(key, items);
  return items;
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
