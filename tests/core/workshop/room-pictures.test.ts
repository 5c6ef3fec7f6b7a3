import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/core/frames/frames';
import { roomPictures, wrapUpPictures } from '../../../src/core/workshop/room-pictures';
import { figureKey, newGroup, type Group, type Workshop } from '../../../src/core/groups/workshop';
import { deckOf, discussionSlide, pointsSlide, rankingSlide } from '../../support/decks';

const slide = rankingSlide({ id: 'doelen' });
const count = { people: 12, rows: { talent: 3 }, at: 0 };
const said = { answers: [{ text: 'Vaker', votes: 0 }], endsAt: null };

const day = (...groups: readonly Partial<Group>[]): Workshop => ({
  groups: groups.map((own) => ({ ...newGroup('', 0), ...own })),
  now: 0,
});
const everything: Partial<Group> = {
  guesses: { [figureKey('doelen', 'talent')]: [48] },
  orders: { doelen: ['talent', 'signaleren'] },
  counts: { doelen: count },
  talks: { doelen: said },
};
const shown = (workshop: Workshop, groups = workshop.groups.map((_, place) => place)) =>
  roomPictures(slide, workshop, groups).map(({ activity, group }) => [activity.type, group]);

describe('what groups did with a slide, as pictures', () => {
  it('is all of it as it finally stood', () => {
    expect(roomPictures(slide, day(everything), [0])).toEqual([
      { activity: { type: 'guess', row: 'talent', shown: true }, group: 0 },
      { activity: { type: 'order', shown: true }, group: 0 },
      { activity: { type: 'own', all: false }, group: 0 },
      { activity: { type: 'talk' }, group: 0, step: 1 },
    ]);
  });

  it('has the same of several groups together', () => {
    expect(shown(day(everything, everything)).map(([type]) => type)).toEqual([
      'guess',
      ...['order', 'order'],
      'own',
      ...['talk', 'talk'],
    ]);
  });

  it('has the answers to each question of a discussion under that question', () => {
    const deck = deckOf(discussionSlide({ questions: ['Een?', 'Twee?', 'Drie?'] }));
    const { id } = deck.slides[0] ?? { id: '' };
    const workshop = day({ talks: { [id]: said, [`${id}/3`]: said } });
    const room = { workshop, groups: [0], alone: true };
    expect(
      frames(deck, { steps: false, room }).map(({ step, room: picture }) => [step, picture?.activity.type]),
    ).toEqual([
      [0, 'talk'],
      [2, 'talk'],
      [2, 'wrapUp'],
    ]);
  });

  it('leaves out what was begun and not done, and groups that were not asked', () => {
    const begun = {
      guesses: { [figureKey('doelen', 'talent')]: [] },
      talks: { doelen: { ...said, answers: [] } },
    };
    expect(shown(day(begun))).toEqual([]);
    expect(shown(day(everything, { talks: { doelen: said } }), [1])).toEqual([['talk', 1]]);
    expect(shown(day(everything), [7])).toEqual([]);
  });

  it('compares the guesses of several groups in one picture', () => {
    expect(roomPictures(slide, day(everything, everything), [0, 1])[0]).toEqual({
      activity: { type: 'guess', row: 'talent', shown: true, all: true },
      group: 1,
    });
  });

  it('compares up to three groups in one chart; of more, each has its own as well', () => {
    const counted = { counts: { doelen: count } };
    const charts = (groups: number) =>
      roomPictures(slide, day(...Array.from({ length: groups }, () => counted)), [
        ...Array(groups).keys(),
      ]).map(({ activity }) => activity.type === 'own' && activity.all);
    expect(charts(1)).toEqual([false]);
    expect(charts(3)).toEqual([true]);
    expect(charts(4)).toEqual([false, false, false, false, true]);
  });
});

describe('what a group said', () => {
  it('is gathered only where it was said on several slides', () => {
    expect(wrapUpPictures(day({ talks: { doelen: said } }), [0])).toEqual([]);
    expect(wrapUpPictures(day({ talks: { doelen: said, contact: said } }), [0])).toEqual([
      { activity: { type: 'wrapUp' }, group: 0 },
    ]);
  });
});

describe('the frames of a deck with what groups did', () => {
  const deck = deckOf(rankingSlide(), pointsSlide());
  const [ranking, points] = deck.slides.map(({ id }) => id);
  const workshop = day({ talks: { [ranking ?? '']: said, [points ?? '']: said } });
  const of = (alone: boolean, slides?: readonly number[]) =>
    frames(deck, { steps: false, room: { workshop, groups: [0], alone }, ...(slides && { slides }) }).map(
      ({ slide: place, opensSlide, room }) => [place, opensSlide, room?.activity.type],
    );

  it('have it behind the slide, and what was said in all at the end', () => {
    expect(of(false)).toEqual([
      [0, true, undefined],
      [0, false, 'talk'],
      [1, true, undefined],
      [1, false, 'talk'],
      [1, false, 'wrapUp'],
    ]);
  });

  it('have it alone in a report, each under a title that is not the slide’s', () => {
    expect(of(true)).toEqual([
      [0, false, 'talk'],
      [1, false, 'talk'],
      [1, false, 'wrapUp'],
    ]);
  });

  it('are of the chosen slides only', () => {
    expect(of(true, [0])).toEqual([
      [0, false, 'talk'],
      [0, false, 'wrapUp'],
    ]);
  });
});
