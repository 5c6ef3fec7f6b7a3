import type { Deck, Language, Slide, SlideOf } from '../deck/types';
import { rowWords } from '../charts/figure-words';
import { slideTexts } from '../i18n/slide-languages';
import { slideAt } from '../slide/navigation';
import { askedNow, guessedIn, questionOf, type Guessable } from '../workshop/activity';
import { groupsOutcome, groupsSentence, guessesOfGroups } from '../workshop/compare-guesses';
import { orderNow, rightPlaces, rowsToOrder } from '../workshop/order-guess';
import { guessSentence, outcomeOf } from '../workshop/outcome';
import { figureKey, groupNow, type Group, type Workshop } from '../groups/workshop';
import type { ShowState } from './show-state';

/** What a screen reader says while something is asked, in place of the slide's own words. */
export function describeActivity(
  deck: Deck,
  { activity, position, workshop }: Pick<ShowState, 'activity' | 'position' | 'workshop'>,
): string | undefined {
  const slide = slideAt(deck, position.slide);
  const asked = askedNow(activity);
  const group = groupNow(workshop);
  if (asked?.type === 'guess') {
    const figure = guessedIn(slide, asked.row);
    if (figure && asked.all === true) return describeGroups(workshop, slide, figure, deck.language);
    return figure && describeGuess(slide, figure, asked.shown, group, deck.language);
  }
  return asked && slide.kind === 'ranking'
    ? describeOrder(slide, asked.shown, group, deck.language)
    : undefined;
}

function describeGuess(
  slide: Slide,
  figure: Guessable,
  shown: boolean,
  group: Group | undefined,
  language: Language,
): string {
  const guesses = group?.guesses[figureKey(slide.id, figure.row)] ?? [];
  const sentence = guessSentence(guesses, figure, shown, language);
  if (shown) return joined(sentence, outcomeOf(guesses, figure, language)?.join('') ?? '');
  const { text, about } = questionOf(slide, figure, language);
  return joined(text, about, sentence);
}

function describeGroups(workshop: Workshop, slide: Slide, figure: Guessable, language: Language): string {
  const groups = guessesOfGroups(workshop, slide.id, figure.row, language);
  const outcome = groupsOutcome(groups, figure, language)?.join('') ?? '';
  return joined(groupsSentence(groups, figure, language), outcome);
}

function describeOrder(
  slide: SlideOf<'ranking'>,
  shown: boolean,
  group: Group | undefined,
  language: Language,
): string {
  const texts = slideTexts(language).workshop;
  const rows = rowsToOrder(slide);
  const order = orderNow(slide, group);
  if (shown) {
    const figures = rows.map((row, i) => `${i + 1}. ${row.label}: ${rowWords(slide, row, language)}.`);
    return joined(...figures, texts.rightPlaces(rightPlaces(order, rows).length, rows.length).join(''));
  }
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  return joined(texts.whatOrder, ...order.map((id, i) => `${i + 1}. ${labels.get(id) ?? ''}.`));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
