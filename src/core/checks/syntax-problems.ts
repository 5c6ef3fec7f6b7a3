import type { Document, ErrorCode, LineCounter, YAMLError } from 'yaml';
import type { Problem, SyntaxCause } from '../deck/problem';
import { lineOf } from './text-lines';

/** Where a text is no sound YAML, and what people usually did there. */
export function syntaxProblems(document: Document, lines: LineCounter, text: string): readonly Problem[] {
  return [...withoutEchoes(document.errors), ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const isTag = error.code === 'TAG_RESOLVE_FAILED';
    const cause = () => syntaxCause(lineOf(text, lines, line), lineOf(text, lines, line - 1), error.code);
    return {
      code: isTag ? 'tag' : 'syntax',
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: '',
      found: '',
      expected: isTag ? '' : cause(),
    };
  });
}

/** After a marker that ends the document every further token is an error: the first one is enough. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isStray = (error: YAMLError) => error.message.includes('token in YAML stream');
  const first = errors.find(isStray);
  return errors.filter((error) => error === first || !isStray(error));
}

const CAUSES: readonly (readonly [cause: SyntaxCause, is: RegExp])[] = [
  ['tab', /^ *\t/u],
  // Between braces it takes the closing one along.
  ['comment', /^[^{[]*[{[].*\s#/u],
  [
    'quotes',
    /(?:^|[-:,{[])\s*(?:'(?:[^']|'')*(?:$|'\s*[^\s',}\]:#])|"(?:[^"\\]|\\.)*(?:$|"\s*[^\s",}\]:#]))/u,
  ],
  ['sign', /(?:^|[-:,{[])\s+[%@`*&!]/u],
  ['colon', /^[\s-]*[^\s{[,:-][^\s{[,:]*:\s[^{[]*?[^\s{[]:(?:\s|$)/u],
  ['brace', /[{[]/u],
];

/** What can be told of it from the line itself, the one before, and what the parser found. */
function syntaxCause(line: string, before: string, code: ErrorCode): SyntaxCause {
  const causeIn = (some: string) => CAUSES.find(([, is]) => is.test(some))?.[0];
  const own = code === 'TAB_AS_INDENT' ? 'tab' : causeIn(line);
  if (own !== undefined) return own;
  const earlier = code === 'MULTIPLE_DOCS' ? undefined : causeIn(before);
  if (earlier !== undefined && earlier !== 'colon') return earlier;
  return code === 'BAD_INDENT' || code === 'BLOCK_IN_FLOW' ? 'indent' : 'other';
}
