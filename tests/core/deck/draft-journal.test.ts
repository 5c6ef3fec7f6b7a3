import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  takenOver,
  withoutFile,
  changeDocument,
  openDocument,
  redo,
  savedAs,
  undo,
  type DeckDocument,
  type DeckVersion,
} from '../../../src/core/deck/document';
import { eachStep } from '../../../src/core/deck/history';
import { journalLines, journalOf, readJournal } from '../../../src/core/deck/draft-journal';
import type { Text } from '../../../src/core/deck/text/long-text';
import { deckOf, titleSlide } from '../../support/decks';

const deck = deckOf(titleSlide());
const version = (text: string): DeckVersion => ({ text, deck });
const reread = (_: DeckVersion, text: Text) => version(text.toString());
const textsOf = ({ past, present, future }: Pick<DeckDocument, 'past' | 'present' | 'future'>) => ({
  past: Array.from(eachStep(past, present, reread), ({ text }) => text),
  text: present.text,
  future: Array.from(eachStep(future, present, reread), ({ text }) => text),
});

function readIn(lines: readonly string[]) {
  const draft = readJournal(lines.join('\n'));
  return (
    draft && {
      file: draft.file,
      base: draft.base,
      ...textsOf({ ...draft, present: version(draft.text) }),
    }
  );
}

type Step = (document: DeckDocument) => DeckDocument;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.string(), fc.constantFrom('', 'typing 1', 'typing 2')).map(
    ([text, group]): Step =>
      (document) =>
        changeDocument(document, version(text), group),
  ),
  fc.constant<Step>((document) => undo(document, reread)),
  fc.constant<Step>((document) => redo(document, reread)),
  fc.constant<Step>((document) => savedAs(document, '/map/a.beeld', document.present)),
  fc.string().map(
    (text): Step =>
      (document) =>
        takenOver(document, version(text)),
  ),
  fc.string().map(
    (text): Step =>
      (document) =>
        acknowledged(document, version(text)),
  ),
  fc.constant<Step>(withoutFile),
);

/** A journal as drafts keep it: a line for each step, or written anew where no line says it. */
function journalled(steps: readonly Step[], begin: DeckDocument) {
  let [document, lines] = [begin, [journalOf(begin)]];
  for (const step of steps) {
    const next = step(document);
    const more = journalLines(document, next);
    if (next !== document) lines = more === undefined ? [journalOf(next)] : [...lines, ...more];
    document = next;
  }
  return { document, lines };
}

describe('the journal of a draft', () => {
  it('leads to the document, and to all that it was and can become again', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const { document, lines } = journalled(steps, openDocument('file', '/map/a.beeld', version('begin')));
        expect(readIn(lines)).toEqual({
          file: document.file,
          base: document.saved.text,
          ...textsOf(document),
        });
      }),
    );
  });

  it('takes a line for a change, however long the deck is', () => {
    const long = 'x'.repeat(100_000);
    const before = openDocument('new', '', version(`${long}ab${long}`));
    const lines = journalLines(before, changeDocument(before, version(`${long}aNb${long}`), ''));
    expect(lines).toEqual(['{"delta":[[0,100001],"N",[100001,200002]],"step":true}']);
  });

  it('takes a line for a save, and for a change after that, however long the deck is', () => {
    const long = 'x'.repeat(100_000);
    const begin = openDocument('file', '/map/a.beeld', version(long));
    const changed = changeDocument(begin, version(`${long}a`), '');
    const saved = savedAs(changed, '/map/a.beeld', changed.present);
    const lines = journalLines(changed, saved);
    expect(lines).toEqual(['{"saved":[[0,100001]]}']);
    const more = journalLines(saved, changeDocument(saved, version(`${long}ab`), ''));
    const all = [journalOf(changed), ...(lines ?? []), ...(more ?? [])].join('\n');
    expect(readJournal(all)).toMatchObject({ base: `${long}a`, text: `${long}ab` });
  });

  it('that was cut off within a line leads to where the line before it led', () => {
    const begin = openDocument('new', '', version('begin'));
    const { lines } = journalled([(document) => changeDocument(document, version('later'), '')], begin);
    const whole = lines.join('\n');
    const more = `${whole}\n{"delta":["N",[3,5]],"step":true}`;
    for (let end = whole.length; end < more.length; end++)
      expect(readJournal(more.slice(0, end))?.text).toBe('later');
  });

  it('of an older program is the text that it kept', () => {
    const draft = { file: '/map/a.beeld', base: 'eerst', text: 'later' };
    expect(readJournal(JSON.stringify(draft))).toEqual({ ...draft, past: [], future: [] });
  });

  it('of an older program has what was done after that too', () => {
    const lines = [
      { file: '', base: 'eerst' },
      { from: 0, to: 5, text: 'later', step: true },
      { from: 5, to: 5, text: 'n', step: false },
      { from: 0, to: 1, text: 'L', step: true },
      'undo',
    ];
    expect(readIn(lines.map((line) => JSON.stringify(line)))).toMatchObject({
      past: ['eerst'],
      text: 'latern',
      future: ['Latern'],
    });
  });
});
