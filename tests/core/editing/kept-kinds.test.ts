import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKind, forgetKinds } from '../../../src/core/editing/change-kind';
import { keptKindsOf, ownFields } from '../../../src/core/editing/kept-kinds';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import type { Slide, SlideKind } from '../../../src/core/deck/types';
import { pageShow } from '../../../src/core/frames/page-show';
import { everyPictureFile, pictureFiles, sourceEdits } from '../../../src/core/slide/deck-pictures';
import { slideAt } from '../../../src/core/slide/navigation';
import { anySlide } from '../../support/arbitraries';
import { anyGapped } from '../../support/gaps';
import {
  cardsSlide,
  columnsSlide,
  countsSlide,
  deckOf,
  insidePicture,
  linesSlide,
  pictureSlide,
  pointsSlide,
  rankingSlide,
  stackedSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';

/** The slide as each of some kinds in turn, read from a file every time. */
function through(slide: Slide, ...kinds: readonly SlideKind[]): Slide {
  return kinds.reduce((now, kind) => {
    const deck = { ...deckOf(now), slides: [now] };
    return slideAt(edited(deck, changeKind(deck, 0, kind)), 0);
  }, slide);
}

function withFields(slide: Slide, fields: object): Slide {
  return slideAt(edited({ ...deckOf(slide), slides: [{ ...slide, ...fields }] }, []), 0);
}

const shown = (slide: Slide) => ({ ...slide, kept: undefined });
/** Also with figures that are missing or refused. */
const anySlideWithGaps = fc.oneof(
  anySlide,
  anyGapped.map(({ gapped }) => gapped),
);
const anyKinds = fc.array(fc.constantFrom(...SLIDE_KINDS), { maxLength: 6 });

describe('a slide that has been of other kinds', () => {
  it('is what it was, to the letter, whichever way it comes back', () => {
    fc.assert(
      fc.property(anySlideWithGaps, anyKinds, (slide, kinds) => {
        expect(shown(through(slide, ...kinds, slide.kind))).toEqual(shown(slide));
      }),
    );
  });

  it('is on every visit what it was on the one before', () => {
    fc.assert(
      fc.property(anySlide, anyKinds, fc.constantFrom(...SLIDE_KINDS), (slide, kinds, kind) => {
        const first = through(slide, kind);
        // A kind that took nothing is as a new slide, and later takes what there is then.
        fc.pre(keptKindsOf(through(first, kind === 'title' ? 'points' : 'title')).includes(kind));
        expect(shown(through(first, ...kinds, kind))).toEqual(shown(first));
      }),
    );
  });

  it('keeps percentages through counts, also for a kind that it was not', () => {
    const slide = rankingSlide();
    expect(through(slide, 'counts', 'ranking')).toHaveProperty('unit', 'percent');
    expect(through(slide, 'counts', 'columns')).toHaveProperty('unit', 'percent');
    expect(through(slide, 'counts', 'statement', 'comparison', 'columns')).toHaveProperty('unit', 'percent');
    expect(through(columnsSlide(), 'counts', 'ranking')).toHaveProperty('unit', 'count');
  });

  it('takes its figures along past a kind that has none', () => {
    const straight = through(rankingSlide(), 'columns');
    expect(shown(through(rankingSlide(), 'title', 'columns'))).toEqual(shown(straight));
  });

  it('has what was changed meanwhile, beside what could not be shown there', () => {
    const slide = rankingSlide({
      highlight: ['a'],
      rows: [
        { id: 'a', label: 'A', value: 40 },
        { id: 'b', label: 'B', value: 30, rest: true },
      ],
    });
    const columns = withFields(through(slide, 'columns'), {
      rows: [
        { id: 'a', label: 'A', value: 41 },
        { id: 'b', label: 'Bee', value: 30 },
        { id: 'c', label: 'C', value: 5 },
      ],
    });
    expect(through(columns, 'ranking')).toMatchObject({
      highlight: ['a'],
      rows: [
        { id: 'a', label: 'A', value: 41 },
        { id: 'b', label: 'Bee', value: 30, rest: true },
        { id: 'c', label: 'C', value: 5 },
      ],
    });
  });

  it('keeps rows and columns that were not shown when one that was is changed or goes', () => {
    const slide = stackedSlide({
      answers: ['Nee', 'Ja', 'Weet niet'],
      highlight: ['Weet niet'],
      rows: [
        { id: 'a', label: 'A', values: [10, 20, 70] },
        { id: 'b', label: 'B', values: [30, 30, 40] },
      ],
    });
    const two = through(slide, 'comparison');
    const changed = withFields(two, { rows: [{ id: 'b', label: 'B', values: [31, 29] }] });
    expect(through(changed, 'stacked')).toMatchObject({
      answers: ['Nee', 'Ja', 'Weet niet'],
      highlight: ['Weet niet'],
      rows: [{ id: 'b', label: 'B', values: [31, 29, 40] }],
    });
  });

  it('keeps the words of a source that names no number when a figure beside it is changed', () => {
    const slide = countsSlide();
    const changed = through(slide, 'columns');
    const rows = (Reflect.get(changed, 'rows') as readonly object[]).map((row) => ({ ...row, value: 7 }));
    const back = through(withFields(changed, { rows }), 'counts');
    expect(Reflect.get(back, 'rows')).toEqual(
      (slide.rows as readonly { readonly value?: number }[]).map((row) =>
        row.value === undefined ? row : { ...row, value: 7 },
      ),
    );
  });

  it('keeps the ids of lines and what stands out when a figure of one is changed', () => {
    const slide = linesSlide();
    const two = through(slide, 'comparison');
    const rows = Reflect.get(two, 'rows') as readonly { readonly values: readonly number[] }[];
    const changed = withFields(two, {
      rows: rows.map((row, i) => (i === 0 ? { ...row, values: [1, 2] } : row)),
    });
    const back = through(changed, 'lines');
    expect(Reflect.get(back, 'highlight')).toEqual(slide.highlight);
    expect((Reflect.get(back, 'series') as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(
      slide.series.map(({ id }) => id),
    );
  });

  it('keeps headings and texts that were not shown when a text is changed', () => {
    const slide = cardsSlide();
    const changed = withFields(through(slide, 'statement'), { text: 'Anders.' });
    expect(through(changed, 'cards')).toHaveProperty('cards', [
      { ...slide.cards[0], text: 'Anders.' },
      ...slide.cards.slice(1),
    ]);
  });

  it('leaves figures alone when texts are changed, and texts when figures are', () => {
    const changed = withFields(through(rankingSlide(), 'statement'), { text: 'Anders.' });
    expect(shown(through(changed, 'ranking'))).toEqual(shown(rankingSlide()));
    expect(through(changed, 'ranking', 'statement')).toHaveProperty('text', 'Anders.');
  });

  it('keeps its picture once, and its file goes along, but is not shown', () => {
    const slide = pictureSlide({ image: insidePicture({ src: 'foto.jpg' }) });
    const deck = deckOf(through(slide, 'points'));
    expect(pictureFiles(deck)).toEqual([]);
    expect(everyPictureFile(deck)).toEqual(['foto.jpg']);
    const moved = edited(deck, sourceEdits(deck, new Map([['foto.jpg', 'foto-2.jpg']])));
    expect(through(slideAt(moved, 0), 'picture')).toHaveProperty('image.src', 'foto-2.jpg');
    const back = through(slide, 'points', 'picture');
    expect(JSON.stringify(back).split('foto.jpg')).toHaveLength(2);
  });

  it('is not in a page that presents by itself', () => {
    const deck = deckOf(through(rankingSlide(), 'points'));
    const page = pageShow({ deck, frames: [{ slide: 0, step: 0 }] as never, strokes: {} });
    expect(page.deck.slides[0]).not.toHaveProperty('kept');
  });

  it('forgets all of it when told to', () => {
    const slide = through(pointsSlide(), 'title');
    expect(slide.kept).toBeDefined();
    expect(slideAt(edited(deckOf(slide), forgetKinds(0)), 0).kept).toBeUndefined();
  });

  it('makes a new slide of what somebody wrote there that is none', () => {
    const slide = {
      ...through(pointsSlide(), 'title'),
      kept: [{ kind: 'ranking', rows: 'x' }, { kind: 'y' }],
    };
    expect(through(slide, 'ranking').kind).toBe('ranking');
    expect(ownFields(through(slide, 'ranking'))).toHaveProperty('rows.length');
  });
});
