import type { Ink } from '../ink/ink-history';
import type { ShowState } from './show-state';

/** What is told of a session: its ink, which may be long, only where it is another than was told before. */
export interface StateUpdate {
  readonly state: Omit<ShowState, keyof Ink>;
  readonly ink?: Ink;
}

/** What there is to tell of a session to those who know the ink `told`; all of it to those who know none. */
export function stateUpdateOf({ strokes, inkHistory, ...state }: ShowState, sent?: Ink): StateUpdate {
  const isSent = strokes === sent?.strokes && inkHistory === sent.inkHistory;
  return isSent ? { state } : { state, ink: { strokes, inkHistory } };
}

/** The session of those who heard the news. */
export function withUpdate({ strokes, inkHistory }: ShowState, { state, ink }: StateUpdate): ShowState {
  return { ...state, ...(ink ?? { strokes, inkHistory }) };
}
