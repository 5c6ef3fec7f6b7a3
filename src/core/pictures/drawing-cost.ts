import { attributesOf, tagsOf, type Tag } from '../markup/xml-tags';

/** More shapes than any drawing of a report has, all copies counted. */
export const MOST_SHAPES = 200_000;

/** What an effect on pixels costs, as so many shapes. */
const EFFECT = 2_000;

/** An element that others may refer to, with all that is in it. */
interface Part {
  shapes: number;
  /** The ids that elements in it refer to. */
  readonly refers: string[];
}

/**
 * How many shapes an SVG comes to when it is drawn: a part that is used in a part that is used is drawn as often as
 * their product. Counts on no further than what is too many.
 */
export function drawingCost(svg: string): number {
  const whole: Part = { shapes: 0, refers: [] };
  const named = new Map<string, Part>();
  const open: (Part | undefined)[] = [whole];
  for (const tag of tagsOf(svg)) {
    if (tag.kind === 'close') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element = elementOf(tag);
    const part = partFor(element.id, named);
    if (tag.kind === 'open') open.push(part);
    addTo(tag.kind === 'open' ? open : [...open, part], element);
    if (open.length > MOST_DEEP || whole.shapes > MOST_SHAPES) return Infinity;
  }
  return costOf(whole, named, new Map());
}

/** Of several parts with one name the first is used. */
function partFor(id: string | undefined, named: Map<string, Part>): Part | undefined {
  if (id === undefined || named.has(id)) return undefined;
  const part = { shapes: 0, refers: [] };
  named.set(id, part);
  return part;
}

function addTo(parts: readonly (Part | undefined)[], { shapes, refers }: Element): void {
  for (const part of parts) {
    if (part === undefined) continue;
    part.shapes += shapes;
    part.refers.push(...refers);
  }
}

/** No drawing nests its groups deeper. */
const MOST_DEEP = 200;

interface Element {
  readonly id: string | undefined;
  readonly shapes: number;
  readonly refers: readonly string[];
}

function elementOf(tag: Tag): Element {
  const attributes = attributesOf(tag.attributes);
  const values = [...attributes].flatMap(([name, value]) =>
    name === 'href' ? hrefIn(value) : [...value.matchAll(URL)].map(({ groups }) => groups?.id ?? ''),
  );
  const isEffect = tag.name.toLowerCase().startsWith('fe');
  return { id: attributes.get('id'), shapes: isEffect ? EFFECT : 1, refers: values };
}

const URL = /url\(\s*["']?#(?<id>[^"')]*)/gu;

const hrefIn = (value: string) => (value.trim().startsWith('#') ? [value.trim().slice(1)] : []);

/** Each part is reckoned once; one that uses itself is not drawn by any browser. */
function costOf(part: Part, named: ReadonlyMap<string, Part>, known: Map<Part, number>): number {
  const before = known.get(part);
  if (before !== undefined) return before;
  known.set(part, 0);
  let cost = part.shapes;
  for (const id of part.refers) {
    const used = named.get(id);
    if (used !== undefined) cost += costOf(used, named, known);
    if (cost > MOST_SHAPES) break;
  }
  known.set(part, cost);
  return cost;
}
