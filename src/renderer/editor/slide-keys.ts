import { moveSelection } from '../controls/overview-selection';

/** What a key does in a list of slides. */
export type SlideAction =
  | { readonly type: 'select' | 'extend' | 'focus'; readonly to: number }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'toggle' | 'all' | 'remove' };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

interface List {
  /** The slide that has the focus, or else the one that is selected. */
  readonly at: number;
  readonly count: number;
  readonly columns: number;
  readonly mac: boolean;
}

/** The action of a key in a list of slides; `undefined` for other keys. */
export function slideKey(press: Press, list: List): SlideAction | undefined {
  if (press.altKey) return moving(press.key, list.columns);
  const mod = list.mac ? press.metaKey : press.ctrlKey;
  const together = (mod ? WITH_MOD : ALONE).get(press.key.toLowerCase());
  if (together !== undefined) return press.shiftKey ? undefined : together;
  const to = moveSelection(list.at, press.key, list.columns, list.count);
  if (to === undefined) return undefined;
  return { type: press.shiftKey ? 'extend' : mod ? 'focus' : 'select', to };
}

const WITH_MOD: ReadonlyMap<string, SlideAction> = new Map([
  [' ', { type: 'toggle' }],
  ['a', { type: 'all' }],
]);
const ALONE: ReadonlyMap<string, SlideAction> = new Map([
  ['delete', { type: 'remove' }],
  ['backspace', { type: 'remove' }],
]);

/** In a grid slides go on from one row to the next. */
function moving(key: string, columns: number): SlideAction | undefined {
  const inRow = columns > 1 ? ({ ArrowLeft: -1, ArrowRight: 1 } as const) : {};
  const by = new Map<string, 1 | -1>(Object.entries({ ArrowUp: -1, ArrowDown: 1, ...inRow })).get(key);
  return by === undefined ? undefined : { type: 'move', by };
}
