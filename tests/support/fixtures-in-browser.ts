import extremes from '../fixtures/chart-extremes.beeld?raw';
import kinds from '../fixtures/chart-kinds.beeld?raw';
import { parsed } from './parsed';

/** The decks of `tests/fixtures`, for tests in a browser, which has no files. */
export const chartKinds = parsed(kinds);
export const chartExtremes = parsed(extremes);
