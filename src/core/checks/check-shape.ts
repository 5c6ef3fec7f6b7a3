import * as v from 'valibot';
import { deckSchema, headSchema, slideSchema, slidesSchema } from '../deck/schema';
import type { Parts, SlideName } from './check-rules';
import { parseCell } from '../figures-in/parse-cell';
import { HARD_SPACE } from './hard-spaces';
import { shown, type Finding, type Path, type ProblemCode } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';

/** The deck, or every way in which the value does not have the shape of a deck. */
export function checkShape(value: unknown): { deck: Deck } | { findings: readonly Finding[] } {
  const result = v.safeParse(deckSchema, value);
  const findings = findingsOf(result, value);
  return result.success && findings.length === 0 ? { deck: result.output } : { findings };
}

/** A deck without its slides. */
export type DeckHead = Omit<Deck, 'slides' | 'pictures'>;

/** As `checkShape`, for a deck without its slides. */
export function checkHead(value: unknown): { head: DeckHead } | { findings: readonly Finding[] } {
  const result = v.safeParse(headSchema, value);
  const findings = findingsOf(result, value);
  return result.success && findings.length === 0 ? { head: result.output } : { findings };
}

/** As `checkShape`, for one slide; paths in the findings start at the slide. */
export function checkSlideShape(value: unknown): { slide: Slide } | { findings: readonly Finding[] } {
  const result = v.safeParse(slideSchema, value);
  const findings = findingsOf(result, value);
  return result.success && findings.length === 0 ? { slide: result.output } : { findings };
}

function findingsOf({ issues = [] }: { readonly issues?: readonly Issue[] | undefined }, value: unknown) {
  return [...withoutLimits(issues.map(toFinding)), ...passedBy(value)];
}

/** That a number without a value is also beyond a limit says nothing more. */
function withoutLimits(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ path }: Finding) => path.join('/');
  const valueless = new Set(findings.filter(({ code }) => code === 'notFinite').map(placeOf));
  return findings.filter((finding) => finding.code === 'notFinite' || !valueless.has(placeOf(finding)));
}

/** Keys that Valibot passes by without a word, since JavaScript gives them a meaning. */
const PASSED_BY: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Paths are made of what is found only: a large deck has a hundred thousand values, and hardly ever one of these. */
function passedBy(value: unknown, seen = new Set<unknown>()): readonly Finding[] {
  if (!isRecord(value) || seen.has(value)) return NONE;
  seen.add(value);
  const isArray = Array.isArray(value);
  let found = NONE;
  for (const [key, each] of Object.entries(value)) {
    const here: readonly Finding[] =
      !isArray && PASSED_BY.has(key) ? [{ code: 'unknownKey', path: [], found: shown(each) }] : NONE;
    const inner = passedBy(each, seen);
    if (here.length + inner.length === 0) continue;
    const name = isArray ? Number(key) : key;
    found = [...found, ...[...here, ...inner].map((one) => ({ ...one, path: [name, ...one.path] }))];
  }
  return found;
}

const NONE: readonly Finding[] = [];

/** Checks the number of slides. */
export function checkSlideCount(slides: readonly unknown[]): readonly Finding[] {
  const result = v.safeParse(slidesSchema, slides);
  return result.success ? [] : result.issues.map((issue) => ({ ...toFinding(issue), path: ['slides'] }));
}

/** The valid parts of an invalid deck, so that their own problems can be reported at the same time. */
export function soundParts(value: unknown): Parts {
  const deck = isRecord(value) ? value : {};
  const slides = Array.isArray(deck.slides) ? deck.slides : [];
  const sections = Array.isArray(deck.sections) ? deck.sections : [];
  return { sections: sections.map(named), slides: slides.map(soundSlide), slideNames: slides.map(named) };
}

function soundSlide(value: unknown): Slide | undefined {
  const result = v.safeParse(slideSchema, value);
  return result.success ? result.output : undefined;
}

function named(value: unknown): SlideName | undefined {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  return { id: value.id, ...(typeof value.hidden === 'boolean' && { hidden: value.hidden }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type Issue = v.InferIssue<typeof deckSchema | typeof headSchema | typeof slidesSchema>;

function toFinding(issue: Issue): Finding {
  const path = pathOf(issue);
  const code = codeOf(issue);
  const found = code === 'decimalComma' && issue.input === null ? `,${lastName(issue)}` : shown(issue.input);
  const expected = code === 'numberWritten' ? String(numberIn(issue.input)) : expectedOf(issue, code);
  return { code, path, found, expected };
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function lastName(issue: Issue): string {
  return String(pathOf(issue).at(-1));
}

function codeOf(issue: Issue): ProblemCode {
  const missing = issue.input === undefined && issue.expected !== 'never';
  if (missing) return 'missingKey';
  const written = writtenOtherwise(issue);
  if (written !== undefined) return written;
  return isCode(issue.message) ? issue.message : 'wrongType';
}

/** What people write where YAML or the format wants something else, if it is that. */
function writtenOtherwise(issue: Issue): ProblemCode | undefined {
  const { input, message } = issue;
  const expected = issue.expected ?? '';
  if (NUMERIC.has(expected)) return numberOtherwise(input);
  if (input === null && TEXTUAL.has(expected)) return 'noText';
  if (SPELLED.has(message) && typeof input === 'string' && HARD_SPACE.test(input)) return 'hardSpace';
  // Between braces YAML cuts `85,9%` at its comma: the rest looks like a key.
  const isCut = message === 'unknownKey' && /^\d+%?$/u.test(lastName(issue));
  return isCut ? 'decimalComma' : undefined;
}

function numberOtherwise(input: unknown): ProblemCode | undefined {
  if (/^-?\d+,\d+%?$/u.test(shown(input))) return 'decimalComma';
  return numberIn(input) === undefined ? undefined : 'numberWritten';
}

function expectedOf(issue: Issue, code: ProblemCode): string {
  if ('requirement' in issue && typeof issue.requirement === 'number') return String(issue.requirement);
  if (code === 'wrongType' || code === 'missingKey') return typeWord(issue.expected);
  return (issue.expected ?? '')
    .replace(/^\((.*)\)$/u, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
}

/** What Valibot calls a place for a number, and one for a figure or what stands instead of one. */
const FIGURE = '(number | null | Object)';
const NUMERIC: ReadonlySet<string> = new Set(['number', FIGURE]);

const TEXTUAL: ReadonlySet<string> = new Set(['string', '(string | number)']);
/** What is wrong with a word that has to be spelled one way. */
const SPELLED: ReadonlySet<string> = new Set(['badId', 'notOneOf', 'unknownKind']);

/** The number that somebody meant with a text: `1.234.567`, `€ 12`, `67 %`. */
function numberIn(input: unknown): number | undefined {
  const read = typeof input === 'string' ? parseCell(input.replaceAll('_', ''), 'nl') : undefined;
  return typeof read === 'number' ? read : undefined;
}

/** Valibot's name of a type → the word that `i18n` translates. */
function typeWord(expected: string | null): string {
  if (expected === 'string' || expected === 'number' || expected === 'boolean') return expected;
  if (expected === '(string | number)') return 'string';
  if (expected === FIGURE) return 'number';
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
  'tooFew',
  'wrongCount',
  'pictureSource',
]);

function isCode(message: string): message is ProblemCode {
  return own.has(message);
}
