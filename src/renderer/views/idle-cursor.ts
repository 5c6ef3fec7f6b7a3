import type { Attachment } from 'svelte/attachments';

const IDLE = 3_000;

/** Hides the cursor after three seconds without movement. */
export const hideIdleCursor: Attachment<HTMLElement> = (element) => {
  let timer = setTimeout(hide, IDLE);
  function hide() {
    element.classList.add('idle');
  }
  function wake() {
    element.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(hide, IDLE);
  }
  element.addEventListener('mousemove', wake);
  element.addEventListener('mousedown', wake);
  return () => {
    clearTimeout(timer);
    element.removeEventListener('mousemove', wake);
    element.removeEventListener('mousedown', wake);
  };
};
