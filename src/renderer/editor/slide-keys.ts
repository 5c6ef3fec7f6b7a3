import { moveSelection } from '../controls/overview-selection';

/** What a key does in the strip of slides. */
export type SlideAction =
  { readonly type: 'select' | 'move'; readonly to: number } | { readonly type: 'duplicate' | 'remove' };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The action of a key while slide `at` of `count` is selected; `undefined` for other keys. */
export function slideKey(
  press: Press,
  { at, count, mac }: { readonly at: number; readonly count: number; readonly mac: boolean },
): SlideAction | undefined {
  if (press.altKey) {
    const by = press.key === 'ArrowUp' ? -1 : press.key === 'ArrowDown' ? 1 : undefined;
    return by === undefined ? undefined : { type: 'move', to: at + by };
  }
  if (mac ? press.metaKey : press.ctrlKey)
    return press.key.toLowerCase() === 'd' ? { type: 'duplicate' } : undefined;
  if (press.key === 'Delete' || press.key === 'Backspace') return { type: 'remove' };
  const to = moveSelection(at, press.key, 1, count);
  return to === undefined ? undefined : { type: 'select', to };
}
