import type { Texts } from '../../core/i18n/texts';

/** Keys of the keymap as they are labelled on a keyboard: `Shift+ArrowLeft` → `Shift + ←`. */
export function keyNames(keys: readonly string[], texts: Texts, mac: boolean): readonly string[] {
  return keys.map((key) =>
    key
      .split(/\+(?=.)/u)
      .map((part) => {
        if (part === 'Mod') return mac ? 'Cmd' : 'Ctrl';
        if (part === 'Alt') return mac ? 'Option' : 'Alt';
        return texts.keys[part] ?? (part.length === 1 ? part.toUpperCase() : part);
      })
      .join(' + '),
  );
}
