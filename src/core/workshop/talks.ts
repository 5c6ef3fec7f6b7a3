import type { Slide } from '../deck/types';
import { lastStep } from '../slide/steps';
import { wordsRules } from '../slide/words-rules';
import { groupNow, type Group, type Talk, type Workshop } from '../groups/workshop';

/**
 * Names what is talked about: a slide, or one of the questions of a discussion. The first of these has the slide's own
 * name.
 */
export function talkKey(slide: Slide, step: number): string {
  return wordsRules(slide).asks === true && step > 0 ? `${slide.id}/${step + 1}` : slide.id;
}

/** The steps of a slide at which something of its own is asked: those of a discussion, or else its last one. */
export function askingSteps(slide: Slide): readonly number[] {
  const last = lastStep(slide);
  return wordsRules(slide).asks === true ? Array.from({ length: last + 1 }, (_, step) => step) : [last];
}

/** What a group said about a slide, question by question; what nobody answered is left out. */
export function talksOn(
  slide: Slide,
  group: Group | undefined,
): readonly { readonly step: number; readonly talk: Talk }[] {
  return askingSteps(slide).flatMap((step) => {
    const talk = group?.talks[talkKey(slide, step)];
    return talk === undefined || talk.answers.length === 0 ? [] : [{ step, talk }];
  });
}

const SILENT: Talk = { answers: [], endsAt: null };

/** What was said in the group that is there; `key` as of `talkKey`. */
export function talkOf({ workshop }: { readonly workshop: Workshop }, key: string): Talk {
  return groupNow(workshop)?.talks[key] ?? SILENT;
}
