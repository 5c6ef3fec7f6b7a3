/** Kinds of input in which nothing is typed. */
const NOT_TYPED = 'radio, checkbox, button, submit, reset, range, color, file, image'
  .split(', ')
  .map((type) => `:not([type=${type}])`)
  .join('');
const FIELDS = `input${NOT_TYPED}, select, textarea, [contenteditable]:not([contenteditable=false])`;

/** The field that an event comes from, where something can be typed or chosen. */
export function fieldOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement ? (target.closest<HTMLElement>(FIELDS) ?? undefined) : undefined;
}

/** Leaves a field for what lies behind it: its panel, or the show. */
export function leaveField(field: HTMLElement): void {
  field.blur();
  field.closest<HTMLElement>('[role=dialog]')?.focus();
}

/** Has what is being typed put, as when its field is left, before something happens; whoever types goes on typing. */
export function whenTypedIsPut(work: () => void): void {
  const field = fieldOf(document.activeElement);
  field?.blur();
  work();
  field?.focus({ preventScroll: true });
}

/** What has the focus and is read by scrolling: it answers the keys that scroll. */
export function scrolls({ key, target }: KeyboardEvent): boolean {
  const text = target instanceof HTMLElement ? target.closest('[data-scrolls]') : null;
  const keys = [' ', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  return text !== null && keys.includes(key) && text.scrollHeight > text.clientHeight;
}

/** A button that has the focus answers Space and Enter itself. */
export function pressesControl({ key, target }: KeyboardEvent): boolean {
  const control = target instanceof HTMLElement && target.closest('button, a') !== null;
  return control && (key === ' ' || key === 'Enter' || key === 'Tab');
}
