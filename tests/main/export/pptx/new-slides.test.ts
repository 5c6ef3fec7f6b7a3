import { expect, it } from 'vitest';
import { SLIDE_KINDS } from '../../../../src/core/editing/kinds';
import { newSlides } from '../../../support/new-slides';
import { madeSlides } from '../../../support/pptx';

it('a new slide is written without a word, a figure, a chart or an empty box', async () => {
  const slides = await madeSlides(newSlides(), { steps: true });
  expect(slides).toHaveLength(SLIDE_KINDS.length);
  for (const { xml, texts, alts, chart, cells } of slides) {
    // Only the number of the slide.
    expect(texts.filter((text) => !/^[ /0-9]*$/u.test(text))).toEqual([]);
    expect(alts.filter((alt) => alt !== '')).toEqual([]);
    expect(xml).not.toContain('type="title"');
    expect([chart, cells]).toEqual([undefined, undefined]);
  }
});
