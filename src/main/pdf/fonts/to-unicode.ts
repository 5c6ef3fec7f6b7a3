/** Which characters a letter stands for: its code, and UTF-16 in hexadecimal. */
export type Characters = ReadonlyMap<number, string>;

const SECTION = /begin(bfchar|bfrange)([\s\S]*?)endbf/gu;
const ENTRY = /<([\da-f]+)>\s*<([\da-f]+)>(?:\s*(?:<([\da-f]+)>|\[([^\]]*)\]))?/giu;
/** As many as a reader takes at once. */
const PER_SECTION = 100;

/** The characters in a map of Adobe’s form, as Chromium writes it. */
export function readCharacters(map: string): Characters {
  const characters = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(SECTION)) {
    for (const entry of body.matchAll(kind === 'bfchar' ? /<([\da-f]+)>\s*<([\da-f]+)>/giu : ENTRY)) {
      const [, first = '', second = '', third = second] = entry;
      if (entry[4] !== undefined) throw new Error('a list of characters');
      const begin = Number.parseInt(first, 16);
      const count = kind === 'bfchar' ? 1 : Number.parseInt(second, 16) - begin + 1;
      for (let n = 0; n < count; n += 1) characters.set(begin + n, next(third, n));
    }
  }
  return characters;
}

/** The characters that come so many later. */
function next(hex: string, n: number): string {
  const last = Number.parseInt(hex.slice(-4), 16) + n;
  return (hex.slice(0, -4) + four(last)).toUpperCase();
}

const four = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

export function writtenCharacters(characters: Characters): string {
  const entries = [...characters]
    .toSorted(([a], [b]) => a - b)
    .map(([code, hex]) => `<${four(code)}><${hex}>`);
  const sections: string[] = [];
  for (let i = 0; i < entries.length; i += PER_SECTION) {
    const some = entries.slice(i, i + PER_SECTION);
    sections.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `${HEAD}\n${sections.join('\n')}\n${TAIL}`;
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange`;
const TAIL = `endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
