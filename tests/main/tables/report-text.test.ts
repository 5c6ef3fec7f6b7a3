import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import type { Reading } from '../../../src/core/figures-in/reading/reading';
import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { drawn, targetOf } from '../../support/readings';

const textOf = (part: string) => readFileSync(`tests/fixtures/figures/rapport-${part}.txt`, 'utf8');

/** What the importer makes of a text, one reading for each list in it. */
function readingsOf(text: string, kind: SlideKind = 'ranking'): readonly Reading[] {
  const read = readSheets(new TextEncoder().encode(text));
  if ('refused' in read) throw new Error(read.refused.code);
  return read.sheets.map((sheet) => readFigures(sheet, {}, targetOf(kind)));
}

const PARTS: readonly (readonly [part: string, shows: readonly string[]])[] = [
  [
    'doelstellingen',
    [
      'Signaleren van zorgsignalen 85.9',
      'Talentontwikkeling 77.5',
      'Ontwikkelen van een gezonde leefstijl 74.9',
      'Participatie en burgerschap ontwikkelen 67.8',
      'Toegankelijk maken van culturele- en recreatieve activiteiten 63.4',
      'Ondersteuning van ouders bij opvoeding 61.7',
      'Kinderen in contact laten komen met andere culturen en/of achtergronden 60.4',
      'Kinderen een platform bieden hun stem te laten horen 52.9',
      'Anders 16.3',
      'percent',
    ],
  ],
  [
    'werkzaamheden',
    [
      'Organiseren van activiteiten in de wijk 67',
      'Ouders ondersteunen bij opvoeding 51.1',
      'Coaching en begeleiding van kinderen 49.8',
      'Ondersteunen van kinderen bij het organiseren van projecten 47.1',
      'Organiseren van activiteiten op scholen en kinderopvang 45.8',
      'Voorlichting geven aan kinderen 41',
      'Ambulant werken 37',
      'Organiseren participatietrajecten en kinderraden 19.8',
      'Anders 20.7',
      'percent',
    ],
  ],
  [
    'partners',
    [
      'Scholen 94',
      'Sportverenigingen 50',
      'Jongerenwerk 75',
      'Gemeenten 70',
      'Culturele organisaties 56',
      'Politie 52',
      'Kinderopvang 49',
      'Jeugdzorg 46',
      'GGD 45',
      'Vluchtelingenorganisaties 19',
      'Kerken 13',
      'Scouting 14',
      'percent',
    ],
  ],
  [
    'waarde',
    [
      'Schriftelijke verantwoording resultaatafspraken 79',
      'Evaluatie deelnemers 54',
      'Praktijkbezoek opdrachtgever 37',
      'Visueel 53',
      'percent',
    ],
  ],
  [
    'aantallen',
    [
      'Kinderwerkers (vague)',
      'Jongerenwerkers 2000',
      'Psychologen 3432',
      'Wijkagenten 3542',
      '(Ortho)pedagogen 6861',
      'Jeugdzorgwerkers 6985',
      'Jeugd- en gezinsprofessionals 36372',
      'count',
    ],
  ],
];

describe('a part of a report, as it comes out of a PDF', () => {
  it.each(PARTS)('%s has its own rows', (part, shows) => {
    expect(readingsOf(textOf(part)).map(drawn)).toEqual([shows.join(' / ')]);
  });

  it('all parts in one text are a list each', () => {
    const together = PARTS.map(([part]) => textOf(part)).join('\n');
    expect(readingsOf(together).map(drawn)).toEqual(PARTS.map(([, shows]) => shows.join(' / ')));
  });

  it('lines may end and begin as another program writes them', () => {
    for (const [part, shows] of PARTS) {
      const text = textOf(part).split('\n');
      const others = [
        text.map((line) => line.trim()).join('\r\n'),
        text.map((line) => `  ${line} `).join('\r'),
      ];
      for (const other of others) expect(readingsOf(other).map(drawn)).toEqual([shows.join(' / ')]);
    }
  });

  it('says which figure has no name, and which names were broken', () => {
    const [partners] = readingsOf(textOf('partners'));
    expect(partners?.notices).toContainEqual({ code: 'nameless', line: 65, found: '25%' });
    expect(partners?.notices).toContainEqual({ code: 'joined', label: 'Jongerenwerk' });
    expect(partners?.marks.filter(({ why }) => why === 'nameless')).toHaveLength(1);
  });

  it('says what is no exact number, and what the mark at a figure means', () => {
    const [counts] = readingsOf(textOf('aantallen'), 'counts');
    expect(counts?.notices).toContainEqual({
      code: 'missing',
      label: 'Kinderwerkers',
      name: '',
      missing: 'vague',
      found: 'enkele honderden',
    });
    expect(counts?.notices).toContainEqual({ code: 'mark', label: '', found: '6.985*' });
    expect(counts?.proposal?.footnote).toBe(
      'Jeugdzorgwerkers: De registratie als jeugdzorgwerker bij SKJ is sinds 2018 gesloten. Jeugdzorgwerkers worden ondergebracht bij Jeugd- en gezinsprofessionals.',
    );
  });
});

