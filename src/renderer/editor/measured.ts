import type { Measured } from '../../core/checks/advise';
import type { Slide } from '../../core/deck/types';
import { itemsAt, textAt } from '../../core/editing/plain-at';
import { MAX_LABEL_WIDTH } from '../../core/charts/bars-layout';
import { TEXT_FONT } from '../../core/look/palette';
import { textWidth } from '../../charts/text-width';
import { wrapLabel } from '../../core/charts/wrap-label';

/** The size of labels in a chart with enough room. */
const LABEL_FONT = `700 33px "${TEXT_FONT}"`;

const paper = new OffscreenCanvas(1, 1);

/** Measures the slide that is drawn in an element. */
export function measured(screen: HTMLElement, slide: Slide): Measured {
  return { headlineLines: linesOf(screen.querySelector('h1')), longLabels: longLabels(slide) };
}

function linesOf(headline: HTMLElement | null): number {
  if (headline === null) return 1;
  const lineHeight = Number.parseFloat(getComputedStyle(headline).lineHeight);
  return Math.max(1, Math.round(headline.getBoundingClientRect().height / lineHeight));
}

/** Labels that a chart cuts off on their second line. */
function longLabels(slide: Slide): readonly string[] {
  const context = paper.getContext('2d');
  if (context === null) return [];
  const measure = (text: string) => textWidth(context, LABEL_FONT, text);
  const labels = itemsAt(slide, ['rows']).map((row) => textAt(row, ['label']));
  return labels.filter((label) => wrapLabel(label, MAX_LABEL_WIDTH, measure).at(-1)?.endsWith('…') === true);
}
