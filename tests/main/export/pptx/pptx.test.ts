import { CARD_ART } from '../../../../src/core/look/card-art';
import type { Art } from '../../../../src/core/deck/look-choices';
import type { Slide } from '../../../../src/core/deck/types';
import { known } from '../../../../src/core/deck/figure';
import { describe, expect, it } from 'vitest';
import { chartSentence } from '../../../../src/core/charts/chart-description';
import { slideTexts } from '../../../../src/core/i18n/slide-languages';
import { printJob, type ExportProgress } from '../../../../src/core/frames/print-job';
import { pptxOf } from '../../../../src/main/export/pptx/pptx';
import { deck as builtIn, everyFrame } from '../../../support/app/shipped-deck';
import { wordsAt } from '../../../support/app/slide-words';
import * as make from '../../../support/decks';
import { filesOf, made, madeSlides } from '../../../support/pptx';

const flat = (text: string) => text.replace(/\s+/gu, '');

it('hides the slides that are hidden, and no others', async () => {
  const hidden = { ...make.rankingSlide(), hidden: true };
  const deck = make.deckOf(make.titleSlide(), hidden, make.pointsSlide());
  const slides = await madeSlides(deck, { slides: [0, 1, 2] });
  expect(slides.map(({ xml }) => /<p:sld [^>]*show="0"/u.test(xml))).toEqual([false, true, false]);
});

describe('the slides of the deck that ships', async () => {
  const slides = await madeSlides(builtIn);

  it('are one for each slide, with its headline in the place for the title', () => {
    expect(slides.map(({ title }) => title)).toEqual(builtIn.slides.map(({ headline }) => headline));
  });

  it.each(builtIn.slides.map(({ id }, slide) => ({ id, slide })))('$id has all its words', ({ slide }) => {
    const { texts, chart = '' } = slides[slide] ?? { texts: [] };
    const all = flat(texts.join('') + chart.replaceAll('&amp;', '&'));
    const isFigure = (words: string) => /^[\d.,]+%?$/u.test(words);
    for (const words of wordsAt(builtIn, { slide, step: 99 }).filter((some) => !isFigure(some)))
      expect(all).toContain(flat(words));
  });

  it('say in words what each picture of figures shows', () => {
    const pictured = builtIn.slides.map((slide) =>
      slide.kind === 'ranking' || slide.kind === 'counts' || slide.kind === 'figure'
        ? [chartSentence(builtIn, slide)]
        : [],
    );
    expect(slides.map(({ alts }) => alts)).toEqual(pictured);
  });

  it('have real charts, with every figure in the sheet behind them', () => {
    for (const [i, slide] of builtIn.slides.entries()) {
      const cells = slides[i]?.cells?.slice(1);
      if (slide.kind === 'ranking' || slide.kind === 'counts') {
        const rows = slide.rows.map((row) => [
          row.label,
          'about' in row ? row.about : String(known(row.value)),
        ]);
        expect(new Map(cells as [string, string][])).toEqual(new Map(rows as [string, string][]));
      } else if (slide.kind === 'figure' && slide.picture === 'ring') {
        expect(cells).toEqual([
          [slide.headline, String(known(slide.value))],
          ['Overig', String(100 - (known(slide.value) ?? Number.NaN))],
        ]);
      } else expect(cells).toBeUndefined();
    }
  });

  it('name the language for the spelling checker', () => {
    for (const { xml } of slides) {
      expect(xml).not.toMatch(/<a:rPr(?! lang="nl-NL")/u);
    }
  });
});

describe('a chart', () => {
  it('keeps the order of the bars, gives the lit one the colour of its section and the rest a lighter tone', async () => {
    const [slide] = await madeSlides(make.deckOf(make.rankingSlide()));
    expect(slide?.cells?.map(([label]) => label)).toEqual([
      'Antwoord',
      'Signaleren van zorgsignalen',
      'Talentontwikkeling',
      'Anders',
    ]);
    expect(slide?.chart).toMatch(/<c:dPt><c:idx val="0"\/>.*?<a:srgbClr val="C8381F"\/>/u);
    expect(slide?.chart).toMatch(/<c:dPt><c:idx val="2"\/>.*?<a:srgbClr val="D9DAE0"\/>/u);
    expect(slide?.chart?.match(/<c:dPt>/gu)).toHaveLength(2);
  });

  it('makes no number of a vague count: its words stand in a column of their own', async () => {
    const [slide] = await madeSlides(make.deckOf(make.countsSlide()));
    expect(slide?.chart).not.toContain('enkele honderden');
    expect(slide?.chart).not.toMatch(/<c:numCache>.*?<c:pt idx="0">.*?<\/c:numCache>/u);
    expect(slide?.texts).toContain('enkele honderden');
    expect(slide?.cells?.[1]).toEqual(['Kinderwerkers', 'enkele honderden']);
  });

  it('has no rounding left in the rest of a ring', async () => {
    const [slide] = await madeSlides(make.deckOf(make.figureSlide({ value: 86.3, picture: 'ring' })));
    expect(slide?.cells?.at(-1)).toEqual(['Overig', '13.7']);
  });
});

