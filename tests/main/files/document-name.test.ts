import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeDocument, openDocument, savedAs, undo } from '../../../src/core/deck/document';
import { rereadVersion } from '../../../src/main/document/edited-version';
import { documentName, documentState, fileStem } from '../../../src/main/files/document-name';
import { deck } from '../../support/decks';

const titled = (title: string) => ({ text: title, deck: deck({ title }) });
const FILE = join('map', 'mijn training.beeld');

describe('the name of a deck', () => {
  it('is that of its file, or without one its title', () => {
    expect(documentName(openDocument('file', FILE, titled('Wijk in beeld')))).toBe('mijn training.beeld');
    expect(documentName(openDocument('new', '', titled('Wijk in beeld')))).toBe('Wijk in beeld');
  });

  it('begins the names of what is made of it', () => {
    expect(fileStem(openDocument('file', FILE, titled('Wijk')))).toBe('mijn training');
    expect(fileStem(openDocument('new', '', titled('Wijk in beeld')))).toBe('Wijk in beeld');
  });

  it.each([
    ['Wat nu? Jeugd/wijk: een "begin"', 'Wat nu Jeugd wijk een begin'],
    ['..\\etc', 'etc'],
    ['Einde...', 'Einde'],
    ['???', 'presentatie'],
    ['é'.repeat(200), 'é'.repeat(80)],
  ])('%j without a file gives %j, which any disk can hold', (title, stem) => {
    expect(fileStem(openDocument('new', '', titled(title)))).toBe(stem);
  });
});

describe('what windows know of a deck', () => {
  it('is whether it is changed, and what can be undone and redone', () => {
    const fresh = openDocument('file', FILE, titled('een'));
    const changed = changeDocument(fresh, titled('twee'), '');
    const name = 'mijn training.beeld';
    const state = { name, place: 'file', changed: false, canUndo: false, canRedo: false };
    expect(documentState(fresh)).toEqual(state);
    expect(documentState(changed)).toEqual({ ...state, changed: true, canUndo: true });
    expect(documentState(undo(changed, rereadVersion))).toEqual({ ...state, canRedo: true });
    expect(documentState(savedAs(changed, FILE, changed.present))).toEqual({ ...state, canUndo: true });
  });
});
