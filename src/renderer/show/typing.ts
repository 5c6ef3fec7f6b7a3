/** Input types without typing. */
const NOT_TYPED = 'radio, checkbox, button, submit, reset, range, color, file, image'
  .split(', ')
  .map((type) => `:not([type=${type}])`)
  .join('');
const FIELDS = `input${NOT_TYPED}, select, textarea, [contenteditable]:not([contenteditable=false])`;

/** The field that an event comes from, if something can be typed or chosen in it. */
export function fieldOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement ? (target.closest<HTMLElement>(FIELDS) ?? undefined) : undefined;
}

/** Whether an event comes from a field of its own, such as one to search in: it undoes what was typed in it, not the deck. */
export function undoesItself(target: EventTarget | null): boolean {
  return fieldOf(target)?.closest('[data-field]') === null;
}

/** Leaves a field for what is behind it: its panel, or the show. */
export function leaveField(field: HTMLElement): void {
  field.blur();
  field.closest<HTMLElement>('[role=dialog]')?.focus();
}

/** Submits what is being typed, as when its field is left, before something happens; typing can continue. */
export function whenTypedIsPut(work: () => void): void {
  const field = fieldOf(document.activeElement);
  field?.blur();
  work();
  field?.focus({ preventScroll: true });
}

/** A focused element that scrolls uses the scrolling keys. */
export function scrolls({ key, target }: KeyboardEvent): boolean {
  const text = target instanceof HTMLElement ? target.closest('[data-scrolls]') : null;
  const keys = [' ', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  return text !== null && keys.includes(key) && text.scrollHeight > text.clientHeight;
}

/** A focused button handles Space and Enter itself. */
export function pressesControl({ key, target }: KeyboardEvent): boolean {
  const control = target instanceof HTMLElement && target.closest('button, a') !== null;
  return control && (key === ' ' || key === 'Enter' || key === 'Tab');
}
