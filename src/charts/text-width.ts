/** Above this number the cache is cleared: hours of typing leave many half words behind. */
const MAX_CACHED = 20_000;

const known = new Map<string, number>();

/**
 * The width of a text in a CSS font, measured large and scaled, so that it is the same at every size. Cached: with
 * every key stroke a chart needs the same ones again, for the slide and for its thumbnail. The fonts must have been
 * loaded.
 */
export function textWidth(context: CanvasText, font: string, text: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MAX_CACHED) known.clear();
  const width = measured(context, font, text);
  known.set(key, width);
  return width;
}

type CanvasText = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function measured(context: CanvasText, font: string, text: string): number {
  context.save();
  context.textRendering = 'geometricPrecision';
  context.font = font;
  const { width } = context.measureText(text);
  context.restore();
  return width;
}
