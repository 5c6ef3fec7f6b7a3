import { describe, expect, it } from 'vitest';
import { choose, EVERYTHING } from '../../../build/test/choose.mjs';
import { PARTS } from '../../../build/test/parts.mjs';
import { testFiles } from '../../../build/test/test-files.mjs';

const files = [
  'tests/core/keys/keymap.test.ts',
  'tests/renderer/panels/help.test.ts',
  'tests/main/files/kill-while-saving.test.ts',
  'tests/e2e/presenting.e2e.ts',
  'tests/e2e/two-screens/pen.e2e.ts',
  'tests/packed/presenting.e2e.ts',
];

function chosenBy(...typed: string[]) {
  return choose(typed, files, 'linux');
}

describe('what npm test does', () => {
  it('is everything, without a word', () => {
    expect(chosenBy()).toEqual({ stages: EVERYTHING, words: [] });
  });

  it('has every part once', () => {
    expect(EVERYTHING.flat(2).toSorted()).toEqual(Object.keys(PARTS).toSorted());
  });

  it('is the parts that are named, and what comes behind them is for those', () => {
    expect(chosenBy('e2e', 'pen', '-g', 'line')).toEqual({
      stages: [[['e2e']]],
      words: ['pen', '-g', 'line'],
    });
    expect(chosenBy('unit', 'types')).toEqual({ stages: [[['types'], ['unit']]], words: [] });
  });

  it('is the suites that have tests of that name, where no part is named', () => {
    expect(chosenBy('keymap').stages).toEqual([[['unit']]]);
    expect(chosenBy('help').stages).toEqual([[['components']]]);
    expect(chosenBy('kill').stages).toEqual([[['slow']]]);
    expect(chosenBy('presenting').stages).toEqual([[['pack']], [['e2e']], [['packed']]]);
    expect(chosenBy('nothing-of-the-kind').stages).toEqual([]);
  });

  it('packs before the packed program is tested', () => {
    expect(chosenBy('packed').stages).toEqual([[['pack']], [['packed']]]);
  });

  it('leaves out what only Linux can do', () => {
    expect(choose([], files, 'win32').stages.flat(2)).not.toContain('packed');
    expect(choose([], files, 'darwin').stages.flat(2)).toContain('e2e');
  });

  it('gives each file to one suite, so that no test is left out or run twice', () => {
    const suites = Object.values(PARTS).flatMap((part) => ('suite' in part ? [part.suite] : []));
    const owners = (file: string) => suites.filter((suite) => suite.has(file)).length;
    expect(testFiles().filter((file) => owners(file) !== 1)).toEqual([]);
    expect(testFiles().length).toBeGreaterThan(200);
  });
});
