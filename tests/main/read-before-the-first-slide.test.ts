import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../support/read-at-once';

describe('what a page reads before its first slide', () => {
  const read = readAtOnce('renderer/main.ts');

  it('draws a slide of every kind that has no figures', () => {
    const needed = ['renderer/views/FirstView.svelte', 'renderer/slides/words-components.ts'];
    expect(read).toEqual(expect.arrayContaining(needed));
  });

  it('holds no view, panel, activity, editor or paper, and no words but those of slides', () => {
    const late =
      /^renderer\/(?:editor|presenter|paper|panels|workshop|show\/show-view|views\/(?:Audience|Console)View)|^core\/i18n\/languages/u;
    expect(read.filter((each) => late.test(each))).toEqual([]);
  });

  it('has no package but the one that draws it', () => {
    const packages = read.filter((each) => !each.includes('/'));
    expect(new Set(packages)).toEqual(new Set(['svelte']));
  });
});
