import { isAlias, isMap, isScalar, parseDocument, visit, type CST, type Document } from 'yaml';
import type { Plain } from '../edit';
import { detached } from './detached';
import { readAsWritten } from './as-written';
import { putBack, shortened } from './stand-ins';

/** What a text holds, and the tokens that it is written in. */
export interface Read {
  readonly value: Plain;
  readonly token: CST.Token;
  /** It has what no deck may have: an alias, or a key that stands twice in one map. */
  readonly refused: boolean;
}

/** Reads a text by itself. Undefined for one that is no sound YAML. `short` is what `shortened` made of it. */
export function readPart(text: string, short = shortened(text)): Read | undefined {
  const read = short && readDocument(short.text, (document) => putBack(document, short));
  return read ?? readDocument(text);
}

function readDocument(text: string, finish: (document: Document) => boolean = () => true): Read | undefined {
  const own = detached(text);
  const document = parseDocument(own, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const token = document.contents?.srcToken;
  if (document.errors.length + document.warnings.length > 0 || token === undefined) return undefined;
  const value = plainValue(document, own, finish);
  return value === undefined ? undefined : { value, token, refused: isRefused(document) };
}

function plainValue(
  document: Document,
  text: string,
  finish: (document: Document) => boolean,
): Plain | undefined {
  try {
    readAsWritten(document.contents, text);
    return finish(document) ? (document.toJS() as Plain) : undefined;
  } catch (error) {
    // References that lead nowhere or expand without end, and nesting beyond any deck: the file’s fault, not ours.
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isRefused(document: Document): boolean {
  let refused = false;
  visit(document, (_, node) => {
    const names = isMap(node)
      ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
      : undefined;
    refused = isAlias(node) || (names !== undefined && new Set(names).size < names.length);
    return refused ? visit.BREAK : undefined;
  });
  return refused;
}
