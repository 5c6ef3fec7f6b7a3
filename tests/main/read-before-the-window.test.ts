import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../support/read-at-once';

describe('what the main process reads before there is a window', () => {
  const read = readAtOnce('main/index.ts');

  it('is what a window needs', () => {
    expect(read).toEqual(expect.arrayContaining(['main/windows/windows.ts', 'main/files/settings.ts']));
  });

  it('has no package but the one that checks the settings', () => {
    const packages = read.filter((each) => !each.includes('/') && !each.startsWith('node:'));
    expect(packages).toEqual(expect.arrayContaining(['electron']));
    expect(packages.filter((each) => each !== 'electron' && each !== 'valibot')).toEqual([]);
  });

  it('holds nothing of documents, exports, menus or words for people', () => {
    const late =
      /^(?:main\/(?:document|export|sessions|tables|spelling|reader)|core\/(?:i18n|checks|show\/apply))/u;
    expect(read.filter((each) => late.test(each))).toEqual([]);
  });
});
