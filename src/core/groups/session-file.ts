import * as v from 'valibot';
import { LIMITS as DECK_LIMITS } from '../deck/limits';
import { WORKSHOP_LIMITS, type Group, type Workshop } from './workshop';

/** What groups did with a deck, as saved next to it. Names of people are never asked or written. */
export interface SessionFile {
  readonly deck: {
    readonly title: string;
    /** The name of the deck's file, without its folder; empty for a deck that has none. */
    readonly file: string;
  };
  readonly workshop: Workshop;
}

export type SessionProblemCode =
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'noSession'
  | 'wrongVersion'
  | 'missing'
  | 'unknown'
  | 'wrongType'
  | 'outOfRange'
  | 'tooMany'
  | 'tooLong'
  | 'noFileName';

/** Why a session file cannot be read. The text for each code, in every language, is in `i18n`. */
export interface SessionProblem {
  readonly code: SessionProblemCode;
  /** The path in the file, like `groups.0.name`; empty for the file as a whole. */
  readonly path: string;
  /** The limit or the version that is known, where there is one. */
  readonly expected: string;
}

export const MAX_BYTES = 20_000_000;
const VERSION = 1;

/** The last moment that a date can name. */
const LAST_MOMENT = 8_640_000_000_000_000;

const number = (max: number) =>
  v.pipe(v.number(), v.minValue(0, 'outOfRange'), v.maxValue(max, 'outOfRange'));
const whole = (max: number) => v.pipe(number(max), v.integer('outOfRange'));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max, 'tooLong'));
const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.maxLength(max, 'tooMany'));
const byKey = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(
    v.record(text(130), item),
    v.check((entries) => Object.keys(entries).length <= max, 'tooMany'),
  );

const moment = number(LAST_MOMENT);
const people = whole(WORKSHOP_LIMITS.people);
const bySlide = <S extends v.GenericSchema>(item: S) => byKey(item, DECK_LIMITS.slides);
const count = v.strictObject({
  people,
  rows: byKey(people, DECK_LIMITS.rows * DECK_LIMITS.answers),
  at: moment,
});
const answer = v.strictObject({ text: text(WORKSHOP_LIMITS.text), votes: people });
const talk = v.strictObject({ answers: list(answer, WORKSHOP_LIMITS.answers), endsAt: v.nullable(moment) });
const group: v.GenericSchema<Group> = v.strictObject({
  name: text(WORKSHOP_LIMITS.text),
  started: moment,
  guesses: byKey(list(number(Number.MAX_VALUE), WORKSHOP_LIMITS.guesses), DECK_LIMITS.slides * 5),
  orders: bySlide(list(text(DECK_LIMITS.id), DECK_LIMITS.rows)),
  counts: bySlide(count),
  talks: byKey(talk, DECK_LIMITS.slides * DECK_LIMITS.questions),
});
const sessionSchema = v.strictObject({
  sessie: v.literal(VERSION, 'wrongVersion'),
  deck: v.strictObject({
    title: text(1_000),
    // A name that leads to another folder could open any file. Where a backslash does so, whoever opens it has to look.
    file: v.pipe(text(255), v.regex(/^(?!\.{1,2}$)[^/]*$/u, 'noFileName')),
  }),
  now: whole(WORKSHOP_LIMITS.groups),
  groups: list(group, WORKSHOP_LIMITS.groups),
});

/** The text of a `.sessie` file. */
export function sessionText({ deck, workshop }: SessionFile): string {
  const { now, groups } = workshop;
  return `${JSON.stringify({ sessie: VERSION, deck, now, groups }, null, 2)}\n`;
}

/** Parses a `.sessie` file, or returns its first problem. Never throws, whatever the text. */
export function parseSession(
  source: string,
): { readonly session: SessionFile } | { readonly problem: SessionProblem } {
  if (source.length > MAX_BYTES) return { problem: ofWhole('tooLarge', '20 MB') };
  const value = jsonOf(source);
  if (value === undefined) return { problem: ofWhole('notJson') };
  if (!isSession(value)) return { problem: ofWhole('noSession') };
  // The first problem says enough, and a hostile file could have a million.
  const read = v.safeParse(sessionSchema, value, { abortEarly: true });
  if (!read.success) return { problem: problemOf(read.issues[0]) };
  const { deck, now, groups } = read.output;
  return { session: { deck, workshop: { now, groups } } };
}

/** A problem with the file as a whole. */
export function ofWhole(code: SessionProblemCode, expected = ''): SessionProblem {
  return { code, path: '', expected };
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isSession(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sessie' in value;
}

type Issue = v.InferIssue<typeof sessionSchema>;

function problemOf(issue: Issue): SessionProblem {
  const expected = 'requirement' in issue && typeof issue.requirement === 'number' ? issue.requirement : '';
  const code = codeOf(issue);
  return {
    code,
    path: v.getDotPath(issue) ?? '',
    expected: code === 'wrongVersion' ? String(VERSION) : String(expected),
  };
}

function codeOf(issue: Issue): SessionProblemCode {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown';
  if (issue.type === 'strict_object' && issue.input === undefined) return 'missing';
  return OWN.find((code) => code === issue.message) ?? 'wrongType';
}

const OWN = ['wrongVersion', 'outOfRange', 'tooMany', 'tooLong', 'noFileName'] as const;
