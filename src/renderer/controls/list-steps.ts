import type { Attachment } from 'svelte/attachments';

/** In a list of buttons the arrows, Home and End lead from one to the other. */
export const listSteps: Attachment<HTMLElement> = (list) => {
  const hear = (event: KeyboardEvent) => {
    const buttons = [...list.querySelectorAll<HTMLElement>('button:enabled')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  list.addEventListener('keydown', hear);
  return () => {
    list.removeEventListener('keydown', hear);
  };
};
