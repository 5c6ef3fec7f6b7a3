/** What the buttons and the wheel of a mouse do on a slide, as the trainer chose. */
export interface MouseChoices {
  readonly rightButton: (typeof RIGHT_BUTTON)[number];
  readonly wheel: (typeof WHEEL)[number];
}

export const RIGHT_BUTTON = ['previous', 'nothing'] as const;
export const WHEEL = ['steps', 'nothing'] as const;
export const USUAL_MOUSE: MouseChoices = { rightButton: 'previous', wheel: 'steps' };

/** One event of a mouse, a finger or a pen on the slide: places in CSS pixels, `at` in milliseconds. */
export interface SlidePointer {
  readonly type: 'down' | 'up' | 'cancel';
  readonly id: number;
  /** It is the first of its kind to touch. */
  readonly primary: boolean;
  readonly device: 'mouse' | 'touch' | 'pen';
  /** As the browser numbers them: 0 the main one, 2 the right one, 3 and 4 back and forward. */
  readonly button: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export type Gesture = 'tap' | 'swipeLeft' | 'swipeRight' | 'twoFingers' | 'rightButton' | 'back' | 'forward';

/** Everything that touches the slide from the first contact until nothing does any more. */
export interface Contact {
  readonly device: SlidePointer['device'];
  readonly down: readonly SlidePointer[];
  /** Who was down and is up again. */
  readonly lifted: readonly Lifted[];
  /** It was taken over by the browser, or by the pen: it means nothing any more. */
  readonly void: boolean;
}

interface Lifted {
  readonly from: SlidePointer;
  readonly to: SlidePointer;
}

/** A gesture, and when its first contact was. */
export interface Made {
  readonly gesture: Gesture;
  readonly began: number;
}

/** How far a finger must go to swipe, in CSS pixels; less is a tap. */
const FAR = 40;
/** Milliseconds; a finger that rests longer does not tap. */
const LONG_PRESS = 500;

/** The contact after an event; one that is over says what it was. Nothing touches: `undefined`. */
export function touched(
  contact: Contact | undefined,
  event: SlidePointer,
): { readonly contact: Contact | undefined; readonly gesture?: Made } {
  if (event.type === 'down') return { contact: withDown(contact, event) };
  const from = contact?.down.find(({ id }) => id === event.id);
  if (contact === undefined || from === undefined) return { contact };
  const after: Contact = {
    ...contact,
    down: contact.down.filter((each) => each !== from),
    lifted: [...contact.lifted, { from, to: event }],
    void: contact.void || event.type === 'cancel',
  };
  if (after.down.length > 0) return { contact: after };
  const gesture = after.void ? undefined : gestureOf(after.lifted);
  const began = Math.min(...after.lifted.map((each) => each.from.at));
  return { contact: undefined, ...(gesture && { gesture: { gesture, began } }) };
}

/** The hand that holds a pen rests on the board: a pen goes before fingers. */
function withDown(contact: Contact | undefined, event: SlidePointer): Contact {
  if (contact?.device === 'pen' && event.device === 'touch') return contact;
  const joins = contact?.device === event.device && !event.primary;
  return joins
    ? { ...contact, down: [...contact.down, event] }
    : { device: event.device, down: [event], lifted: [], void: false };
}

function gestureOf(lifted: readonly Lifted[]): Gesture | undefined {
  const [first, second, ...more] = lifted;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return gestureOfOne(first);
  return first.from.device === 'touch' && isTap(first) && isTap(second) ? 'twoFingers' : undefined;
}

function gestureOfOne(one: Lifted): Gesture | undefined {
  const { device, button } = one.from;
  if (device === 'mouse' && button !== 0) return moved(one) < FAR ? BUTTONS[button] : undefined;
  if (button !== 0) return undefined;
  return isTap(one) ? 'tap' : device === 'touch' ? swipeOf(one) : undefined;
}

const BUTTONS: Readonly<Record<number, Gesture>> = { 2: 'rightButton', 3: 'back', 4: 'forward' };

function isTap(one: Lifted): boolean {
  const { from, to } = one;
  return moved(one) < FAR && (from.device === 'mouse' || to.at - from.at < LONG_PRESS);
}

function swipeOf({ from, to }: Lifted): Gesture | undefined {
  const across = to.x - from.x;
  if (Math.abs(across) < FAR || Math.abs(across) <= 2 * Math.abs(to.y - from.y)) return undefined;
  return across < 0 ? 'swipeLeft' : 'swipeRight';
}

function moved({ from, to }: Lifted): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** What a gesture on the slide asks for, if anything. */
export function stepOf(gesture: Gesture, { rightButton }: MouseChoices): 'next' | 'previous' | undefined {
  switch (gesture) {
    case 'tap':
    case 'swipeLeft':
    case 'forward':
      return 'next';
    case 'swipeRight':
    case 'twoFingers':
    case 'back':
      return 'previous';
    case 'rightButton':
      return rightButton === 'nothing' ? undefined : 'previous';
  }
}
