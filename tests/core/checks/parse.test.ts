import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseDeck, wholeFile } from '../../../src/core/checks/parse';
import { deck, deckOf, oneOfEach, rankingSlide } from '../../support/decks';
import { marked, slideText } from '../../support/marked-text';
import { parsed, problemsIn } from '../../support/parsed';

const ordinary = deckOf(...oneOfEach());

describe('a deck', () => {
  it('may be written as YAML', () => {
    expect(parsed(stringify(ordinary))).toEqual(ordinary);
  });

  it('may be written as JSON', () => {
    expect(parsed(JSON.stringify(ordinary, null, '\t'))).toEqual(ordinary);
  });

  it('may come from an editor that puts a byte order mark before the text', () => {
    expect(parsed(`\uFEFF${stringify(ordinary)}`)).toEqual(ordinary);
  });

  it('may come from an editor that ends lines the Windows way', () => {
    expect(parsed(stringify(ordinary).replaceAll('\n', '\r\n'))).toEqual(ordinary);
  });

  it('is Dutch and without sections where it does not say otherwise', () => {
    expect(
      parsed('beeld: 1\ntitle: T\nsource: { text: B }\nslides: [{ id: a, kind: title, headline: K }]'),
    ).toEqual(
      deck({
        title: 'T',
        source: { text: 'B' },
        sections: [],
        slides: [{ id: 'a', kind: 'title', headline: 'K' }],
      }),
    );
  });

  it('shows percentages, one answer each and nothing highlighted where a ranking does not say otherwise', () => {
    const { slides } = parsed(slideText('ranking', 'rows: [{ id: a, label: A, value: 1 }]'));
    expect(slides[0]).toMatchObject({ unit: 'percent', multiple: false, highlight: [] });
  });

  it('keeps comments out and line breaks of notes in', () => {
    const { slides } = parsed(
      slideText('title', 'text: Tekst # bron: regel 1', 'notes: |', '  Een.', '', '  Twee.'),
    );
    expect(slides[0]).toMatchObject({ text: 'Tekst', notes: 'Een.\n\nTwee.\n' });
  });

  it('takes words like no, on and yes for words', () => {
    expect(parsed(slideText('title', 'label: no', 'text: on')).slides[0]).toMatchObject({
      label: 'no',
      text: 'on',
    });
  });
});

describe('a broken deck', () => {
  it('tells all its problems at once, in the order of the file', () => {
    const { text, places } = marked(
      [
        'beeld: »2',
        'title: »" "',
        '»tittel: Proef',
        'source: »NJi',
        'sections:',
        '  - { id: doelen, title: Doelen, colour: »rood }',
        'slides:',
        '  - id: »Een',
        '    kind: figure',
        '    headline: Kop',
        '    value: »85,9',
        '  - id: twee',
        '    kind: »kaart',
        '  - id: drie',
        '    section: »wie',
        '    kind: ranking',
        '    headline: Kop',
        '    rows:',
        '      - { id: a, label: A, value: »101 }',
        '      - { id: »a, label: A, value: 2 }',
        '  - »kind: points',
        '    id: vier',
      ].join('\n'),
    );
    const problems = problemsIn(text);
    expect(problems.map(({ code }) => code)).toEqual([
      'wrongVersion',
      'blank',
      'unknownKey',
      'wrongType',
      'notOneOf',
      'badId',
      'decimalComma',
      'unknownKind',
      'unknownId',
      'tooHigh',
      'duplicateId',
      'missingKey',
    ]);
    expect(problems.map(({ line, column }) => ({ line, column }))).toEqual(places);
  });

  it('reports every unknown key of a slide, and none twice', () => {
    const problems = problemsIn(slideText('title', 'kop: A', 'onderkop: B', 'voet: C'));
    expect(problems.map(({ path }) => path)).toEqual([
      'slides[0].kop',
      'slides[0].onderkop',
      'slides[0].voet',
    ]);
  });

  it('counts lines of Windows files as an editor does', () => {
    const { text, places } = marked(slideText('figure', 'value: »-1'));
    expect(problemsIn(text.replaceAll('\n', '\r\n'))).toMatchObject(places);
  });

  it('does not unfold a file of nested aliases', () => {
    const bomb = [
      'a: &a [lol, lol]',
      ...'bcdefghij'.split('').map((name, i) => {
        const before = 'abcdefghi'[i] ?? '';
        return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`;
      }),
    ].join('\n');
    const problems = problemsIn(bomb);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['alias']));
    expect(problems).toHaveLength(9 * 4);
  });

  it.each(['[', '{a: ', '- ', '? '])('says of a file full of %j only that it is too deep', (open) => {
    expect(parseDeck(open.repeat(5_000))).toEqual({ problems: [wholeFile('tooDeep', '')] });
  });

  it('tells of a stray sign once, and not of every word after it', () => {
    const { text, places } = marked(slideText('title', '»} Een', 'text: Twee').replace('Kop', '"Kop" »kop'));
    expect(problemsIn(text)).toMatchObject(places);
    expect(problemsIn(slideText('title', '}', 'text: Een', 'notes: Twee'))).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'tells of the key %s as of any other',
    (key) => {
      const [problem] = problemsIn(slideText('title', `${key}: { text: Tekst }`));
      expect(problem).toMatchObject({ code: 'unknownKey' });
      const [inRow] = problemsIn(
        JSON.stringify(deckOf(rankingSlide())).replace('"label"', `"${key}": 1, "label"`),
      );
      expect(inRow).toMatchObject({ code: 'unknownKey' });
      const [inDeck] = problemsIn(`${key}: 1\n${slideText('title')}`);
      expect(inDeck).toMatchObject({ code: 'unknownKey' });
    },
  );
});
