import { onMount } from 'svelte';
import type { Moment } from '../../core/show/moment';

/** How far this window’s own steady clock is behind main’s, in milliseconds. */
let behind = performance.timeOrigin;

/** Starts this window’s time from the host’s. */
export function beginTime({ steady }: Moment): void {
  behind = steady - performance.now();
}

/** Times may arrive late, never early: of all times received, the latest is the most accurate. */
export function syncTime({ steady }: Moment): void {
  behind = Math.max(behind, steady - performance.now());
}

export function timeNow(): Moment {
  return { wall: Date.now(), steady: behind + performance.now() };
}

/** The current time, a few times a second, only while something shows it. */
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
