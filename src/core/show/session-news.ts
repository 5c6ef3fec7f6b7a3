import type { Ink } from '../ink/ink-history';
import type { ShowState } from './show-state';

/** An update of the show state: ink, which may be large, only if it differs from what was sent before. */
export interface StateUpdate {
  readonly state: Omit<ShowState, keyof Ink>;
  readonly ink?: Ink;
}

/** The update for receivers that have the ink `sent`; the whole state for those that have none. */
export function stateUpdateOf({ strokes, inkHistory, ...state }: ShowState, sent?: Ink): StateUpdate {
  const isSent = strokes === sent?.strokes && inkHistory === sent.inkHistory;
  return isSent ? { state } : { state, ink: { strokes, inkHistory } };
}

/** Applies an update. */
export function withUpdate({ strokes, inkHistory }: ShowState, { state, ink }: StateUpdate): ShowState {
  return { ...state, ...(ink ?? { strokes, inkHistory }) };
}