describe('another text of the same kind', () => {
  it.each<[kind: string, text: string, shows: readonly string[]]>([
    [
      'with names below',
      'Waarom komen kinderen?\n62%\nOm vrienden te \nzien\n41,5%\nOmdat het gratis is\n8%\nAnders',
      ['Om vrienden te zien 62 / Omdat het gratis is 41.5 / Anders 8 / percent'],
    ],
    [
      'with names above',
      'Vervoer\n\nFiets\n\n44%\n\nLopend met \nouders\n\n31%\n\nAuto\n\n25%',
      ['Fiets 44 / Lopend met ouders 31 / Auto 25 / percent'],
    ],
    ['with colons behind names above', 'A:\n41%\nB:\n38%\nC:\n12%', ['A 41 / B 38 / C 12 / percent']],
    ['with nothing that tells where names stand', 'Bezoek\n41%\nSpel\n38%\nSport', ['? order']],
    [
      'with a sentence above and no name behind the last figure',
      'Cijfers van 2023.\n41%\nA\n38%\nB\n12%',
      ['? order'],
    ],
    [
      'with page numbers',
      'Wat doen zij\n\n62%\nSpelen\n\n12\n\n41%\nLezen\n\n33%\nZwemmen\n\nPagina 13',
      ['Spelen 62 / Lezen 41 / Zwemmen 33 / percent'],
    ],
    [
      'with soft hyphens and hard spaces',
      '62\u00A0%\nSpeel\u00ADtuin\u00AD\nbezoek\n\n41\u00A0%\nLezen',
      ['Speeltuinbezoek 62 / Lezen 41 / percent'],
    ],
    [
      'with spans, bounds and words for numbers',
      'Kinderen\n\nNoord\n20 - 30\n\nZuid\n45\n\nOost\n<5\n\nWest\nongeveer 90',
      ['Noord (vague) / Zuid 45 / Oost (tooFew) / West (vague) / count'],
    ],
    [
      'with two lists below each other',
      'Jongens\n\n62%\nSpelen\n\n41%\nLezen\n\nMeisjes\n\n55%\nSpelen\n\n47%\nLezen',
      ['Spelen 62 / Lezen 41 / percent', 'Spelen 55 / Lezen 47 / percent'],
    ],
    [
      'from a mail',
      'Hoi,\nHier de cijfers:\n- Noord: 41%\n- Zuid: 38%\n- Oost: enkele\nGroet,\nAnna',
      ['Noord 41 / Zuid 38 / Oost (vague) / percent'],
    ],
    [
      'with dots between names and figures',
      'Speeltuin ........ 62%\nBibliotheek ...... 41%',
      ['Speeltuin 62 / Bibliotheek 41 / percent'],
    ],
    ['with figures in brackets', 'Speeltuin (62%)\nZwembad (33%)', ['Speeltuin 62 / Zwembad 33 / percent']],
    [
      'with how many there are behind a share',
      '62% (412)\nSpelen\n\n41% (n=301)\nLezen',
      ['Spelen 62 / Lezen 41 / percent'],
    ],
    [
      'with names that were broken in front of their figures',
      'Organiseren van activi-\nteiten in de wijk 62%\nVoorlichting geven aan\nkinderen 41%\nAnders 12%',
      [
        'Organiseren van activiteiten in de wijk 62 / Voorlichting geven aan kinderen 41 / Anders 12 / percent',
      ],
    ],
    [
      'with names that were broken behind their figures',
      '62% Organiseren van acti-\nviteiten in de wijk\n41% Voorlichting geven\n12% Anders',
      ['Organiseren van activiteiten in de wijk 62 / Voorlichting geven 41 / Anders 12 / percent'],
    ],
    [
      'with what is no exact figure',
      'Sporten: 4 op de 10\nLezen: 5 à 10%\nMuziek: ruim 40%\nTekenen minder dan 5%\nDansen: 12%',
      ['Sporten (vague) / Lezen (vague) / Muziek (vague) / Tekenen (vague) / Dansen 12 / percent'],
    ],
    [
      'with figures broken at the end of a line',
      '85,\n9%\nSignaleren\n77,5\n%\nTalent',
      ['Signaleren 85.9 / Talent 77.5 / percent'],
    ],
    ['with several figures behind a name', 'Sporten 62% 58%\nLezen 41% 66%', ['? whichColumn']],
    ['with names apart from their figures', '0%\n50%\n100%\nSporten\nLezen\n62%\n41%', ['? noFigures']],
    ['of sentences', 'In Noord doet 41% mee, in Zuid 38% en in Oost 12%.', ['? noFigures']],
    [
      'in English',
      'What children do\n\n62.5%\nPlay-\ning outside\n\n41%\nReading',
      ['Playing outside 62.5 / Reading 41 / percent'],
    ],
  ])('%s', (_, text, shows) => {
    const kind = text.includes('%') ? 'ranking' : 'counts';
    expect(readingsOf(text, kind).map(drawn)).toEqual(shows);
  });

  it.each([
    ['Jeugd in Noord\n\nSportverenigingen en\nculturele instellingen 41%\nScholen 38%', 'Jeugd in Noord'],
    [
      'Jeugd in Noord\n\nSportverenigingen en\nculturele instellingen 41%\nScholen en\nopvang 38%',
      'Jeugd in Noord',
    ],
    ['Jeugd in Noord\n\nScholen 38%\nSportverenigingen en\nculturele instellingen 41%', 'Jeugd in Noord'],
  ])('has the title above it, also where names were broken: %j', (text, title) => {
    expect(sheetsFromText(text)?.map(({ name }) => name)).toEqual([title]);
  });

  it('a figure in a sentence that stays out is said', () => {
    const [list] = readingsOf('• 62% van de kinderen speelt buiten\n• 41% leest\n• 33% zwemt');
    expect(list?.notices).toContainEqual(expect.objectContaining({ code: 'mention', line: 1 }));
  });
});
