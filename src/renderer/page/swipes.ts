/** How far a finger must go, in CSS pixels; less is a tap. */
const FAR = 40;

/** A finger that goes over the slide from side to side steps on or back: a phone has no keys. */
export function heedSwipes(step: (action: 'next' | 'previous') => void): () => void {
  let from: PointerEvent | undefined;
  const down = (event: PointerEvent) => {
    // Panels scroll, the pen writes, and two fingers zoom.
    from = event.isPrimary && isOnShow(event) && !event.defaultPrevented ? event : undefined;
  };
  const up = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || event.pointerId !== from?.pointerId) return;
    const across = event.clientX - from.clientX;
    const along = event.clientY - from.clientY;
    from = undefined;
    if (Math.abs(across) >= FAR && Math.abs(across) > 2 * Math.abs(along)) {
      step(across < 0 ? 'next' : 'previous');
    }
  };
  addEventListener('pointerdown', down);
  addEventListener('pointerup', up);
  return () => {
    removeEventListener('pointerdown', down);
    removeEventListener('pointerup', up);
  };
}

function isOnShow({ target }: Event): boolean {
  return target instanceof Element && target.closest('.show') !== null;
}
