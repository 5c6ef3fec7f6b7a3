import type { Attachment } from 'svelte/attachments';
import { stepOf, touched, type Contact, type Made, type SlidePointer } from '../../core/keys/slide-gesture';
import { turnWheel, WHEEL_AT_REST, type WheelTurn } from '../../core/keys/wheel-steps';
import type { ShowView } from './show-view.svelte';

/**
 * Steps by mouse, finger or pen on an element that shows the slide. It listens to the whole window: by then anything
 * draggable on the slide has claimed its presses, and a finger may be lifted anywhere.
 */
export function stepByHand(view: ShowView): Attachment<HTMLElement> {
  return (element) => {
    const listening = new AbortController();
    const { signal } = listening;
    let contact: Contact | undefined;
    let wheel = WHEEL_AT_REST;
    const isFree = (event: Event) => isOn(element, event) && !event.defaultPrevented;
    const heed = (event: PointerEvent, type: SlidePointer['type']) => {
      const after = touched(contact, pointerOf(event, type, view.mac));
      contact = after.contact;
      if (after.gesture !== undefined) answer(view, after.gesture);
    };
    const down = (event: PointerEvent) => {
      if (isFree(event)) heed(event, 'down');
    };
    const up = (event: PointerEvent) => {
      heed(event, 'up');
    };
    const cancel = (event: PointerEvent) => {
      heed(event, 'cancel');
    };
    const click = (event: MouseEvent) => {
      // A click without a pointer, from assistive technology.
      if (event.detail === 0 && isFree(event)) view.act('next');
    };
    const turn = (event: WheelEvent) => {
      if (!isFree(event) || !turnsPages(view, event)) return;
      const { state, step } = turnWheel(wheel, turnOf(event));
      wheel = state;
      if (step !== 0) view.act(step > 0 ? 'next' : 'previous');
    };
    const keep = (event: MouseEvent) => {
      // Otherwise a browser would open its menu, or navigate.
      if (isOn(element, event) && (event.type === 'contextmenu' || event.button > 2)) event.preventDefault();
    };
    addEventListener('pointerdown', down, { signal });
    addEventListener('pointerup', up, { signal });
    addEventListener('pointercancel', cancel, { signal });
    addEventListener('click', click, { signal });
    addEventListener('wheel', turn, { signal, passive: true });
    for (const type of ['contextmenu', 'mousedown', 'mouseup'] as const)
      addEventListener(type, keep, { signal });
    return () => {
      listening.abort();
    };
  };
}

function answer(view: ShowView, { gesture, began }: Made): void {
  const swipes = gesture === 'swipeLeft' || gesture === 'swipeRight';
  if (!swipes && !view.front.was(began)) return;
  const step = stepOf(gesture, view.preferences);
  if (step !== undefined) view.act(step);
}

/** On the slide, and not on something that handles presses itself. */
function isOn(element: HTMLElement, { target }: Event): boolean {
  const on = target instanceof Element && element.contains(target);
  return on && target.closest('button, a, input, select, textarea, label, [contenteditable]') === null;
}

function pointerOf(event: PointerEvent, type: SlidePointer['type'], mac: boolean): SlidePointer {
  const { pointerId, isPrimary, pointerType, button, ctrlKey, clientX, clientY, timeStamp } = event;
  return {
    type,
    id: pointerId,
    primary: isPrimary,
    device: pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse',
    // A Mac’s mouse may have one button: with Ctrl it counts as the right one.
    button: mac && ctrlKey && button === 0 ? 2 : button,
    x: clientX,
    y: clientY,
    at: timeStamp,
  };
}

/** With Ctrl or a pinch the browser zooms; with a button down something is being drawn. */
function turnsPages({ preferences, front }: ShowView, event: WheelEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.buttons === 0;
  return plain && preferences.wheel !== 'nothing' && front.was(event.timeStamp);
}

/** Pixels per line and page, for browsers that use these units. */
const UNITS: Readonly<Record<number, number>> = {
  [WheelEvent.DOM_DELTA_LINE]: 40,
  [WheelEvent.DOM_DELTA_PAGE]: 800,
};

function turnOf({ deltaX, deltaY, deltaMode, timeStamp }: WheelEvent): WheelTurn {
  const unit = UNITS[deltaMode] ?? 1;
  return { deltaX: deltaX * unit, deltaY: deltaY * unit, at: timeStamp };
}
