// @ts-check

/**
 * Runs in a page: when the next change within an element is painted, on the clock that all pages share.
 *
 * @param {string} selector
 */
export function watchPaint(selector) {
  /** @type {Promise<number>} */
  const painted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message that is posted in a frame arrives after that frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.timeOrigin + performance.now());
        };
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.querySelector(selector) ?? document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return { painted };
}
