import { describe, expect, it } from 'vitest';
import { readableShow } from '../../../src/core/frames/readable-show';
import { tagsOf } from '../../../src/core/markup/xml-tags';
import { deck, deckOf, insidePicture, oneOfEach, pictureSlide, rankingSlide } from '../../support/decks';

describe('a show without scripts', () => {
  it('has a heading for itself and one for each slide', () => {
    const html = readableShow(deckOf(...oneOfEach()));
    const heads = [...tagsOf(html)].filter(({ name, kind }) => kind === 'open' && /^h\d$/u.test(name));
    expect(heads.map(({ name }) => name)).toEqual(['h1', ...oneOfEach().map(() => 'h2')]);
  });

  it('has its figures in tables whose heads are heads', () => {
    expect(readableShow(deckOf(rankingSlide()))).toContain(
      '<tr><th scope="col">Antwoord</th><th scope="col">%</th></tr>' +
        '<tr><th scope="row">Signaleren van zorgsignalen</th><td>85,9</td></tr>',
    );
  });

  it('says what pictures show, without them', () => {
    const html = readableShow(deckOf(pictureSlide({ image: insidePicture({ alt: 'Een "boom" & gras' }) })));
    expect(html).toContain('<p>Een &quot;boom&quot; &amp; gras</p>');
    expect(html).not.toContain('data:');
  });

  it('is no code, whatever a deck says', () => {
    const html = readableShow(
      deck({ title: '</noscript><script>', slides: [rankingSlide({ headline: '<b>' })] }),
    );
    expect(html).not.toMatch(/<script|<\/noscript|<b>/u);
  });
});
