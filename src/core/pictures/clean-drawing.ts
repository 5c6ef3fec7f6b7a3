import { tagsOf, type Tag } from '../markup/xml-tags';
import { withWords } from './drawing-words';

/** What a drawing has no use for: what runs, what shows pages, and what fetches. */
const REFUSED = new Set(
  'script foreignobject iframe object embed audio video canvas feimage handler listener'.split(' '),
);

/**
 * An SVG without what is no picture in it: scripts, handlers, foreign pages and addresses outside of it. A program that
 * shows it by mistake as more than a picture then has nothing to run or to fetch. Words of a page in it stay, as text,
 * and so does what is a link. Empty if no element is left.
 */
export function cleanDrawing(svg: string): string {
  return cleaned(withWords(svg) ?? svg);
}

function cleaned(svg: string): string {
  const kept: string[] = [];
  let hasElements = false;
  let from = 0;
  let refused: { readonly name: string; depth: number } | undefined;
  for (const tag of tagsOf(svg)) {
    if (refused !== undefined) {
      if (tag.name === refused.name && tag.kind !== 'empty') refused.depth += tag.kind === 'open' ? 1 : -1;
      if (refused.depth > 0) continue;
      refused = undefined;
      from = tag.to;
      continue;
    }
    kept.push(safeText(svg.slice(from, tag.from)));
    from = tag.to;
    if (!isElement(tag)) continue;
    if (!REFUSED.has(tag.name.toLowerCase())) {
      kept.push(safeTag(svg, tag));
      hasElements = true;
    } else if (tag.kind === 'open') refused = { name: tag.name, depth: 1 };
  }
  if (!hasElements) return '';
  return kept.join('') + (refused === undefined ? safeText(finished(svg.slice(from))) : '');
}

/** A link is none: what is in it stays. */
const isElement = ({ name }: Tag) => NAME.test(name) && name.toLowerCase() !== 'a';

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** Without a tag that never ends, and what stands behind it. */
const finished = (text: string) => text.split('<', 1).join('');

const ATTRIBUTE = /\s(?<name>[^\s=<>"'/]+)\s*=\s*(?<quoted>"[^"]*"|'[^']*')/gu;

function safeTag(svg: string, { kind, attributes, from, to }: Tag): string {
  const tag = svg.slice(from, to);
  if (kind === 'close' || attributes === '') return tag;
  const begin = tag.slice(0, tag.length - attributes.length - (kind === 'empty' ? 2 : 1));
  const safe = [...attributes.matchAll(ATTRIBUTE)]
    .filter(({ groups }) => isSafe(groups?.name ?? '', groups?.quoted?.slice(1, -1) ?? ''))
    .map(([text]) => text);
  return `${begin}${safe.join('')}${kind === 'empty' ? '/>' : '>'}`;
}

function isSafe(name: string, value: string): boolean {
  const plain = name.toLowerCase().replace(/^[^:]*:/u, '');
  if (plain.startsWith('on')) return false;
  if (plain === 'href' || plain === 'src')
    return /^\s*(?:#|data:image\/(?:png|jpeg|webp);base64,)/iu.test(value);
  if (name.toLowerCase().startsWith('xmlns')) return true;
  return !OUTSIDE.test(value) && !value.includes('&#');
}

/** A style that fetches something. */
const OUTSIDE = /url\(\s*(?!["']?#)|@import|image-set\(/iu;

/** Text stays; a sheet of styles that would fetch something goes. */
function safeText(text: string): string {
  return /<!--|<!\[CDATA\[|<\?|@import|url\(/iu.test(text) && OUTSIDE.test(text) ? '' : text;
}
