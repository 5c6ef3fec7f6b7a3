import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { bestSheet } from '../../../src/core/figures-in/reading/best-sheet';
import type { Choices } from '../../../src/core/figures-in/reading/choices';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import type { Reading } from '../../../src/core/figures-in/reading/reading';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { drawn, targetOf } from '../../support/readings';

/** A file as the importer reads it, on the sheet that it begins with. */
function reading(file: string, kind: SlideKind = 'ranking', choices: Choices = {}): Reading {
  const read = readSheets(readFileSync(`tests/fixtures/figures/${file}`));
  if ('refused' in read) throw new Error(read.refused.code);
  const target = targetOf(kind);
  const sheet = read.sheets[bestSheet(read.sheets, target)];
  if (sheet === undefined) throw new Error('no sheet');
  return readFigures(sheet, choices, target);
}

const noticesOf = (file: string, kind?: SlideKind) => reading(file, kind).notices.map(({ code }) => code);

describe('a file as people have it shows the right figures, or is asked about', () => {
  it.each<[file: string, kind: SlideKind, shows: string]>([
    ['tidy-jaar.csv', 'ranking', 'Zandwijk 41.2 / Bosveld 38.7 / Meerdam 29.9 / percent'],
    ['odata-id.csv', 'ranking', '? unit'],
    ['odata-id.csv', 'counts', 'Noord 71 / Zuid 64 / Oost 58 / count'],
    [
      'statline-totaal-kolom.csv',
      'ranking',
      '4 tot 8 jaar 61.5 / 8 tot 12 jaar 73.4 / 12 tot 16 jaar 66 / percent',
    ],
    ['jaren-en-verschil.csv', 'ranking', 'Noord 40.5 / Zuid 38.2 / Oost 51 / percent'],
    [
      'jaren-en-verschil.csv',
      'comparison',
      '[2022, 2024] / Noord 40.5 44.1 / Zuid 38.2 37.9 / Oost 51 55.4 / percent',
    ],
    ['aantallen-als-jaren.csv', 'comparison', '[2023, 2024] / De Wilg 1950 2010 / De Linde 640 655 / count'],
    ['punt-drie-decimalen.csv', 'ranking', 'Noord 33.333 / Zuid 45.5 / Oost 21.167 / percent'],
    ['r-wetenschappelijk.csv', 'ranking', 'Noord 98500 / Zuid 100000 / Oost 120300 / count'],
    ['n-rij.csv', 'ranking', 'Helemaal eens 46.2 / Eens 31.8 / Oneens 22 / percent'],
    ['pijp.csv', 'ranking', 'Noord 410 / Zuid 385 / count'],
    ['mac-roman.csv', 'ranking', 'Café bezoeken 12.5 / Ideeën bedenken 40.1 / percent'],
    ['peildatum-in-b1.csv', 'ranking', 'Zwemt graag 54.2 / Leest graag 47.9 / percent'],
    [
      'dubbele-koppen.csv',
      'stacked',
      'Ik voel me veilig 20 30 50 / Ik heb plek om te spelen 10 25 65 / percent',
    ],
    [
      'gestapeld-101.csv',
      'stacked',
      '[Oneens, Neutraal, Eens] / Ik voel me veilig 33 34 34 / Ik heb plek om te spelen 10 25 65 / percent',
    ],
    ['ring-acht-delen.csv', 'ring', '? rest'],
    ['alles-goed.csv', 'ranking', '? unit'],
    ['aantal-en-percentage.csv', 'ranking', 'Ja 62.7 / Nee 37.3 / percent'],
    ['aantal-en-percentage.csv', 'counts', 'Ja 188 / Nee 112 / count'],
    ['postcode-wijk.csv', 'ranking', 'Noord 41 / Zuid 38 / percent'],
    ['utf16-zonder-bom.csv', 'ranking', 'Noord 41 / Zuid 38 / percent'],
    ['komma-csv-komma-decimaal.csv', 'ranking', 'Noord 41.5 / Zuid 38.2 / percent'],
    ['spatie-uitgelijnd.txt', 'ranking', 'Noord 41.5 / Zuid 38.2 / percent'],
    ['jaar-leeg-kop-eenheid.csv', 'ranking', 'Leest graag 47.9 / Zwemt graag 54.2 / percent'],
    [
      'gemiddelde-NL.csv',
      'ranking',
      'Noord 41 / Zuid 38 / Gemiddelde 39.5 / Totale gemeente 39.4 / Nederland 42 / percent',
    ],
    ['duizend-spatie-euro.csv', 'ranking', 'Speeltuin 12500 / Bieb 8250 / count'],
    ['pct-van-100-als-1.csv', 'ranking', '? fractions'],
    ['puntkomma-aan-eind.csv', 'ranking', 'Noord 41 / Zuid 38 / percent'],
    ['grafiekblad.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['cellen-zonder-r.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['rijen-en-cellen-zonder-r.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['omgekeerde-schuine-streep.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['strict.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['datum-als-periode.xlsx', 'lines', 'jan-24 120 / feb-24 131 / mrt-24 128 / count'],
    ['formules-zonder-waarde.xlsx', 'ranking', '? noResults'],
    [
      'samengevoegde-namen.xlsx',
      'ranking',
      'Jongens Eens 48 / Jongens Oneens 52 / Meisjes Eens 55 / Meisjes Oneens 45 / percent',
    ],
    ['samengevoegde-namen.xlsx', 'comparison', '[Eens, Oneens] / Jongens 48 52 / Meisjes 55 45 / percent'],
    ['verborgen-blad-eerst.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['verborgen-rij.xlsx', 'ranking', 'Noord 41 / Zuid 38 / percent'],
    ['foutcellen.xlsx', 'ranking', 'Noord (error) / Zuid 38 / Oost (error) / percent'],
    ['voorvoegsel-x.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['afmeting-leeg.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['toelichting-eerst.xlsx', 'ranking', 'Lezen 48 / Spelen 63 / percent'],
    ['str-leeg.xlsx', 'ranking', 'Noord (empty) / Zuid 38 / percent'],
    [
      'procentopmaak.xlsx',
      'ranking',
      'A 0.0% 85.9 / B "%" 85.9 / C rood 40 / D \\% 85.9 / E 0.00% 12.34 / F formule 33.3333333333 / percent',
    ],
  ])('%s as %s', (file, kind, shows) => {
    expect(drawn(reading(file, kind))).toBe(shows);
  });

  it('marks of statistics are gaps, and those behind a figure or a year go', () => {
    const shows =
      '[Jongens, Meisjes] / 2020 41 39 / 2021 (secret) 40 / 2022 43 (unknown) / 2023 (tooFew) 44 / 2024 45 46 / percent';
    expect(drawn(reading('tekens-statline.csv', 'lines'))).toBe('? unit');
    expect(drawn(reading('tekens-statline.csv', 'lines', { unit: 'percent' }))).toBe(shows);
  });

  it('years that stand across become the periods of lines', () => {
    const { turned } = reading('jaren-als-kolommen.csv', 'lines');
    expect(turned).toBe(true);
    expect(drawn(reading('jaren-als-kolommen.csv', 'lines', { unit: 'percent' }))).toBe(
      '[Noord, Zuid] / 2020 40 35 / 2021 42 33 / 2022 44 36 / 2023 45 38 / 2024 47 39 / percent',
    );
  });

  it('of more months than a line can have the newest stay, and it is said', () => {
    const { proposal, notices } = reading('lijn-72-maanden.csv', 'lines');
    expect(proposal?.rows).toHaveLength(60);
    expect(proposal?.rows.at(-1)?.label).toBe('dec 2024');
    expect(notices).toContainEqual({ code: 'tooMany', left: 12, newest: true });
  });

  it('the parts of a ring that are too many become one rest when that is chosen', () => {
    expect(drawn(reading('ring-acht-delen.csv', 'ring', { rest: true }))).toBe(
      'Fiets 40 / Lopen 20 / Auto 12 / Bus 8 / Step 7 / Overig 13 / percent',
    );
  });

  it('what is left out is said, each with its reason', () => {
    expect(noticesOf('verborgen-rij.xlsx')).toEqual(['hiddenRows']);
    expect(noticesOf('tidy-jaar.csv')).toEqual(['constant']);
    expect(noticesOf('aantal-en-percentage.csv')).toEqual(['otherColumn']);
    expect(noticesOf('duizend-spatie-euro.csv')).toEqual(['money']);
    expect(noticesOf('alles-goed.csv')).toEqual(['missing', 'total']);
  });

  it('what stands beside the figures is offered as footnote and source', () => {
    expect(reading('n-rij.csv').proposal?.footnote).toBe('n = 412');
    const both = reading('alles-goed.csv', 'ranking', { unit: 'count' });
    expect(both.proposal).toMatchObject({ source: 'eigen peiling, 2024' });
    expect(drawn(both)).toBe('Buiten spelen 85.9 / Lezen 1234.5 / Knutselen, tekenen (none) / count');
  });

  it('sheets that are hidden come last', () => {
    const read = readSheets(readFileSync('tests/fixtures/figures/verborgen-blad-eerst.xlsx'));
    expect('sheets' in read && read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Resultaat', undefined],
      ['Hulp', true],
    ]);
  });
});
