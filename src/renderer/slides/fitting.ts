import type { Attachment } from 'svelte/attachments';

/** What is smaller than this share of its size is no text any more, and nothing that the schema allows needs it. */
const MIN_SHARE = 0.04;
/** So many halvings of what is left between too small and too large. */
const HALVINGS = 8;

/**
 * Makes the content of a box, its only child, as large as fits in the box: `--fit` is its share of full size. Done
 * before anything is painted; what changes later, in the content or in the room for it, is followed.
 */
export const fitting: Attachment<HTMLElement> = (box) => {
  const content = box.firstElementChild;
  if (!(content instanceof HTMLElement)) throw new Error('nothing to fit');
  let written = NaN;
  const setShare = (next: number) => {
    // The same share again would style the content again.
    if (next !== written) content.style.setProperty('--fit', String(next));
    written = next;
  };
  const fit = () => {
    setLargest((share) => {
      setShare(share);
      return fits(box, content);
    });
  };
  fit();
  const changes = new MutationObserver((records) => {
    if (records.some(({ target }) => !isMoving(target))) fit();
  });
  changes.observe(content, { childList: true, characterData: true, subtree: true });
  // Not within the news of a size: that would change the size again.
  let frame = 0;
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(fit);
  });
  sizes.observe(box);
  return () => {
    changes.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
};

function setLargest(fitsAt: (share: number) => boolean): void {
  if (fitsAt(1)) return;
  let [small, large] = [MIN_SHARE, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (small + large) / 2;
    if (fitsAt(middle)) small = middle;
    else large = middle;
  }
  fitsAt(small);
}

/** Half a pixel is nothing. What an entrance moves is measured where it comes to stand. */
function fits(box: HTMLElement, content: HTMLElement): boolean {
  const high = content.getBoundingClientRect().height - box.getBoundingClientRect().height;
  return high <= 0.5 && content.scrollWidth <= Math.max(content.clientWidth, box.clientWidth) + 1;
}

/** A figure that counts up, over the one that holds its place. */
const isMoving = (node: Node) => node.parentElement?.closest('[aria-hidden="true"]') != null;
