import { HOLE, ringLayout, ringNotes } from '../../../../core/charts/ring-layout';
import { ringPlan } from '../../../../core/charts/ring-plan';
import type { SlideOf } from '../../../../core/deck/types';
import { slideTexts } from '../../../../core/i18n/slide-languages';
import { MUTED, PAPER, TRACK } from '../../../../core/look/palette';
import { chartPart, seriesSource, val } from '../ooxml/chart-xml';
import { chartData, fittedDraft, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing } from '../ooxml/text';
import { leaderBox, line, wordsBox } from './words-boxes';
import { el } from '../ooxml/xml';

/**
 * A ring as a native chart, with the words of each part next to it. A part that is still to come has no colour yet.
 */
export function ringDraft(context: ContextOf<SlideOf<'ring'>>): SlideDraft {
  const { deck, slide, colour, locale } = context;
  const look = { language: deck.language, colour };
  const { plan, last } = plansIn(context, (step) => ringPlan(slide, step, look));
  const { parts } = plan;
  const rest = slide.unit === 'percent' ? plan.rest : 0;
  const others = { label: slideTexts(deck.language).others, values: [rest] };
  const data = chartData(context, [
    ...parts.map(({ label, value, missing }) => ({
      label: flowing(label),
      values: [missing ? null : value],
    })),
    ...(rest > 0 ? [others] : []),
  ]);
  const slice = (tone: string, idx: number) =>
    el('c:dPt', {}, val('idx', idx) + val('bubble3D', 0), el('c:spPr', {}, fill(tone), line(PAPER, 5)));
  const tones = [...parts.map((part) => (part.entered ? part.colour : TRACK)), ...(rest > 0 ? [TRACK] : [])];
  const { name, data: source } = seriesSource(data);
  const plot = el(
    'c:doughnutChart',
    {},
    val('varyColors', 1),
    el('c:ser', {}, val('idx', 0) + val('order', 0) + name, ...tones.map(slice), source),
    val('firstSliceAng', 0) + val('holeSize', Math.round(HOLE * 100)),
  );
  return fittedDraft(context, (body) => {
    const layout = ringLayout(last, body, GUESSED);
    const [x, y] = layout.centre;
    const { radius } = layout;
    const ring = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
    return {
      chart: chartPart(data, locale, shareOf(ring, body), plot),
      over: ringNotes(plan, layout).flatMap(({ figure, label, leader }, i) => [
        ...leaderBox(leader, body, MUTED),
        ...(parts[i]?.entered === true ? [wordsBox(figure, body, locale)] : []),
        wordsBox(label, body, locale),
      ]),
    };
  });
}
