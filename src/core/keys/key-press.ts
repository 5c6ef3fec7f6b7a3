/** What the keymap needs of a key press. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard, whatever the layout writes on it. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'Fn',
]);

/** Pressed on its way to another key: by itself it asks for nothing. */
export function isModifier({ key }: Pick<KeyPress, 'key'>): boolean {
  return MODIFIERS.has(key);
}

/**
 * The digit of a key press. A key that has a digit only with Shift (AZERTY) gives it without, unless its own sign means
 * something, as `means` says.
 */
export function digitOf(
  press: Pick<KeyPress, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  means: (key: string) => boolean,
): string | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (/^\d$/u.test(press.key)) return press.key;
  const isCharacter = press.key.length === 1 || press.key === 'Dead';
  return isCharacter && !means(press.key) ? /^(?:Digit|Numpad)(\d)$/u.exec(press.code)?.[1] : undefined;
}

/** The name of a key press as it stands in the keymap; nothing with keys that are the system's own. */
export function chord(press: KeyPress, mac: boolean): string | undefined {
  const mod = mac ? press.metaKey : press.ctrlKey;
  // With Alt a key types another sign, or opens a menu by its letter; only the named keys are free.
  const foreign = (press.altKey && press.key.length === 1) || (mac ? press.ctrlKey : press.metaKey);
  if (foreign) return undefined;
  // Shift is part of typing a sign like "?", and alone no part of a letter's meaning here (Caps Lock).
  const shift =
    press.shiftKey && (press.key.length > 1 || (mod && /[a-z]/iu.test(press.key))) ? 'Shift+' : '';
  return `${mod ? 'Mod+' : ''}${press.altKey ? 'Alt+' : ''}${shift}${nameOf(press.key)}`;
}

function nameOf(key: string): string {
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toLowerCase() : key;
}
