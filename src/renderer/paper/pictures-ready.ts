import { flushSync } from 'svelte';

/** Waits until every picture on the page has loaded or failed, so that it can be printed. */
export async function picturesReady(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  // Loaded pictures have their size now, and failed ones are replaced by their alt text.
  flushSync();
}
