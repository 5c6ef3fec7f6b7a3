import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepPlace, keptPlace } from '../../../src/renderer/hosts/kept-place';

const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
});
const at = (hash: string) => {
  history.replaceState(null, '', hash);
  return keptPlace();
};

describe('the place in the address', () => {
  it.each([
    { slide: 0, step: 0 },
    { slide: 4, step: 0 },
    { slide: 11, step: 3 },
  ])('is found again: slide $slide, step $step', (position) => {
    keepPlace(position);
    expect(keptPlace()).toEqual(position);
  });

  it('counts from one, as the slides do', () => {
    keepPlace({ slide: 4, step: 1 });
    expect(location.hash).toBe('#5.2');
    expect(at('#5')).toEqual({ slide: 4, step: 0 });
  });

  it.each(['#', '#vijf', '#5.', '#-1', '#5.2.1', '#99999'])('is none in %s', (hash) => {
    expect(at(hash)).toBeUndefined();
  });

  it('adds nothing to the history', () => {
    const { length } = history;
    keepPlace({ slide: 1, step: 0 });
    keepPlace({ slide: 2, step: 0 });
    expect(history).toHaveLength(length);
  });

  it('stays behind, and no more than that, where the browser refuses to write it', () => {
    keepPlace({ slide: 1, step: 0 });
    const refusal = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    keepPlace({ slide: 2, step: 0 });
    refusal.mockRestore();
    expect(keptPlace()).toEqual({ slide: 1, step: 0 });
  });
});
