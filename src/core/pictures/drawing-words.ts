import { attributesOf, tagsOf, type Tag } from '../markup/xml-tags';
import { boxOf, lookIn, type WordsBox, type WordsLook } from './words-box';

/**
 * An SVG in which the words of web pages in it (`foreignObject`, as draw.io and Mermaid write labels) are text of the
 * drawing itself: a page may do more than show words, so none is kept. Where the drawing brings a text for programs
 * that show no pages, that gets all the words: it is often cut short. `undefined` if words have no place of their own.
 */
export function withWords(svg: string): string | undefined {
  if (!/foreignobject/iu.test(svg)) return svg;
  const kept: string[] = [];
  let from = 0;
  for (const page of pagesIn(svg)) {
    if (page.from < from) continue;
    const drawn = asText(page);
    if (drawn === undefined) return undefined;
    kept.push(svg.slice(from, page.from), drawn.text);
    from = drawn.to;
  }
  return kept.join('') + svg.slice(from);
}

/** A page in a drawing, from its first character to the one after its last. */
interface Page {
  readonly from: number;
  readonly to: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  readonly look: WordsLook;
  readonly fallback: Fallback | undefined;
}

/** What is shown in place of a page, in a choice (`switch`) that begins with it. */
interface Fallback {
  readonly isText: boolean;
  readonly words: string;
  readonly to: number;
}

/** What comes in the place of a page, and of what stands there for it; `undefined` if nobody knows where that is. */
function asText(page: Page): { readonly text: string; readonly to: number } | undefined {
  const { lines, look, fallback, to } = page;
  if (lines.length === 0 || saysAll(fallback, lines)) return { text: '', to };
  const box = boxOf(page.attributes, look);
  return box && { text: textOf(lines, box, look), to: fallback?.to ?? to };
}

function saysAll(fallback: Fallback | undefined, lines: readonly string[]): boolean {
  if (fallback === undefined) return false;
  return !fallback.isText || squeezed(fallback.words).includes(squeezed(lines.join('')));
}

function* pagesIn(svg: string): Generator<Page, void> {
  const tags = [...tagsOf(svg)];
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i];
    if (tag === undefined || !isPage(tag)) continue;
    const end = endOf(tags, i);
    yield {
      from: tag.from,
      to: tags[end]?.to ?? svg.length,
      attributes: attributesOf(tag.attributes),
      lines: tag.kind === 'open' ? linesIn(svg, tags.slice(i, end + 1)) : [],
      look: lookIn(tags.slice(i, end)),
      fallback: fallbackAt(svg, tags, end + 1),
    };
    i = end;
  }
}

const isPage = ({ name, kind }: Tag) => name.toLowerCase() === 'foreignobject' && kind !== 'close';

/** No text of a drawing has more tags in it: without this, texts that never end would each be read to the end. */
const MAX_TEXT = 500;

/** The index of the tag that closes the one at an index; the last one of those looked at if none does. */
function endOf(tags: readonly Tag[], at: number, max = tags.length): number {
  const opened = tags[at];
  if (opened?.kind !== 'open') return at;
  const last = Math.min(tags.length - 1, at + max);
  let depth = 0;
  for (let i = at; i <= last; i += 1) {
    const tag = tags[i];
    if (tag?.name !== opened.name || tag.kind === 'empty') continue;
    depth += tag.kind === 'open' ? 1 : -1;
    if (depth === 0) return i;
  }
  return last;
}

function fallbackAt(svg: string, tags: readonly Tag[], at: number): Fallback | undefined {
  const tag = tags[at];
  if (tag === undefined || tag.kind === 'close' || !/^(?:text|image)$/u.test(tag.name)) return undefined;
  const end = tags[endOf(tags, at, MAX_TEXT)] ?? tag;
  return { isText: tag.name === 'text', words: without(svg.slice(tag.to, end.from), '<', '>'), to: end.to };
}

/** Elements of a page that begin a line. */
const BLOCK = /^(?:div|p|br|li|ul|ol|tr|table|h[1-6]|hr|section)$/iu;

/** The words in a page, line by line, as XML writes them. */
function linesIn(svg: string, tags: readonly Tag[]): readonly string[] {
  const lines = [''];
  for (const [i, tag] of tags.entries()) {
    const next = tags[i + 1];
    if (BLOCK.test(tag.name)) lines.push('');
    if (next === undefined || /^(?:style|script|title)$/iu.test(tag.name)) continue;
    lines.push(`${lines.pop() ?? ''}${words(svg.slice(tag.to, next.from))}`);
  }
  return lines.map((line) => line.replaceAll(/\s+/gu, ' ').trim()).filter((line) => line !== '');
}

/** Text between tags, without what only looks like words. */
const words = (text: string) =>
  without(without(without(text, '<!--', '-->'), '<![CDATA[', ']]>'), '<', '>').replaceAll('&nbsp;', ' ');

/** Without all from one marker to the other. */
function without(text: string, begin: string, end: string): string {
  const [first = '', ...others] = text.split(begin);
  return first + others.map((each) => each.split(end).slice(1).join(end)).join('');
}

const squeezed = (text: string) => text.replaceAll(/\s+/gu, '');

/** The average width of a letter, and the height of a line, in sizes of the letters. */
const LETTER = 0.5;
const LINE = 1.3;

function textOf(lines: readonly string[], box: WordsBox, { size = 16, fill, bold }: WordsLook): string {
  const broken = lines.flatMap((line) => brokenLine(line, Math.max(8, box.width / (size * LETTER))));
  const high = broken.length * size * LINE;
  const top = box.middle === undefined ? box.top : box.middle - high / 2;
  const spans = broken.map(
    (line, i) => `<tspan x="${box.x}" y="${rounded(top + size * (i * LINE + 1))}">${line}</tspan>`,
  );
  const style = [
    `font-size:${size}px`,
    `text-anchor:${box.anchor}`,
    fill && `fill:${fill}`,
    bold && 'font-weight:bold',
  ];
  return `<text style="${style.filter(Boolean).join(';')}">${spans.join('')}</text>`;
}

const rounded = (number: number) => Math.round(number * 100) / 100;

/** A line in lines of so many characters, broken between words. */
function brokenLine(line: string, max: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= max) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
