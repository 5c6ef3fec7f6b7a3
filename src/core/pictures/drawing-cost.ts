import { attributesOf, tagsOf, type Tag } from '../markup/xml-tags';
import { lookOf, sheetOf, type Sheet } from './drawing-styles';
import { EFFECT, effectCost } from './effect-cost';

/** More shapes than any drawing of a report has, all copies counted. */
export const MOST_SHAPES = 200_000;

/** No drawing nests its groups deeper. */
const MOST_DEEP = 200;
/** More references than any drawing has, counted for each named group around them. */
const MOST_REFERENCES = 2_000_000;

/** An element that others may refer to, with all that is in it. */
interface Part {
  /** A marker is drawn at each point of a line that has it. */
  readonly isMarker: boolean;
  shapes: number;
  readonly uses: Use[];
}

/** What is drawn through a reference. Each of its shapes is drawn with what it inherits. */
interface Use {
  readonly id: string;
  readonly inherited: readonly string[];
  /** Of the line that has it as a marker. */
  readonly points: number;
}

/** An element that is open: the part that it is, if it has a name, and what it hands on. */
interface Opened {
  readonly part: Part | undefined;
  readonly inherited: readonly string[];
}

/**
 * How many shapes an SVG comes to when it is drawn: a part that is used in a part that is used is drawn as often as
 * their product. Counts on no further than what is too many.
 */
export function drawingCost(svg: string): number {
  const sheet = sheetOf(styleTexts(svg));
  const whole: Part = { isMarker: false, shapes: 0, uses: [] };
  const named = new Map<string, Part>();
  const open: Opened[] = [{ part: whole, inherited: [] }];
  let references = 0;
  let points = 0;
  for (const tag of tagsOf(svg)) {
    if (tag.kind === 'close') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element = elementOf(tag, sheet, open.at(-1)?.inherited ?? []);
    const opened = { part: partFor(tag.name, element.id, named), inherited: element.inherited };
    if (tag.kind === 'open') open.push(opened);
    points += element.points;
    references += addTo(tag.kind === 'open' ? open : [...open, opened], element);
    if (open.length > MOST_DEEP || whole.shapes > MOST_SHAPES || references > MOST_REFERENCES)
      return Infinity;
  }
  return costOf(whole, { named, points, known: new Map() });
}

/** What stands in the `style` elements. */
function styleTexts(svg: string): readonly string[] {
  const texts: string[] = [];
  let from: number | undefined;
  for (const tag of tagsOf(svg)) {
    if (from !== undefined) texts.push(svg.slice(from, tag.from));
    from = tag.kind === 'open' && tag.name.toLowerCase() === 'style' ? tag.to : undefined;
  }
  return texts;
}

/** Of several parts with one name the first is used. */
function partFor(name: string, id: string | undefined, named: Map<string, Part>): Part | undefined {
  if (id === undefined || named.has(id)) return undefined;
  const part = { isMarker: name.toLowerCase() === 'marker', shapes: 0, uses: [] };
  named.set(id, part);
  return part;
}

/** Returns how many references were added. */
function addTo(opened: readonly Opened[], { shapes, uses }: Element): number {
  const parts = opened.flatMap(({ part }) => part ?? []);
  for (const part of parts) {
    part.shapes += shapes;
    for (const use of uses) part.uses.push(use);
  }
  return parts.length * uses.reduce((sum, { inherited }) => sum + 1 + inherited.length, 0);
}

interface Element {
  readonly id: string | undefined;
  readonly shapes: number;
  readonly points: number;
  readonly uses: readonly Use[];
  readonly inherited: readonly string[];
}

function elementOf(tag: Tag, sheet: Sheet, around: readonly string[]): Element {
  const { own, inherited: added, effects } = lookOf(tag, sheet);
  const inherited = added.length === 0 ? around : [...new Set([...around, ...added])];
  const isEffect = tag.name.toLowerCase().startsWith('fe');
  const attributes = attributesOf(tag.attributes);
  const points = pointsOf(attributes);
  return {
    id: attributes.get('id'),
    shapes: (isEffect ? effectCost(tag.name, attributes) : 1) + effects * EFFECT,
    points,
    uses: [
      ...own.map((id) => ({ id, inherited, points })),
      ...inherited.map((id) => ({ id, inherited: [], points })),
    ],
    inherited,
  };
}

/** How many points a line has at most, at which markers may stand. */
function pointsOf(attributes: ReadonlyMap<string, string>): number {
  const lines = ['d', 'points', 'style'].map((name) => attributes.get(name) ?? '');
  return lines.reduce((sum, line) => sum + line.split(NUMBER).length - 1, 0);
}

const NUMBER = /[\d.]+/u;

/** What is known of a drawing: its parts by name, the points of all its lines, and what parts cost. */
interface Drawing {
  readonly named: ReadonlyMap<string, Part>;
  readonly points: number;
  readonly known: Map<Part, number>;
}

/** Each part is reckoned once; one that uses itself is not drawn by any browser. */
function costOf(part: Part, drawing: Drawing): number {
  const { named, known } = drawing;
  const before = known.get(part);
  if (before !== undefined) return before;
  known.set(part, 0);
  const costAt = (id: string, points: number) => {
    const used = named.get(id);
    if (used === undefined) return 0;
    return costOf(used, drawing) * (used.isMarker ? Math.max(1, points) : 1);
  };
  let cost = part.shapes;
  for (const { id, inherited, points } of part.uses) {
    // What is used may itself use any of the lines.
    cost += costAt(id, points) * inherited.reduce((sum, each) => sum + costAt(each, drawing.points), 1);
    if (cost > MOST_SHAPES) break;
  }
  known.set(part, cost);
  return cost;
}
