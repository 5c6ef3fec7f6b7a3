import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  changeDocument,
  givenUp,
  isChanged,
  openDocument,
  redo as redoOf,
  savedAs,
  takenOver,
  undo as undoOf,
  type DeckDocument,
  type DeckVersion,
} from '../../../src/core/deck/document';
import type { Text } from '../../../src/core/deck/text/long-text';
import { deckOf, titleSlide } from '../../support/decks';

const version = (text: string): DeckVersion => ({ text, deck: deckOf(titleSlide({ headline: text })) });
const [one, two, three] = [version('een'), version('twee'), version('drie')] as const;
const reread = (_: DeckVersion, text: Text) => version(text.toString());
const undo = (document: DeckDocument) => undoOf(document, reread);
const redo = (document: DeckDocument) => redoOf(document, reread);
const file = openDocument('file', '/map/eigen.beeld', one);

describe('a document', () => {
  it('has nothing to save, undo or redo at first', () => {
    expect(isChanged(file)).toBe(false);
    expect(undo(file)).toBe(file);
    expect(redo(file)).toBe(file);
  });

  it('is changed by another text, and by that alone', () => {
    expect(isChanged(changeDocument(file, two, ''))).toBe(true);
    expect(changeDocument(file, version('een'), '')).toBe(file);
  });

  it('goes back and forth over every change', () => {
    const changed = changeDocument(changeDocument(file, two, 'a'), three, 'b');
    expect(undo(changed).present).toBe(two);
    expect(undo(undo(changed)).present).toEqual(one);
    expect(isChanged(undo(undo(changed)))).toBe(false);
    expect(redo(redo(undo(undo(changed)))).present).toEqual(three);
  });

  it('undoes changes of one group that follow each other together', () => {
    const typed = changeDocument(changeDocument(file, two, 'headline'), three, 'headline');
    expect(undo(typed).present).toBe(one);
  });

  it('undoes a group apart that was left in between', () => {
    const left = undo(changeDocument(changeDocument(file, two, 'a'), three, 'b'));
    expect(undo(changeDocument(left, three, 'a')).present).toBe(two);
  });

  it('forgets what was undone when something else is done', () => {
    const other = changeDocument(undo(changeDocument(file, two, 'a')), three, 'a');
    expect(redo(other)).toBe(other);
  });

  it('goes back over every one of many changes of a deck with photos inside', () => {
    const photos = 'x'.repeat(60_000);
    const many = Array.from({ length: 600 }).reduce<DeckDocument>(
      (document, _, i) => changeDocument(document, { ...one, text: `${photos}${String(i)}${photos}` }, ''),
      openDocument('file', '/groot.beeld', { ...one, text: photos }),
    );
    expect(many.past).toHaveLength(600);
    const back = Array.from({ length: 300 }).reduce<DeckDocument>(undo, many);
    expect(back.present.text.replaceAll('x', '')).toBe('299');
    expect(back.future).toHaveLength(300);
  });

  it('forgets its oldest versions before what differs between them fills the memory', () => {
    const huge = (letter: string): DeckVersion => ({ ...one, text: letter.repeat(25_000_000) });
    const many = ['b', 'c', 'd', 'e'].reduce(
      (document, letter) => changeDocument(document, huge(letter), letter),
      openDocument('file', '/groot.beeld', huge('a')),
    );
    const back = undo(undo(undo(many)));
    expect(back.present.text[0]).toBe('b');
    expect(undo(back)).toBe(back);
  });

  it('ends where an earlier version is no deck any more', () => {
    const changed = changeDocument(changeDocument(file, two, 'a'), three, 'b');
    const broken = undoOf(undo(changed), () => undefined);
    expect(broken.present).toBe(two);
    expect(broken.past).toEqual([]);
  });
});

describe('the deck that ships', () => {
  const builtIn = openDocument('builtIn', '/app/kinderwerk.beeld', one);

  it('becomes a new deck with its first change', () => {
    expect(changeDocument(builtIn, two, '')).toMatchObject({ place: 'new', file: '' });
  });

  it('is not to be saved once that change is undone', () => {
    expect(isChanged(undo(changeDocument(builtIn, two, '')))).toBe(false);
  });
});

describe('saving', () => {
  const changed = changeDocument(file, two, 'a');

  it('makes the document that file, with nothing to save', () => {
    const saved = savedAs(changed, '/map/ander.beeld', two);
    expect(saved).toMatchObject({ place: 'file', file: '/map/ander.beeld' });
    expect(isChanged(saved)).toBe(false);
    expect(isChanged(undo(saved))).toBe(true);
  });

  it('leaves to be saved what was typed while it went on', () => {
    expect(isChanged(savedAs(changeDocument(changed, three, 'a'), file.file, two))).toBe(true);
  });

  it('ends the group: typing on is another thing to undo', () => {
    const typedOn = changeDocument(savedAs(changed, file.file, two), three, 'a');
    expect(undo(typedOn).present).toBe(two);
  });
});

describe('what another program wrote', () => {
  it('can be taken over, and the take-over undone', () => {
    const after = takenOver(changeDocument(file, two, 'a'), three);
    expect(after.present).toBe(three);
    expect(isChanged(after)).toBe(false);
    expect(undo(after).present).toBe(two);
  });

  it('can be known and left alone: then the trainer’s version is to be saved', () => {
    const after = acknowledged(changeDocument(file, two, 'a'), three);
    expect(after.present).toBe(two);
    expect(isChanged(after)).toBe(true);
  });
});

it('what was given up is not to be saved', () => {
  expect(isChanged(givenUp(changeDocument(file, two, 'a')))).toBe(false);
});
