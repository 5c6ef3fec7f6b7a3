import { expect, it } from 'vitest';
import { deckOf, pointsSlide } from '../../../support/decks';
import { madeSlides } from '../../../support/pptx';

it('a text in Arabic begins at the right, and the Dutch beside it at the left', async () => {
  const points = [{ text: 'مرحبا بكم في الحي' }, { text: 'Welkom in de wijk' }];
  const [made] = await madeSlides(deckOf(pointsSlide({ points })), { steps: false });
  const paragraphs = made?.xml.match(/<a:p>.*?<\/a:p>/gsu) ?? [];
  const of = (text: string) => paragraphs.find((paragraph) => paragraph.includes(text));
  expect(of('مرحبا')).toMatch(/<a:pPr[^>]* algn="r" rtl="1"/u);
  expect(of('Welkom')).not.toContain('rtl=');
});
