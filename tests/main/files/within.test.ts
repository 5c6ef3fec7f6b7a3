import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../../src/main/files/within';

describe('work that has so long', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what comes of it in time, and leaves no clock running', async () => {
    expect(await within(Promise.resolve('made'), 1_000, 'late')).toBe('made');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives something else once its time is over', async () => {
    const given = within(new Promise(() => undefined), 1_000, 'late');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await given).toBe('late');
  });

  it('fails as it fails', async () => {
    await expect(within(Promise.reject(new Error('broken')), 1_000, 'late')).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
  });
});
