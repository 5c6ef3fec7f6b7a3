import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { checkRules } from './check-rules';
import { checkShape, soundParts } from './check-shape';
import { bySpaces } from './hard-spaces';
import { syntaxProblems } from './syntax-problems';
import { pathText, type Finding, type Path, type Problem, type ProblemCode } from '../deck/problem';
import { LIMITS } from '../deck/limits';
import type { DeckVersion } from '../deck/document';
import type { Plain } from '../deck/edit';
import { readAsWritten } from '../deck/text/as-written';
import { readText } from '../deck/text/read-text';
import { readValue } from '../deck/text/read-value';
import { splitText, type Part } from '../deck/text/split-text';
import type { Deck } from '../deck/types';

export type ParseResult = { readonly deck: Deck } | { readonly problems: readonly Problem[] };
export type VersionResult = DeckVersion | { readonly problems: readonly Problem[] };

/** The text of a `.beeld` file → a whole deck, or every problem in it. Never throws, whatever the text. */
export function parseDeck(text: string): ParseResult {
  const read = readVersion(text);
  return 'deck' in read ? { deck: read.deck } : read;
}

/** The same, with what was read of the text, for whoever will change it. */
export function readVersion(text: string): VersionResult {
  if (text.length > LIMITS.bytes) return { problems: [wholeFile('tooLarge', '20 MB')] };
  if (text.trim() === '') return { problems: [wholeFile('empty', '')] };
  if (hasTooManyLines(text)) return { problems: [wholeFile('tooMany', String(LIMITS.textLines))] };
  if (isBottomless(text)) return tooDeep;
  try {
    const split = splitText(text);
    const crowd = crowdIn(text, split);
    if (crowd !== undefined) return { problems: [crowd] };
    const sound = soundVersion(text, split);
    if (sound !== undefined) return sound;
    const result = parseYaml(text);
    return 'deck' in result ? { text, deck: result.deck } : result;
  } catch (error) {
    // Nesting beyond any deck exhausts the parser's stack; that is the file's fault, not ours.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

const tooDeep = { problems: [wholeFile('tooDeep', '')] };

/** A list so long that reading it would take many seconds, only to report that it is too long. */
function crowdIn(text: string, split: readonly Part[] | undefined): Problem | undefined {
  const max = 10 * LIMITS.slides;
  const from = split?.find(({ items }) => items.length > max)?.items[0]?.from;
  if (from === undefined) return undefined;
  const line = text.slice(0, from).split('\n').length;
  return { ...wholeFile('tooMany', String(LIMITS.slides)), line };
}

/**
 * A deck without a problem, read by its parts. Of any other text all problems are to be told: it is read as a whole.
 * Where its parts stand is read by the first edit, unless it has to be known anyway.
 */
function soundVersion(text: string, split: readonly Part[] | undefined): DeckVersion | undefined {
  const value = readValue(text, split);
  if (value !== undefined) return withoutProblems(value, { text });
  const source = readText(text, undefined, split);
  return source === undefined || source.refused ? undefined : withoutProblems(source.value, { text, source });
}

function withoutProblems(
  value: Plain,
  written: Pick<DeckVersion, 'text' | 'source'>,
): DeckVersion | undefined {
  const shape = checkShape(value);
  if (!('deck' in shape)) return undefined;
  const { sections, slides } = shape.deck;
  const findings = checkRules({ sections, slides, slideNames: slides });
  return findings.length === 0 ? { ...written, deck: shape.deck } : undefined;
}

function hasTooManyLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count > LIMITS.textLines;
}

/** Thousands of lists or maps opened and not closed: the parser would take minutes to find out. */
function isBottomless(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Far more than any deck has, even with the brackets in its texts. */
const DEEPEST = 2_000;

function parseYaml(text: string): ParseResult {
  const lines = new LineCounter();
  // Repeated keys are looked for below: the parser's own check takes quadratic time.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  // The parser reports where its stack overflowed, which differs between runs, and continues with the rest.
  if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return tooDeep;
  const broken = [...syntaxProblems(document, lines, text), ...refusedNodes(document, lines)];
  if (broken.length === 0) return checkDocument(document, lines, text);
  return { problems: bySpaces(inOrder(broken), lines, text) };
}

/** A problem with the file as a whole, placed at its start. */
export function wholeFile(code: ProblemCode, expected: string): Problem {
  return { code, line: 1, column: 1, path: '', found: '', expected };
}

function checkDocument(document: Document, lines: LineCounter, text: string): ParseResult {
  readAsWritten(document.contents, text);
  const value: unknown = document.toJS();
  const shape = checkShape(value);
  if ('deck' in shape) {
    const { sections, slides } = shape.deck;
    const findings = checkRules({ sections, slides, slideNames: slides });
    return findings.length === 0 ? shape : { problems: placed(findings, document, lines) };
  }
  const problems = placed([...shape.findings, ...checkRules(soundParts(value))], document, lines);
  return { problems: bySpaces(problems, lines, text) };
}

/** Aliases (small files that expand to huge ones) and duplicate keys. */
function refusedNodes(document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: ProblemCode, node: unknown, found: string) =>
    problems.push({ ...at(node, lines), code, path: '', found, expected: '' });
  visit(document, (_, node) => {
    if (isAlias(node)) refuse('alias', node, node.source);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (seen.has(name)) refuse('duplicateKey', key, name);
      seen.add(name);
    }
  });
  return problems;
}

function placed(findings: readonly Finding[], document: Document, lines: LineCounter): readonly Problem[] {
  const keys: KeysByName = new Map();
  return inOrder(findings.map((finding) => place(finding, document, lines, keys)));
}

/** The pairs of each map by the text of their keys: a map may have as many keys as problems. */
type KeysByName = Map<YAMLMap, ReadonlyMap<string, Pair>>;

function place(finding: Finding, document: Document, lines: LineCounter, keys: KeysByName): Problem {
  const { code, path, found = '', expected = '' } = finding;
  return {
    ...at(nodeAt(document, path, code === 'unknownKey', keys), lines),
    code,
    path: pathText(path),
    found,
    expected,
  };
}

/** The node at the path (or its key), or the nearest one above it: what is missing has no place of its own. */
function nodeAt(document: Document, path: Path, wantKey: boolean, keys: KeysByName): unknown {
  let node: unknown = document.contents;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) return node;
    // A path names every key by its text; in the file a key may be a number.
    const pair = isMap(node) ? pairsOf(node, keys).get(String(key)) : undefined;
    if (wantKey && depth === path.length - 1 && pair) return pair.key;
    const next = pair ? pair.value : node.get(key, true);
    if (!isNode(next)) return pair ? pair.key : node;
    node = next;
  }
  return node;
}

function pairsOf(map: YAMLMap, keys: KeysByName): ReadonlyMap<string, Pair> {
  const known = keys.get(map);
  if (known !== undefined) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  keys.set(map, pairs);
  return pairs;
}

function at(node: unknown, lines: LineCounter): { line: number; column: number } {
  const range = isNode(node) ? node.range : isPair(node) && isNode(node.key) ? node.key.range : undefined;
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
