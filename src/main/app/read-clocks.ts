import { uptime } from 'node:os';
import type { Reading } from '../../core/show/steady-clock';

/** Reads the clocks of this computer. */
export function readClocks(): Reading {
  return { wall: Date.now(), running: performance.now(), uptime: uptime() * 1_000 };
}
