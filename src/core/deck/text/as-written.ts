import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { OWN_FIELD, TEXT_FIELDS } from '../text-fields';

/** Behind a space `#` begins a comment; a letter or digit right after it is what people write in a text. */
const HASH_IN_TEXT = /[ \t]*(?<=[ \t])#[\p{L}\p{N}][^\r\n]*/uy;

/**
 * Changes the scalars of a document that stand in the place of a text, as YAML read them, into that text as it is
 * written: `007`, `1.10` and `true` are no number and no yes there, and `De nummer #1` has no comment. `key` is the
 * name of the field that the node is in.
 */
export function readAsWritten(node: unknown, text: string, key = ''): void {
  if (isMap(node)) {
    for (const { key: name, value } of node.items) {
      const own = isScalar(name) ? String(name.value) : '';
      if (own !== OWN_FIELD) readAsWritten(value, text, own);
    }
  } else if (isSeq(node)) for (const item of node.items) readAsWritten(item, text, key);
  else if (isScalar(node) && node.type === 'PLAIN' && TEXT_FIELDS.has(key)) setAsWritten(node, text);
}

function setAsWritten(scalar: Scalar, text: string): void {
  const { source = '', value, comment, range } = scalar;
  const hidden = comment == null ? undefined : hashBehind(text, range?.[1] ?? 0);
  if (hidden !== undefined) {
    scalar.value = `${source}${hidden}`.trim();
    scalar.comment = null;
  } else if (typeof value === 'number' || typeof value === 'boolean') scalar.value = source;
}

function hashBehind(text: string, at: number): string | undefined {
  HASH_IN_TEXT.lastIndex = at;
  return HASH_IN_TEXT.exec(text)?.[0].trimEnd();
}
