import type { Ink } from '../ink/ink-history';
import type { ShowState } from './show-state';

/** What is told of a session: its ink, which may be long, only where it is another than was told before. */
export interface SessionNews {
  readonly session: Omit<ShowState, keyof Ink>;
  readonly ink?: Ink;
}

/** What there is to tell of a session to those who know the ink `told`; all of it to those who know none. */
export function newsOf({ strokes, inkHistory, ...session }: ShowState, told?: Ink): SessionNews {
  const isTold = strokes === told?.strokes && inkHistory === told.inkHistory;
  return isTold ? { session } : { session, ink: { strokes, inkHistory } };
}

/** The session of those who heard the news. */
export function withNews({ strokes, inkHistory }: ShowState, { session, ink }: SessionNews): ShowState {
  return { ...session, ...(ink ?? { strokes, inkHistory }) };
}
