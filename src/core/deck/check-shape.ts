import * as v from 'valibot';
import { deckSchema } from './schema';
import { shown, type Finding, type Path, type ProblemCode } from './problem';
import type { Deck } from './types';

/** The deck, or everything in which the value does not have the shape of a deck. */
export function checkShape(value: unknown): { deck: Deck } | { findings: readonly Finding[] } {
  const result = v.safeParse(deckSchema, value);
  return result.success ? { deck: result.output } : { findings: result.issues.map(toFinding) };
}

type Issue = v.InferIssue<typeof deckSchema>;

function toFinding(issue: Issue): Finding {
  const path = pathOf(issue);
  const code = codeOf(issue);
  return { code, path, found: shown(issue.input), expected: expectedOf(issue, code) };
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function codeOf(issue: Issue): ProblemCode {
  const missing = issue.input === undefined && issue.expected !== 'never';
  if (missing) return 'missingKey';
  if (issue.type === 'number' && /^-?\d+,\d+%?$/u.test(shown(issue.input))) return 'decimalComma';
  return isCode(issue.message) ? issue.message : 'wrongType';
}

function expectedOf(issue: Issue, code: ProblemCode): string {
  if ('requirement' in issue && typeof issue.requirement === 'number') return String(issue.requirement);
  if (code === 'wrongType' || code === 'missingKey') return typeWord(issue.expected);
  return (issue.expected ?? '')
    .replace(/^\((.*)\)$/u, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
}

/** Valibot's name of a type → the word that `i18n` translates. */
function typeWord(expected: string | null): string {
  if (expected === 'string' || expected === 'number' || expected === 'boolean') return expected;
  if (expected === 'Array') return 'list';
  return expected === 'Object' ? 'fields' : '';
}

const own: ReadonlySet<string> = new Set<ProblemCode>([
  'unknownKey',
  'unknownKind',
  'wrongVersion',
  'notOneOf',
  'blank',
  'tooLong',
  'badId',
  'notFinite',
  'negative',
  'tooHigh',
  'emptyList',
  'tooMany',
]);

function isCode(message: string): message is ProblemCode {
  return own.has(message);
}
