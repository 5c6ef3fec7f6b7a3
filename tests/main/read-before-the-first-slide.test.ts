import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../support/read-at-once';

describe('what a page reads before its first slide', () => {
  const read = readAtOnce('renderer/main.ts');

  it('is the audience view with every kind of slide', () => {
    const needed = ['renderer/views/AudienceView.svelte', 'renderer/slides/Slide.svelte'];
    expect(read).toEqual(expect.arrayContaining(needed));
  });

  it('holds no editor, console or paper, and does not draw charts yet', () => {
    const late =
      /^(?:renderer\/(?:editor|presenter|paper)\/|renderer\/views\/ConsoleView|chart\.js|dompurify|yaml)/u;
    expect(read.filter((each) => late.test(each))).toEqual([]);
  });
});
