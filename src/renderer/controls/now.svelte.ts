import { onMount } from 'svelte';
import type { Moment } from '../../core/show/moment';

/** Steady time as this window's own clock counts it, in milliseconds behind main's. */
let behind = performance.timeOrigin;

/** A show begins in this window, by the time that its host told. */
export function beginTime({ steady }: Moment): void {
  behind = steady - performance.now();
}

/** What is told may come late, never early: of all that was told, the latest time is nearest to the truth. */
export function syncTime({ steady }: Moment): void {
  behind = Math.max(behind, steady - performance.now());
}

export function timeNow(): Moment {
  return { wall: Date.now(), steady: behind + performance.now() };
}

/** The time as it goes by, a few times a second. Only what is shown ticks. */
export function ticking(): { readonly now: Moment } {
  let now = $state.raw(timeNow());
  onMount(() => {
    const timer = setInterval(() => (now = timeNow()), 250);
    return () => {
      clearInterval(timer);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
