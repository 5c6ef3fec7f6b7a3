import { test } from '@playwright/test';
import { EFFORT } from '../determinism.mjs';
import { whileBusy } from './busy';
import { xKeyboard } from './x-keyboard';

/** Milliseconds between two keys: a clumsy program that types, and people from quick to slow. */
const DELAYS = [0, 10, 30, 80];

/**
 * Does the same at every pace, on an idle machine or on a busy one; in a long run (`EFFORT`) on both. `round` differs
 * each time.
 */
export async function atEveryPace(work: (delay: number, round: number) => Promise<void>): Promise<void> {
  // Twice the work has twice the time.
  if (EFFORT > 1) test.setTimeout(2 * test.info().timeout);
  await xKeyboard.withoutRepeat(async () => {
    for (const [i, delay] of DELAYS.entries()) {
      if (EFFORT > 1 || i % 2 === 1) await work(delay, i);
      if (EFFORT > 1 || i % 2 === 0) await whileBusy(() => work(delay, 10 + i));
    }
  });
}
