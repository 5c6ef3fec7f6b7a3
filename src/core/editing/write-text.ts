import { editDeck } from '../checks/edit-deck';
import type { Edit } from '../deck/edit';
import type { Finding, Path } from '../deck/problem';
import type { Deck } from '../deck/types';
import { figureIn } from './figure-in';
import { plainAt } from './plain-at';
import { keepRefused, refusedIn } from './refused-texts';

/** Why a field does not accept a text: it is no number, it may not be empty, or what the check of the deck says. */
export type TextRefusal = { readonly code: 'noNumber' | 'empty' } | { readonly findings: readonly Finding[] };

/** The edits that write a text in a field. A text that is not accepted is kept there too, with the reason. */
export interface WrittenText {
  readonly edits: readonly Edit[];
  readonly refusal?: TextRefusal;
}

/** What writes a text, or why there is nothing that could. */
export type Attempt = { readonly edits: readonly Edit[] } | { readonly refusal: TextRefusal };

/** Fields that hold a number. */
const NUMBERS: ReadonlySet<string | number | undefined> = new Set(['minutes']);

/** What writes a text in the field at a path, in the plainest way. */
function attempt(deck: Deck, path: Path, text: string): Attempt {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const isGuess = parent.at(-1) === 'guess';
  if (text.trim() === '') return { edits: [emptying(deck, isGuess ? parent : path)] };
  const value = NUMBERS.has(key) ? figureIn(text, deck.language) : text;
  if (value === undefined) return { refusal: { code: 'noNumber' } };
  return isGuess && plainAt(deck, parent) === undefined
    ? { edits: [{ type: 'set', path: parent, value: { [String(key)]: value } }] }
    : { edits: [{ type: 'set', path, value }] };
}

/** Without a text the field goes, or stays as a place for it where the deck needs that. */
function emptying(deck: Deck, path: Path): Edit {
  const remove: Edit = { type: 'remove', path };
  // An item of a list stays even if it is empty: removing it would change the list.
  const isNeeded = typeof path.at(-1) === 'number' || 'findings' in editDeck(deck, [remove]);
  return isNeeded ? { type: 'set', path, value: '' } : remove;
}

/** Why the field at a path does not accept a text; `undefined` if it does. */
export function refusalOf(deck: Deck, path: Path, text: string): TextRefusal | undefined {
  return refusalOfAttempt(deck, attempt(deck, path, text), text);
}

function refusalOfAttempt(deck: Deck, tried: Attempt, text: string): TextRefusal | undefined {
  if ('refusal' in tried) return tried.refusal;
  const edited = editDeck(deck, tried.edits);
  if (!('findings' in edited)) return undefined;
  return text.trim() === '' ? { code: 'empty' } : { findings: edited.findings };
}

/**
 * Writes a text in the field at a path. A text that is not accepted is kept, and marked; of one that is too long the
 * slide has the start. `writing` writes a text there in another way.
 */
export function writeText(
  deck: Deck,
  path: Path,
  text: string,
  writing: (text: string) => Attempt = (each) => attempt(deck, path, each),
): WrittenText {
  const tried = writing(text);
  const refusal = refusalOfAttempt(deck, tried, text);
  if (refusal === undefined) return 'edits' in tried ? tried : { edits: [] };
  const kept = keepRefused(deck, path, text);
  const start = startOf(text, refusal);
  const begun = start === undefined ? { edits: [] } : writing(start);
  const isSound = 'edits' in begun && refusalOfAttempt(deck, begun, text) === undefined;
  return { edits: isSound ? [...begun.edits, ...kept] : kept, refusal };
}

/** As much of a text as fits, if it is only too long; `undefined` for any other refusal. */
function startOf(text: string, refusal: TextRefusal): string | undefined {
  // Not half a character.
  const start = text.slice(0, maxOf(refusal) ?? 0).replace(/[\uD800-\uDBFF]$/u, '');
  return start.trim() === '' ? undefined : start;
}

/** How many characters there may be where a text is too long; `undefined` for any other refusal. */
export function maxOf(refusal: TextRefusal): number | undefined {
  if (!('findings' in refusal)) return undefined;
  const [first, ...more] = refusal.findings;
  return first?.code === 'tooLong' && more.length === 0 ? Number(first.expected) : undefined;
}

/** Writes what was refused on a slide and is accepted now: a name that another row had, for instance. */
export function writeAccepted(deck: Deck, slide: number): readonly Edit[] {
  const [accepted] = [...refusedIn(deck, ['slides', slide]), ...refusedIn(deck, [])].flatMap(
    ({ path, text }) =>
      refusalOf(deck, path, text) === undefined ? [writeText(deck, path, text).edits] : [],
  );
  return accepted ?? [];
}
