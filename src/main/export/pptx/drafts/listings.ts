import type { SlideOf } from '../../../../core/deck/types';
import { BUILDING } from '../../../../core/look/compositions';
import { INK, TRACK } from '../../../../core/look/palette';
import { lightFrame } from './light-frame';
import { fittingScale } from '../ooxml/measures';
import { preset } from '../ooxml/geometry';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import { strong, textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing, heightOf, type Paragraph } from '../ooxml/text';

/** Bullet points; those of later steps keep their space. */
export function pointsDraft(context: ContextOf<SlideOf<'points'>>): SlideDraft {
  const { slide, frame, colour, locale } = context;
  const { drawings, body } = lightFrame(context);
  const { length } = slide.points;
  const size = length > 5 ? 36 : length > 3 ? 42 : 48;
  const width = BUILDING.words;
  const paragraphs = (scale: number): Paragraph[] =>
    slide.points.map(({ title, text }, i) => ({
      above: i === 0 ? 0 : size * 0.8 * scale,
      mark: { kind: 'dot', colour, indent: 64 },
      runs: [
        ...(title === undefined ? [] : [strong(title, size * 1.1 * scale, INK)]),
        { text: flowing(text), size: size * scale, colour: INK },
      ],
    }));
  const scale = fittingScale(body.height, (some) => heightOf(paragraphs(some), width));
  const all = paragraphs(scale);
  const height = heightOf(all, width);
  const box = { x: body.x, y: body.y + Math.max(0, (body.height - height) / 2), width, height };
  return {
    layout: `points-${context.colourName}`,
    drawings: [...drawings, ...(length === 0 ? [] : [textBox(box, all.slice(0, frame.step + 1), locale)])],
  };
}

const SOURCES = { gap: 56, between: 72, above: 36 } as const;

/** Explanation of the figures in one or two columns, and where they were published. */
export function sourcesDraft(context: ContextOf<SlideOf<'sources'>>): SlideDraft {
  const { slide, deck, colour, locale } = context;
  const { drawings, body } = lightFrame(context);
  const { length } = slide.items;
  const columns = length > 3 ? 2 : 1;
  const full = length > 6 ? 36 : length > 2 ? 40 : 48;
  const width = (body.width - SOURCES.between * (columns - 1)) / columns;
  const { url, text: source } = deck.source;
  const address =
    url === undefined ? [] : [[deck.title, source, url].filter((words) => words !== '').join(' · ')];
  const layout = (scale: number) => {
    const size = full * scale;
    const items = slide.items.map(({ title, text }): Paragraph => ({
      runs: [
        ...(title === undefined ? [] : [{ text: flowing(title), size, colour, bold: true }]),
        { text: flowing(text), size, colour: INK },
      ],
    }));
    const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
      items.slice(row * columns, (row + 1) * columns),
    );
    const last = address.map((text): Paragraph => ({
      runs: [{ text: flowing(text), size, colour: INK, bold: true }],
    }));
    const heights = rows.map((row) => Math.max(...row.map((item) => heightOf([item], width))));
    const total = heights.reduce(
      (sum, height) => sum + height + SOURCES.gap,
      heightOf(last, body.width) + SOURCES.above,
    );
    return { rows, last, heights, total };
  };
  const { rows, last, heights, total } = layout(fittingScale(body.height, (scale) => layout(scale).total));
  let y = body.y + Math.max(0, (body.height - total) / 2);
  const boxes: ShapeXml[] = [];
  for (const [row, items] of rows.entries()) {
    const height = heights[row] ?? 0;
    for (const [column, item] of items.entries()) {
      const x = body.x + column * (width + SOURCES.between);
      boxes.push(textBox({ x, y, width, height }, [item], locale));
    }
    y += height + SOURCES.gap;
  }
  if (last.length > 0) {
    boxes.push(ornament({ x: body.x, y, width: body.width, height: 3 }, preset('rect'), fill(TRACK)));
    boxes.push(
      textBox(
        { x: body.x, y: y + SOURCES.above, width: body.width, height: heightOf(last, body.width) },
        last,
        locale,
      ),
    );
  }
  return { layout: 'light', drawings: [...drawings, ...boxes] };
}
