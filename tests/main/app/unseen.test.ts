import { describe, expect, it } from 'vitest';
import { whenUnseen } from '../../../src/main/app/unseen';

type Deck = Parameters<typeof whenUnseen>[0];

interface Shown {
  full: boolean;
  console: boolean;
}

/** Two decks, each shown or not, and what hears of a change. */
function twoDecks(own: Shown, other: Shown) {
  const listeners = new Set<() => void>();
  const all = [own, other].map((shown) => ({
    window: { isDestroyed: () => false, isFullScreen: () => shown.full },
    screens: {
      get console() {
        return shown.console ? {} : undefined;
      },
    },
  }));
  const decks = {
    all,
    listen(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const deck = { ...all[0], screens: all[0]?.screens, decks } as unknown as Deck;
  const change = () => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  return { deck, change, listeners };
}

const nowhere = (): Shown => ({ full: false, console: false });

describe('a question about a deck', () => {
  it.each([
    ['no deck is shown', nowhere(), nowhere()],
    ['its own console is there for it', { full: true, console: true }, nowhere()],
  ])('waits for nothing while %s', async (_, own, other) => {
    expect(await whenUnseen(twoDecks(own, other).deck)).toBe(false);
  });

  it.each([
    ['its own show fills the only screen', { full: true, console: false }, nowhere()],
    ['another deck fills a screen', nowhere(), { full: true, console: false }],
    ['another deck has its console open', nowhere(), { full: false, console: true }],
  ])('waits while %s, and hears once when that is over', async (_, own, other) => {
    const { deck, change, listeners } = twoDecks(own, other);
    let isUnseen = false;
    const waited = whenUnseen(deck).then((value) => {
      isUnseen = true;
      return value;
    });
    change();
    await Promise.resolve();
    expect(isUnseen).toBe(false);
    Object.assign(own, nowhere());
    Object.assign(other, nowhere());
    change();
    expect(await waited).toBe(true);
    expect(listeners.size).toBe(0);
  });
});
