import type { Deck } from '../deck/types';
import { slideAt, type Position } from '../slide/navigation';
import { isShown } from '../slide/shown-slides';
import { lastStep } from '../slide/steps';
import { roomPictures, wrapUpPictures, type RoomPicture } from '../workshop/room-pictures';
import type { Workshop } from '../groups/workshop';

/** One picture of a slide: everything that can be printed or listed is a list of these. */
export interface Frame extends Position {
  /** The first frame of its slide carries the slide's heading. */
  readonly opensSlide: boolean;
  /** What a group did with the slide, in its place. */
  readonly room?: RoomPicture;
}

/** Whose work in the room is to be seen. */
export interface RoomChoice {
  readonly workshop: Workshop;
  /** By their places in it. */
  readonly groups: readonly number[];
  /** Without the slides themselves. */
  readonly alone: boolean;
}

export interface FrameOptions {
  readonly steps: boolean;
  /** Which slides, by their place in the deck; unless told, all that are shown. */
  readonly slides?: readonly number[];
  readonly room?: RoomChoice;
}

/** One frame per slide in its final state, or (`steps`) one per step, followed by what groups did with it. */
export function frames(deck: Deck, { steps, slides, room }: FrameOptions): readonly Frame[] {
  const places = deck.slides.flatMap((slide, place) =>
    (slides?.includes(place) ?? isShown(slide)) ? [place] : [],
  );
  return places.flatMap((place) => [
    ...(room?.alone === true ? [] : slideFrames(deck, place, steps)),
    ...(room === undefined ? [] : roomFrames(deck, place, room, place === places.at(-1))),
  ]);
}

function slideFrames(deck: Deck, slide: number, steps: boolean): readonly Frame[] {
  const last = lastStep(slideAt(deck, slide));
  if (!steps) return [{ slide, step: last, opensSlide: true }];
  return Array.from({ length: last + 1 }, (_, step) => ({ slide, step, opensSlide: step === 0 }));
}

function roomFrames(deck: Deck, place: number, room: RoomChoice, isLast: boolean): readonly Frame[] {
  const { workshop, groups } = room;
  const slide = slideAt(deck, place);
  const pictures = [
    ...roomPictures(slide, workshop, groups),
    ...(isLast ? wrapUpPictures(workshop, groups) : []),
  ];
  return pictures.map((picture) => ({
    slide: place,
    step: picture.step ?? lastStep(slide),
    opensSlide: false,
    room: picture,
  }));
}
