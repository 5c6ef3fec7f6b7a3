import * as fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, inject, it } from 'vitest';
import { deckOf, oneOfEach } from '../../support/decks';
import { editorOnHost, hostOfEditor } from '../../support/editor';
import { lateHost, seededDelay } from '../../support/late-host';
import { all } from '../../support/mounting.svelte';
import { plainBox } from '../../support/plain-box';

/** Each is up to 25 keys, clicks and waits. */
const RUNS = 4 * inject('effort');
const FIELDS = '.editor :is(input[type=text], textarea, [contenteditable]):not([role=grid] *)';
const deck = deckOf(...oneOfEach());
/** The fields of each kind of slide, and those of the deck as a whole next to a slide. */
const places = [
  ...deck.slides.map((slide, at) => ({ kind: slide.kind, at, tab: 0 })),
  { kind: 'the whole deck', at: deck.slides.length - 1, tab: 1 },
];

describe('whatever is typed while main is slow', () => {
  it.each(places)(
    'stands in its field as a plain text box would have it, and comes in the deck: $kind',
    async ({ at, tab }) => {
      const host = lateHost(hostOfEditor(deck, at), seededDelay(at + tab));
      const { room } = await editorOnHost(host);
      all(room, '.editor [role=tab]')[tab]?.click();
      flushSync();
      const fields = all(room, FIELDS);
      expect(fields.length).toBeGreaterThan(4);
      const act = fc.oneof(
        fc.record({ type: fc.constant('wait' as const), ms: fc.nat(500) }),
        fc.record({ type: fc.constant('type' as const), text: fc.stringMatching(/^[a-zë'"€ ]{1,4}$/u) }),
        fc.constant({ type: 'delete' as const }),
        fc.constant({ type: 'home' as const }),
        fc.record({ type: fc.constant('leave' as const), to: fc.nat(fields.length - 1) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
          let box = plainBox(fields[0]);
          for (const each of acts) {
            if (each.type === 'wait') await host.pass(each.ms);
            else if (each.type === 'leave') box = plainBox(fields[each.to]);
            else box[each.type]('text' in each ? each.text : '');
            flushSync();
            expect(box.shown()).toBe(box.text());
          }
          await host.settle();
          expect(box.shown()).toBe(box.text());
          // A figure stands in the deck as a number.
          if (box.field.getAttribute('aria-invalid') !== 'true' && box.field.inputMode !== 'decimal')
            expect(JSON.stringify(host.deck)).toContain(JSON.stringify(box.text()).slice(1, -1));
        }),
        { numRuns: RUNS },
      );
    },
  );
});
