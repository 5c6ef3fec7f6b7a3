import type { Deck } from '../deck/types';
import type { CommandOf, CommandType } from './commands';
import type { Moment } from './moment';
import type { ShowState } from './show-state';

/** A show as a command finds it. */
export interface ShowNow {
  readonly deck: Deck;
  readonly state: ShowState;
  readonly now: Moment;
}

/** What each command makes of a show. */
export type Changes<Types extends CommandType> = {
  readonly [Type in Types]: (show: ShowNow, command: CommandOf<Type>) => ShowState;
};
