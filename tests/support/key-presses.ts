import type { KeyPress } from '../../src/core/keys/key-press';

/** A press of a key alone, unless told otherwise. */
export const keyPress = (key: string, own: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...own,
});
