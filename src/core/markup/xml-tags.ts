/** A tag in an XML text, in time that grows with that text alone, whatever stands in it. */
export interface Tag {
  /** Without its namespace. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** What follows the name, as written. */
  readonly attributes: string;
  /** Where it starts, and where the text after it starts. */
  readonly from: number;
  readonly to: number;
}

/** What is between these markers has no tags. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** The tags of an XML text, in order; if one is never closed, those before it. */
export function* tagsOf(xml: string): Generator<Tag, void> {
  for (let from = xml.indexOf('<'); from >= 0;) {
    const passed = PASSED_OVER.find(([begin]) => xml.startsWith(begin, from));
    const to = passed === undefined ? endOfTag(xml, from) : endOf(xml, passed[1], from + passed[0].length);
    if (to < 0) return;
    if (passed === undefined) yield tagIn(xml, from, to);
    from = xml.indexOf('<', to);
  }
}

/** The attributes of a tag by name, without namespaces. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { groups } of text.matchAll(ATTRIBUTE)) {
    const { name = '', double, single = '' } = groups ?? {};
    found.set(localName(name), double ?? single);
  }
  return found;
}

/** A name begins where none went before: what has no value is looked at once, not again from each character. */
const ATTRIBUTE = /(?<![^\s=<>"'/])(?<name>[^\s=<>"'/]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

function tagIn(xml: string, from: number, to: number): Tag {
  const isClose = xml[from + 1] === '/';
  const isEmpty = xml[to - 2] === '/' && to - 2 > from;
  const inside = xml.slice(from + (isClose ? 2 : 1), to - (isEmpty ? 2 : 1));
  const end = inside.search(/\s/u);
  const name = end < 0 ? inside : inside.slice(0, end);
  return {
    name: localName(name),
    kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
    attributes: inside.slice(name.length),
    from,
    to,
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** A tag ends at the first `>` outside quotes. */
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") at = xml.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function endOf(xml: string, character: string, from: number): number {
  const at = xml.indexOf(character, from);
  return at < 0 ? -1 : at + character.length;
}
