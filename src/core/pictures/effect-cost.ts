/** What an effect on pixels costs at least, as so many shapes. */
export const EFFECT = 2_000;

/** What a pixel of an effect costs that looks at others around it: for each step of its radius, cell or layer. */
const EACH_RADIUS = 750;
const EACH_CELL = 220;
const EACH_LAYER = 700;
const LIGHTING = 17_000;
/** Its radius may be enlarged by what is around it. */
const MORPHOLOGY = 30_000;

/** What a part of a filter costs, as so many shapes, by what it asks of each pixel. */
export function effectCost(name: string, attributes: ReadonlyMap<string, string>): number {
  const largest = (attribute: string) => largestOf(attributes.get(attribute) ?? '');
  switch (name.toLowerCase()) {
    case 'femorphology':
      return MORPHOLOGY + EACH_RADIUS * largest('radius');
    case 'feconvolvematrix':
      return EFFECT + EACH_CELL * (largest('order') || 3) ** 2;
    case 'feturbulence':
      return EFFECT + EACH_LAYER * (largest('numOctaves') || 1);
    case 'fediffuselighting':
    case 'fespecularlighting':
      return LIGHTING;
    default:
      return EFFECT;
  }
}

/** The largest of some numbers; what is none counts as nothing. */
const largestOf = (numbers: string) =>
  Math.max(0, ...numbers.split(/[\s,]+/u).map((each) => Math.abs(Number(each)) || 0));
