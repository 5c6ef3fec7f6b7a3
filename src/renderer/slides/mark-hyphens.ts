import type { Attachment } from 'svelte/attachments';

/**
 * Marks the pieces of a word (`.hyphen`) with which a line ends now, also after its size changed. What is drawn there
 * is no text, so that copies, readers and PDF files have the word whole.
 */
export const markHyphens: Attachment<HTMLElement> = (word) => {
  const mark = () => {
    const pieces = [...word.querySelectorAll('.piece')];
    const tops = pieces.map((piece) => piece.getBoundingClientRect().top);
    for (const [i, piece] of pieces.entries())
      piece.classList.toggle('ends', piece.matches('.hyphen') && (tops[i + 1] ?? 0) > (tops[i] ?? 0) + 1);
  };
  // Whatever makes the type of the slide smaller has its turn first.
  queueMicrotask(mark);
  const sizes = new ResizeObserver(mark);
  sizes.observe(word);
  return () => {
    sizes.disconnect();
  };
};
