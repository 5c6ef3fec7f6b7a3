import * as fc from 'fast-check';
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { lastStep } from '../../../src/core/slide/steps';
import * as make from '../../support/decks';
import { anyFullSlide } from '../../support/full-slides';
import { outside } from '../../support/lines';
import { one, shown } from '../../support/mounting.svelte';

interface TextBox {
  readonly text: string;
  readonly box: DOMRect;
}

/** The texts on a stage, each with the room that its lines take. */
function textsOn(stage: Element): readonly TextBox[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const found: TextBox[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = (currentNode.textContent ?? '').trim();
    const parent = currentNode.parentElement;
    if (text === '' || parent?.closest('.hidden, style, .now, [aria-hidden="true"]') != null) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    found.push({ text, box: range.getBoundingClientRect() });
  }
  return found;
}

/** Texts that lie over each other by more than the edges of their letters' boxes. */
function overlapping(texts: readonly TextBox[]): readonly string[] {
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      const lines = Math.min(a.box.height, b.box.height, 24);
      return across > 1 && down > lines * 0.3 ? [`${a.text.slice(0, 20)} / ${b.text.slice(0, 20)}`] : [];
    }),
  );
}

/** Texts in the room of the building blocks. */
function behindBlocks(stage: Element, texts: readonly TextBox[]): readonly string[] {
  const blocks = [...stage.querySelectorAll('.composition')].map((each) => each.getBoundingClientRect());
  return texts
    .filter(({ box }) =>
      blocks.some(
        (each) =>
          Math.min(box.right, each.right) - Math.max(box.left, each.left) > 1 &&
          Math.min(box.bottom, each.bottom) - Math.max(box.top, each.top) > 1,
      ),
    )
    .map(({ text }) => `${text.slice(0, 20)} / building blocks`);
}

function problemsOf(slide: Slide): readonly string[] {
  const { room } = shown(slide, { position: { slide: 0, step: lastStep(slide) }, width: 960 });
  flushSync();
  const stage = one(room, '.stage');
  const texts = textsOn(stage);
  const found = [...outside(stage, 1), ...overlapping(texts), ...behindBlocks(stage, texts)];
  room.replaceChildren();
  return found;
}

it('no text that the schema allows leaves its slide or lies over another', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyFullSlide, (slide) => {
      expect(problemsOf(slide), slide.kind).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const LONG = 'Jeugdgezondheidszorg en onderwijs';
const lines = (many: number) =>
  Array.from({ length: many }, (_, i) => `Zin ${i} over wat kinderen willen`).join(' ');
const repeat = <T>(many: number, item: T): T[] => Array.from({ length: many }, () => item);
const cases: readonly Slide[] = [
  make.cardsSlide({ cards: repeat(4, { title: LONG, text: lines(3) }) }),
  make.pointsSlide({ points: repeat(8, { title: LONG, text: lines(4) }) }),
  make.pointsSlide({ source: lines(6).slice(0, 200), footnote: lines(6).slice(0, 200), headline: lines(5) }),
  make.discussionSlide({ questions: repeat(5, lines(3)) }),
  make.sourcesSlide({ items: repeat(8, { title: LONG, text: lines(6) }) }),
  make.statementSlide({ headline: lines(6), text: lines(10) }),
  make.titleSlide({ headline: lines(6), source: lines(6).slice(0, 200) }),
  make.figureSlide({ headline: lines(8), picture: 'people', text: lines(6) }),
  make.statementSlide({ headline: 'Jeugdgezondheidszorgprofessionalsvereniging' }),
  make.cardsSlide({ cards: repeat(4, { text: lines(150) }) }),
];

it.each(cases.map((slide, i) => [`${i}, ${slide.kind}`, slide] as const))(
  'an overfull slide keeps to its stage: %s',
  (_, slide) => {
    expect(problemsOf(slide)).toEqual([]);
  },
);
