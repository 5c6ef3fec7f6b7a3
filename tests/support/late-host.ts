import { flushSync } from 'svelte';
import { PAGE_CALLS } from '../../src/ipc/calls';
import type { HostListener, PageCall } from '../../src/ipc/api';
import type { PageHost } from './host';

/** Main answers a call, or tells something by itself. */
export type Delivery = 'reply' | 'event';

/** Milliseconds until a delivery arrives in the page. */
export type Delay = (delivery: Delivery) => number;

export interface LateHost extends PageHost {
  /** Lets virtual time pass: everything that is due by then arrives, in order, and is drawn. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Lets time pass until nothing is on its way any more. */
  readonly settle: () => Promise<void>;
}

interface OnItsWay {
  readonly due: number;
  readonly deliver: () => void;
}

/**
 * A host as a window of the program has it on a busy machine. Calls reach main in order and at once; what main
 * answers comes later, and so do its events: replies keep their order among themselves and events theirs, but
 * either may overtake the other, as the bridge does. Time is virtual.
 */
export function lateHost(main: PageHost, delay: Delay): LateHost {
  const lines: Record<Delivery, OnItsWay[]> = { reply: [], event: [] };
  let now = 0;
  const send = (delivery: Delivery, deliver: () => void) => {
    const line = lines[delivery];
    line.push({ due: Math.max(line.at(-1)?.due ?? 0, now + delay(delivery)), deliver });
  };
  const late =
    (call: PageCall) =>
    (argument: never): Promise<unknown> => {
      const answer = main[call](argument) as Promise<unknown>;
      return new Promise((resolve) => {
        send('reply', () => {
          resolve(answer);
        });
      });
    };
  const next = (until: number): OnItsWay | undefined => {
    const [first] = Object.values(lines)
      .filter(([head]) => (head?.due ?? Infinity) <= until)
      .toSorted(([a], [b]) => (a?.due ?? 0) - (b?.due ?? 0));
    return first?.shift();
  };
  const pass = async (milliseconds: number) => {
    const until = now + milliseconds;
    for (let item = next(until); item !== undefined; item = next(until)) {
      now = Math.max(now, item.due);
      item.deliver();
      await drawn();
    }
    now = until;
  };
  return Object.assign(
    // Of main's side a test asks the host itself: the getters stay where they are.
    Object.create(main) as PageHost,
    Object.fromEntries(PAGE_CALLS.map((call) => [call, late(call)])) as unknown as Pick<PageHost, PageCall>,
    {
      subscribe: (listener: HostListener) =>
        main.subscribe((event, taken) => {
          send('event', () => {
            listener(event, taken);
          });
        }),
      pass,
      async settle() {
        while (lines.reply.length + lines.event.length > 0) await pass(MAX_DELAY_MS);
      },
    },
  );
}

/** Milliseconds. */
const MAX_DELAY_MS = 400;

/** Delays of 0 to 400 milliseconds; the same seed gives the same delays. */
export function seededDelay(seed: number): Delay {
  let state = seed;
  return () => {
    // A linear congruential generator, with the constants of "Numerical Recipes".
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (MAX_DELAY_MS + 1));
  };
}

/** What a reply or an event sets going is done, and drawn. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
  flushSync();
}
