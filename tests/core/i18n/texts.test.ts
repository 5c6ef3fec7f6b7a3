import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../../src/core/deck/problem';
import { EXIT_CODES, type ErrorCode } from '../../../src/core/errors/known-error';
import { textsOf } from '../../../src/core/i18n/languages';
import { slideTexts } from '../../../src/core/i18n/slide-languages';
import { KEYMAP } from '../../../src/core/keys/keymap';

const nl = textsOf('nl');
const en = textsOf('en');
const codes = Object.keys(nl.problems.texts) as ProblemCode[];
const problem = (code: ProblemCode, own: Partial<Problem> = {}): Problem => ({
  code,
  line: 3,
  column: 5,
  path: 'slides[0].value',
  found: 'dit',
  expected: 'dat',
  ...own,
});

/** Every text in a tree of texts, with the way to it; functions are called with plausible words. */
function leaves(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(codes)('the problem %s', (code) => {
  it.each([nl, en])('is put in a sentence, with another on how to mend it', (texts) => {
    const { what, fix } = texts.problems.texts[code](problem(code));
    for (const sentence of [what, fix]) {
      expect(sentence).toMatch(/^\S.*[.:]$/u);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN/u);
    }
    expect(what).not.toBe(fix);
  });

  it('says something else in Dutch than in English', () => {
    const said = problem(code);
    expect(nl.problems.texts[code](said)).not.toEqual(en.problems.texts[code](said));
  });

  it.each([nl, en])('still reads well where nothing stands there and nothing is expected', (texts) => {
    const { what, fix } = texts.problems.texts[code](problem(code, { found: '', expected: '', path: '' }));
    expect(`${what} ${fix}`).not.toMatch(/undefined|null/u);
  });
});

describe('what is found and expected', () => {
  it.each<[ProblemCode, Partial<Problem>, string]>([
    ['missingKey', { path: 'slides[3].rows[0].label' }, 'label ontbreekt. Voeg de regel label: toe.'],
    ['wrongType', { expected: 'number' }, '“dit” past hier niet. Hier hoort een getal.'],
    ['wrongType', { expected: 'list', found: '' }, 'Hier staat niets bruikbaars. Hier hoort een lijst.'],
    [
      'unknownKind',
      { found: '', expected: 'title, figure' },
      'De soort dia (kind) ontbreekt. Kies uit: title, figure.',
    ],
    ['unknownId', { expected: '' }, '“dit” bestaat niet. Maak het eerst aan, of haal de verwijzing weg.'],
    ['wrongType', { expected: 'fields' }, '“dit” past hier niet. Hier horen velden.'],
    ['wrongCount', { found: '1', expected: '2' }, 'Er staat er 1. Hier horen er precies 2.'],
    ['tooHigh', { found: '101', expected: '100' }, '101 is te hoog. Schrijf een getal tot en met 100.'],
    ['tooLong', { expected: '200' }, 'Deze tekst is te lang. Gebruik hoogstens 200 tekens.'],
  ])('of %s stands in its words', (code, own, text) => {
    const { what, fix } = nl.problems.texts[code](problem(code, own));
    expect(`${what} ${fix}`).toBe(text);
  });

  it('is counted in the title', () => {
    expect(nl.problems.title('deck.beeld', 1)).toBe('deck.beeld kan niet open: er is 1 fout gevonden');
    expect(nl.problems.title('deck.beeld', 3)).toBe('deck.beeld kan niet open: er zijn 3 fouten gevonden');
  });
});

describe('the two languages', () => {
  it('have all their texts, none of them empty', () => {
    const paths = leaves(nl).map(([path]) => path);
    expect(leaves(en).map(([path]) => path)).toEqual(paths);
    for (const [path, text] of [...leaves(nl), ...leaves(en)]) expect(text, path).toMatch(/\S/u);
  });

  it('name every action of the keymap apart', () => {
    for (const texts of [nl, en]) {
      const names = KEYMAP.map((row) => texts.actions[row.action]);
      expect(new Set(names).size).toBe(KEYMAP.length);
    }
  });

  it.each(Object.keys(EXIT_CODES) as ErrorCode[])('tell of the error %s in a line of their own', (code) => {
    const said = nl.errors[code]('deck.beeld', 'ENOENT');
    expect(said).toMatch(/^\S.*\.$/u);
    expect(said).not.toContain('\n');
    expect(said).not.toBe(en.errors[code]('deck.beeld', 'ENOENT'));
  });

  it('count slides and minutes', () => {
    expect(slideTexts('nl').place(2, 15)).toBe('Dia 2 van 15');
    expect([1, 5].map(slideTexts('nl').minutes)).toEqual(['1 minuut', '5 minuten']);
    expect([1, 5].map(slideTexts('en').minutes)).toEqual(['1 minute', '5 minutes']);
  });
});
