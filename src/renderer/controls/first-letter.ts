type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The index of the next name that begins with the letter of a key, as in lists elsewhere; `undefined` if none does. */
export function nextNamed(
  names: readonly string[],
  at: number,
  { key, ctrlKey, altKey, metaKey }: Press,
): number | undefined {
  if (ctrlKey || altKey || metaKey || !/^\p{L}$/u.test(key)) return undefined;
  const order = names.map((_, i) => (at + 1 + i) % names.length);
  return order.find((i) => plain(names[i] ?? '').startsWith(plain(key)));
}

/** Without accents and capitals. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
