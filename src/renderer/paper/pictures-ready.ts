import { flushSync } from 'svelte';

/** Waits until each picture of the page is there in full, or will never be; then it can be put on paper. */
export async function picturesReady(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  // What has loaded now has its size, what has not gives way to words.
  flushSync();
}
