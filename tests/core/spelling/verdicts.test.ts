import { describe, expect, it, vi } from 'vitest';
import { MAX_ASKED, Verdicts } from '../../../src/core/spelling/verdicts';

const wrongWith = (letter: string) =>
  vi.fn((words: readonly string[]) => Promise.resolve(words.filter((word) => word.includes(letter))));

describe('words of a text that is being typed', () => {
  it('are each asked once, however often the page asks', async () => {
    const ask = wrongWith('x');
    const verdicts = new Verdicts(ask);
    const both = await Promise.all([verdicts.wrongOf(['een', 'xwee']), verdicts.wrongOf(['een', 'xwee'])]);
    expect(both).toEqual([['xwee'], ['xwee']]);
    expect(await verdicts.wrongOf(['een', 'xwee', 'drxe'])).toEqual(['xwee', 'drxe']);
    expect(ask.mock.calls).toEqual([[['een', 'xwee']], [['drxe']]]);
  });

  it('are asked again when something else counts as right', async () => {
    const ask = wrongWith('x');
    const verdicts = new Verdicts(ask);
    await verdicts.wrongOf(['xen']);
    verdicts.forget();
    await verdicts.wrongOf(['xen']);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are right when nobody answers, and asked again', async () => {
    const ask = wrongWith('x').mockRejectedValueOnce(new Error('gone'));
    const verdicts = new Verdicts(ask);
    expect(await verdicts.wrongOf(['xen'])).toEqual([]);
    expect(await verdicts.wrongOf(['xen'])).toEqual(['xen']);
  });

  it('are asked in parts that main takes', async () => {
    const ask = wrongWith('7');
    const words = Array.from({ length: MAX_ASKED * 2 + 1 }, (_, i) => `w${i}`);
    expect(await new Verdicts(ask).wrongOf(words)).toEqual(words.filter((word) => word.includes('7')));
    expect(ask.mock.calls.map(([part]) => part.length)).toEqual([MAX_ASKED, MAX_ASKED, 1]);
  });
});
