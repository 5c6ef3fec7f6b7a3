/** A hatched fill, for a vague figure. It stays vector on paper. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  colour: string,
  unit: number,
): CanvasPattern | string {
  const side = Math.max(2, Math.round(12 * unit));
  const tile = new OffscreenCanvas(side, side);
  const brush = tile.getContext('2d');
  if (brush === null) return colour;
  brush.fillStyle = colour;
  for (const start of [-side, 0, side]) {
    brush.beginPath();
    brush.moveTo(start, 0);
    brush.lineTo(start + side / 2, 0);
    brush.lineTo(start + side * 1.5, side);
    brush.lineTo(start + side, side);
    brush.fill();
  }
  return context.createPattern(tile, 'repeat') ?? colour;
}
