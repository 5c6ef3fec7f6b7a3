import { flushSync, mount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nl } from '../../../src/core/i18n/nl';
import { textsOf } from '../../../src/core/i18n/languages';
import { timeOfDay } from '../../../src/core/formatting/time-of-day';
import { ownZone } from '../../../src/core/formatting/own-zone';
import TimeField from '../../../src/renderer/controls/TimeField.svelte';
import { painted } from '../../support/browser';
import { mounted, one, textOf } from '../../support/mounting.svelte';

const MINUTE = 60_000;
const now = () => Math.floor(Date.now() / MINUTE) * MINUTE;

/** A field that holds a time in ten minutes, and refuses what the test names. */
function fieldAt(at: number | null = now() + 10 * MINUTE, refusal?: string) {
  const taken: (number | null)[] = [];
  const room = mounted((target) =>
    mount(TimeField, {
      target,
      props: {
        label: 'Eindtijd',
        at,
        texts: textsOf('nl'),
        take(moment: number | null) {
          if (refusal === undefined) taken.push(moment);
          return refusal;
        },
      },
    }),
  );
  const input = one(room, 'input') as HTMLInputElement;
  const show: string[] = [];
  const listener = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) show.push(event.key);
  };
  room.addEventListener('keydown', listener);
  return {
    input,
    taken,
    show,
    mistake: () => textOf(one(room, '.mistake')),
    async type(keys: string) {
      await userEvent.click(input);
      await userEvent.keyboard(keys);
      flushSync();
    },
  };
}

afterEach(painted);

describe('a time that is typed', () => {
  it.each(['15:30', '15.30', '1530', '9:05', '09:05', '0000', '23:59'])(
    'is taken when it is whole, and the focus goes back to the show: %s',
    async (text) => {
      const { input, taken, type } = fieldAt();
      await type(text);
      expect(taken.map((at) => timeOfDay(at ?? NaN, ownZone).replace(/^0|\D/gu, ''))).toEqual([
        text.replace(/^0|\D/gu, ''),
      ]);
      expect(document.activeElement).not.toBe(input);
    },
  );

  it('is taken by Enter where more could be typed', async () => {
    const { input, taken, type } = fieldAt();
    await type('905');
    expect(taken).toEqual([]);
    await userEvent.keyboard('{Enter}');
    flushSync();
    expect(timeOfDay(taken[0] ?? NaN, ownZone)).toBe('09:05');
    expect(document.activeElement).not.toBe(input);
  });

  it('is not taken while the digits of the old one are taken away', async () => {
    const { input, taken, type } = fieldAt();
    await type('{ArrowRight}{Backspace}{Backspace}');
    expect(taken).toEqual([]);
    expect(document.activeElement).toBe(input);
  });

  it.each(['25:30', '12:60', 'straks{Enter}', '7{Enter}', '1:2:3{Enter}'])(
    'but cannot be read is said, and kept: %s',
    async (text) => {
      const { input, taken, mistake, type } = fieldAt();
      await type(text);
      expect(mistake()).toBe(nl.clock.noTime);
      expect(taken).toEqual([]);
      expect(input.value).toBe(text.replace('{Enter}', ''));
      input.blur();
      flushSync();
      expect([mistake(), input.value]).toEqual([nl.clock.noTime, text.replace('{Enter}', '')]);
    },
  );

  it('but cannot be is said, and kept', async () => {
    const { input, mistake, type } = fieldAt(null, nl.clock.notYet);
    await type('15:30');
    expect([mistake(), input.value]).toEqual([nl.clock.notYet, '15:30']);
    await userEvent.keyboard('{Escape}');
    expect([mistake(), input.value]).toEqual(['', '']);
  });

  it('is taken where the field is left for another', () => {
    const { input, taken } = fieldAt();
    input.focus();
    input.value = '905';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.blur();
    expect(timeOfDay(taken[0] ?? NaN, ownZone)).toBe('09:05');
  });
});

describe('the field', () => {
  it('is emptied by an Enter on nothing', async () => {
    const { taken, type } = fieldAt();
    await type('{Backspace}{Enter}');
    expect(taken).toEqual([null]);
  });

  it('is left by Esc with the old time, and nobody else hears that', async () => {
    const at = now() + 10 * MINUTE;
    const { input, taken, show, type } = fieldAt(at);
    await type('4{Escape}');
    expect(input.value).toBe(timeOfDay(at, ownZone));
    expect(document.activeElement).not.toBe(input);
    expect([taken, show.includes('Escape')]).toEqual([[], false]);
  });

  it.each(['{ArrowUp}', '{ArrowDown}', '{ArrowUp}{ArrowUp}{ArrowDown}', '{Enter}'])(
    'keeps its time at %s',
    async (keys) => {
      const at = now() + 10 * MINUTE;
      const { input, taken, type } = fieldAt(at);
      await type(keys);
      input.blur();
      expect([input.value, taken]).toEqual([timeOfDay(at, ownZone), []]);
    },
  );
});
