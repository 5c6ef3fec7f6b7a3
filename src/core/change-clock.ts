import { pauseClock, startClock, STOPPED } from './clock';
import type { Deck } from './deck/types';
import { slideAt } from './navigation';
import { audienceSession } from './audience-session';
import type { Command, Session } from './session';

/** The time of the talk. Nothing for a command that is about something else. */
export function changeClock(
  deck: Deck,
  session: Session,
  command: Command,
  now: number,
): Session | undefined {
  const { clock } = session;
  switch (command.type) {
    case 'clockToggle': {
      const slide = slideAt(deck, audienceSession(session).position.slide).id;
      const running = clock.runningSince !== null;
      return { ...session, clock: running ? pauseClock(clock, now) : startClock(clock, slide, now) };
    }
    case 'clockReset':
      return { ...session, clock: { ...STOPPED, endAt: clock.endAt } };
    case 'endAt':
      return { ...session, clock: { ...clock, endAt: command.at } };
    default:
      return undefined;
  }
}
