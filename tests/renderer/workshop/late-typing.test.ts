import * as fc from 'fast-check';
import { flushSync, tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { groupNow, type Group } from '../../../src/core/groups/workshop';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, discussionSlide, rankingSlide } from '../../support/decks';
import { pageHost } from '../../support/host';
import { lateHost, seededDelay } from '../../support/late-host';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showOnHost } from '../../support/show';

const RUNS = 60;
/** Each run works on a slide that nobody has touched; shrinking a counterexample takes some more. */
const SLIDES = 400;
const wait = fc.record({ type: fc.constant('wait' as const), ms: fc.nat(500) });
const enter = fc.constant({ type: 'enter' as const });

/** A show of many slides alike, whose main answers after 0 to 400 ms, in any order. */
function lateShow(seed: number, slide: ReturnType<typeof rankingSlide | typeof discussionSlide>) {
  const deck = deckOf(...Array.from({ length: SLIDES }, () => slide));
  const show = showOnHost(lateHost(pageHost(deck), seededDelay(seed)));
  let next = 0;
  return {
    ...show,
    /** Goes to the next slide that is as it came, and opens something there by its key. */
    async open(key: string): Promise<string> {
      const at = next;
      next += 1;
      void show.host.command({ type: 'close' });
      void show.host.command({ type: 'goTo', slide: at });
      await show.host.settle();
      flushSync();
      show.press(key);
      return deck.slides[at]?.id ?? '';
    },
    /** What the group in the room did on a slide. */
    done<T>(of: (group: Group) => Readonly<Record<string, T>>, slide: string): T | undefined {
      const group = groupNow(show.host.state.workshop);
      return Object.entries(group === undefined ? {} : of(group)).find(
        ([key]) => key.split(/[^\w-]/u)[0] === slide,
      )?.[1];
    },
  };
}

/** Types as a keyboard does, in the field that has the focus. */
function type(text: string): void {
  document.execCommand('insertText', false, text);
  flushSync();
}

const field = () => document.activeElement as HTMLInputElement;

describe('what is typed for the room while main is slow', () => {
  it('is every answer, in its order, and none of the next', async () => {
    const show = lateShow(7, discussionSlide({ questions: ['Wat ga je anders doen?'] }));
    const word = fc.record({
      type: fc.constant('type' as const),
      text: fc.stringMatching(/^[a-zë'€]{1,5}$/u),
    });
    const acts = fc.array(fc.oneof(word, word, enter, wait), { minLength: 3, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(acts, async (typed) => {
        const slide = await show.open('a');
        let text = '';
        const answers: string[] = [];
        for (const act of typed) {
          if (act.type === 'wait') await show.host.pass(act.ms);
          else if (act.type === 'type') {
            type(act.text);
            text += act.text;
          } else {
            show.press('Enter');
            if (text !== '') answers.push(text);
            text = '';
          }
          expect(field().value).toBe(text);
        }
        await show.host.settle();
        expect(field().value).toBe(text);
        const talk = show.done((group) => group.talks, slide);
        expect(talk?.answers.map((answer) => answer.text) ?? []).toEqual(answers);
      }),
      { numRuns: RUNS },
    );
  });

  it('is every guess', async () => {
    const show = lateShow(11, rankingSlide());
    const guesses = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat(300)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(guesses, async (typed) => {
        const slide = await show.open('q');
        for (const [i, [guess, pause]] of typed.entries()) {
          if (i > 0) show.press('+');
          type(String(guess));
          expect(field().value).toBe(String(guess));
          await show.host.pass(pause);
        }
        show.press('Enter');
        await show.host.settle();
        expect(show.done((group) => group.guesses, slide)).toEqual(typed.map(([guess]) => guess));
      }),
      { numRuns: RUNS },
    );
  });

  it('is the hands of every row', async () => {
    const show = lateShow(13, rankingSlide({ multiple: true }));
    const hands = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat(300)), {
      minLength: 3,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(hands, async (typed) => {
        const slide = await show.open('m');
        for (const [count, pause] of [[30, 0] as const, ...typed]) {
          for (const key of [...String(count), 'Enter']) show.press(key);
          await show.host.pass(pause);
        }
        await show.host.settle();
        const own = show.done((group) => group.counts, slide);
        expect(own?.people).toBe(30);
        expect(Object.values(own?.rows ?? {})).toEqual(typed.map(([count]) => count));
      }),
      { numRuns: RUNS },
    );
  });

  it('is the name of the group', async () => {
    const show = lateShow(17, rankingSlide());
    await show.open('j');
    const add = all(show.room, 'button').find((button) => textOf(button) === nl.sessions.add);
    if (add === undefined) throw new Error('no button for a new group');
    click(add);
    await tick();
    await tick();
    expect(field()).toBe(one(show.room, '.name input'));
    const letters = fc.array(fc.tuple(fc.stringMatching(/^[a-zA-Zé]$/u), fc.nat(200)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (typed) => {
        const name = one(show.room, '.name input') as HTMLInputElement;
        name.focus();
        name.select();
        let text = '';
        for (const [letter, pause] of typed) {
          type(letter);
          text += letter;
          await show.host.pass(pause);
          expect(name.value).toBe(text);
        }
        name.blur();
        await show.host.settle();
        expect(groupNow(show.host.state.workshop)?.name).toBe(text);
        expect(name.value).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