describe('steps', () => {
  it('bring the figures of a ranking, then the lit one', async () => {
    const slides = await madeSlides(make.deckOf(make.rankingSlide()), { steps: true });
    expect(slides.map(({ cells }) => cells?.[1])).toEqual([
      ['Signaleren van zorgsignalen'],
      ['Signaleren van zorgsignalen', '85.9'],
    ]);
    expect(slides[0]?.chart).not.toContain('85.9');
  });

  it('keep what comes later out of counts, its name too', async () => {
    const [first, second] = await madeSlides(make.deckOf(make.countsSlide()), { steps: true });
    expect(first?.chart).not.toMatch(/36372|gezinsprofessionals/u);
    expect(second?.chart).toMatch(/gezinsprofessionals.*36372/u);
    expect(first?.chart).toContain('<c:max val="2000"/>');
    expect(second?.chart).toContain('<c:max val="36372"/>');
  });

  it('fade as in the show, from slide to slide and not within one', async () => {
    const fading = async (transition?: 'cut' | 'fade') => {
      const deck = {
        ...make.deckOf(make.titleSlide(), make.pointsSlide()),
        ...(transition && { transition }),
      };
      const slides = await madeSlides(deck, { steps: true });
      return slides.map(({ xml }) => /<p:transition[^>]*>(.*?)<\/p:transition><\/p:sld>$/u.exec(xml)?.[1]);
    };
    const still = Array.from({ length: 4 }, () => undefined);
    expect(await fading('fade')).toEqual(['<p:fade/>', '<p:fade/>', undefined, undefined]);
    expect(await fading('cut')).toEqual(still);
    expect(await fading()).toEqual(still);
  });

  it('draws the building blocks of a card in the card, and only on cards that have them', async () => {
    const cards = (...arts: readonly (Art | undefined)[]) =>
      make.cardsSlide({ cards: arts.map((art) => ({ text: 'Kaart', ...(art && { art }) })) });
    const shapes = async (slide: Slide) => {
      const [{ xml } = { xml: '' }] = await madeSlides(make.deckOf(slide));
      return [...xml.matchAll(/name="shape-\d+"/gu)].length;
    };
    const none = await shapes(cards(undefined, undefined));
    expect(await shapes(cards('meet', undefined))).toBe(none + CARD_ART.meet.length);
    expect(await shapes(cards('meet', 'show'))).toBe(none + CARD_ART.meet.length + CARD_ART.show.length);
  });

  it.each([
    make.pointsSlide(),
    make.cardsSlide(),
    make.discussionSlide(),
    make.figureSlide({ text: 'Kinderwerk heeft veel namen.' }),
  ])('of $kind show more each time, in the same place', async (slide) => {
    const one = make.deckOf(slide);
    const slides = await madeSlides(one, { steps: true });
    for (const [step, { texts }] of slides.entries())
      for (const words of wordsAt(one, { slide: 0, step }))
        expect(flat(texts.join(''))).toContain(flat(words));
    const lengths = slides.map(({ texts }) => texts.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
    const title = ({ xml }: { xml: string }) => /type="title".*?<\/a:xfrm>/u.exec(xml)?.[0];
    expect(new Set(slides.map(title)).size).toBe(1);
  });
});

describe('the notes', () => {
  const slide = make.statementSlide({ notes: 'Zeg **dit** hard.\n\nEn dan dat.', handout: 'Lees terug.' });
  const noted = make.deckOf({ ...slide, question: 'Wat mis je?' }, make.titleSlide());
  const { discuss } = slideTexts('nl');

  it('are those of the trainer when asked for, with strong words and the question', async () => {
    const [first, second] = await madeSlides(noted, { notes: 'trainer' });
    expect(first?.notes).toEqual(['Zeg dit hard.', 'En dan dat.', `${discuss}: Wat mis je?`]);
    expect(second?.notes).toEqual([]);
  });

  it('are the text for participants when that goes along', async () => {
    const [first] = await madeSlides(noted, { notes: 'participants' });
    expect(first?.notes).toEqual(['Lees terug.', `${discuss}: Wat mis je?`]);
  });

  it('are nowhere in the file when nobody’s go along', async () => {
    const files = filesOf(await made(noted));
    expect([...files.keys()].filter((path) => path.includes('notes'))).toEqual([]);
    for (const text of files.values()) expect(text).not.toMatch(/En dan dat|Lees terug|Wat mis je/u);
  });
});

describe('any text', () => {
  it('survives, with signs that XML reads as its own and letters from beyond the first plane', async () => {
    const odd = 'Ruim <50% & "meer" \'dan\' 🙂 中 ]]> é';
    const [slide] = await madeSlides(
      make.deckOf(make.rankingSlide({ headline: odd, rows: [{ id: 'a', label: odd, value: 1 }] })),
    );
    expect(slide?.title).toBe(odd);
    expect(slide?.cells?.[1]).toEqual([odd, '1']);
    expect(slide?.alts[0]).toContain(odd);
  });

  it('loses only what XML cannot hold', async () => {
    const [slide] = await madeSlides(make.deckOf(make.titleSlide({ headline: 'A\u0000B\u001bC\ud800D' })));
    expect(slide?.title).toBe('ABCD');
  });
});

describe('the file', () => {
  it('carries the title of the deck, and no word of who or what made it', async () => {
    const core = filesOf(await made(make.deck({ title: 'Mijn & jouw deck' }))).get('docProps/core.xml');
    expect(core).toContain('<dc:title>Mijn &amp; jouw deck</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy|created/u);
  });

  it('is the same to the byte when it is made again', async () => {
    expect(await made(builtIn)).toEqual(await made(builtIn));
  });

  it('names our faces, and what they resemble', async () => {
    const theme = filesOf(await made(builtIn)).get('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:latin typeface="Bricolage Grotesque" panose="020B0604020202020204"');
    expect(theme).toContain('<a:latin typeface="Atkinson Hyperlegible Next" panose="020B0604020202020204"');
  });

  it('lets the number of a slide follow its place, unless only some slides go along', async () => {
    const [, whole] = await madeSlides(builtIn);
    const [some] = await madeSlides(builtIn, { slides: [1] });
    expect(whole?.xml).toMatch(/<a:fld [^>]*type="slidenum"/u);
    expect(some?.xml).not.toContain('slidenum');
    expect(some?.texts).toContain('2');
  });

  it('is not made once someone stops it', async () => {
    const stop = new AbortController();
    const told: ExportProgress[] = [];
    const job = printJob(builtIn, { steps: true, paper: '16:9' });
    const watch = {
      signal: stop.signal,
      onFault: () => undefined,
      onProgress(progress: ExportProgress) {
        told.push(progress);
        stop.abort();
      },
    };
    const making = pptxOf(job, 'none', watch, new Map());
    await expect(making).rejects.toThrow(/aborted/u);
    expect(told).toEqual([{ stage: 'drawing', done: 0, total: everyFrame.length }]);
  });
});

it('of ten people who stand for 86,5 per cent eight are lit, and a part of the ninth', async () => {
  const [slide] = await madeSlides(make.deckOf(make.figureSlide({ value: 86.5, picture: 'people' })));
  const people = /<p:grpSp>.*<\/p:grpSp>/su.exec(slide?.xml ?? '')?.[0] ?? '';
  const pieces = [...people.matchAll(/<p:spPr>.*?<\/p:spPr>/gsu)].map(([piece]) => piece);
  const highlighted = pieces.filter((piece) => piece.includes('<a:solidFill><a:srgbClr val="C8381F"/>'));
  expect(pieces).toHaveLength(2 * 10 + 2);
  expect(highlighted.filter((piece) => piece.includes('<a:prstGeom'))).toHaveLength(2 * 8);
  expect(highlighted.filter((piece) => piece.includes('<a:custGeom'))).toHaveLength(2);
});

it('a count has no ring or people next to it: these show a part of a hundred', async () => {
  for (const picture of ['ring', 'people'] as const) {
    const [slide] = await madeSlides(
      make.deckOf(make.figureSlide({ unit: 'count', value: 36_372, picture })),
    );
    expect(slide?.xml).toContain('36.372');
    expect(slide?.xml).not.toMatch(/<p:grpSp>|<p:graphicFrame>/u);
  }
});
