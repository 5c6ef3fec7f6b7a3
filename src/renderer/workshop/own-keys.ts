import { digitOf } from '../../core/keys/key-press';

/** What a key does while the group is counted; every other key belongs to the show. */
export type CountAction =
  | { readonly type: 'by'; readonly by: 1 | -1 }
  | { readonly type: 'row'; readonly by: 1 | -1 }
  | { readonly type: 'draft'; readonly text: string }
  /** What was typed is the number, or what stands there already; the next row comes. */
  | { readonly type: 'enter'; readonly value?: number };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const COUNT_CHARACTERS: ReadonlySet<string> = new Set(['+', '=', '-']);

const MAX_DIGITS = 5;

/** `draft` is the part of a number that has been typed. */
export function ownKey(press: Press, draft: string): CountAction | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const digit = digitOf(press, (key) => COUNT_CHARACTERS.has(key));
  if (digit !== undefined) return { type: 'draft', text: (draft + digit).slice(0, MAX_DIGITS) };
  switch (press.key) {
    case '+':
    case '=':
      return { type: 'by', by: 1 };
    case '-':
      return { type: 'by', by: -1 };
    case 'ArrowUp':
      return { type: 'row', by: -1 };
    case 'ArrowDown':
      return { type: 'row', by: 1 };
    default:
      return withDraft(press.key, draft);
  }
}

function withDraft(key: string, draft: string): CountAction | undefined {
  if (key === 'Enter') return draft === '' ? { type: 'enter' } : { type: 'enter', value: Number(draft) };
  if (draft === '') return undefined;
  if (key === 'Backspace') return { type: 'draft', text: draft.slice(0, -1) };
  return key === 'Escape' ? { type: 'draft', text: '' } : undefined;
}
