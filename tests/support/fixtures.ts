import { readFileSync } from 'node:fs';
import { parsed } from './parsed';

/** A deck from `tests/fixtures`. */
export const fixture = (name: 'chart-kinds' | 'chart-extremes') =>
  parsed(readFileSync(new URL(`../fixtures/${name}.beeld`, import.meta.url), 'utf8'));
