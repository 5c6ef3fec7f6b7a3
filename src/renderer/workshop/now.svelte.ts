import { onMount } from 'svelte';

/** The time as it goes by, a few times a second, in milliseconds since 1970. Only what is shown ticks. */
export function ticking(): { readonly now: number } {
  let now = $state(Date.now());
  onMount(() => {
    const timer = setInterval(() => (now = Date.now()), 250);
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
