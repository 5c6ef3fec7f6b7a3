import { describe, expect, it } from 'vitest';
import { mayReload } from '../../../src/core/errors/reload-limit';

const NOW = 10 * 60_000;

describe('a page that died', () => {
  it('is loaded again, up to three times in a minute', () => {
    expect(mayReload([], NOW)).toBe(true);
    expect(mayReload([NOW - 20, NOW - 10], NOW)).toBe(true);
    expect(mayReload([NOW - 30, NOW - 20, NOW - 10], NOW)).toBe(false);
  });

  it('may be loaded again when the first of three is a minute ago', () => {
    expect(mayReload([NOW - 59_999, NOW - 20, NOW - 10], NOW)).toBe(false);
    expect(mayReload([NOW - 60_000, NOW - 20, NOW - 10], NOW)).toBe(true);
  });

  it('is not held up by what went wrong long ago', () => {
    const long = Array.from({ length: 50 }, (_, i) => i * 1_000);
    expect(mayReload(long, NOW)).toBe(true);
  });
});
