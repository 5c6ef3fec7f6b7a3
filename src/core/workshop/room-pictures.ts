import type { Slide } from '../deck/types';
import { guessablesOf, type Activity } from './activity';
import { askingSteps, talkKey } from './talks';
import { figureKey, type Group, type Workshop } from '../groups/workshop';
import { MAX_GROUPS } from './shown-groups';

/** What a group did with a slide, as it stands in the slide's place once all is shown. */
export interface RoomPicture {
  readonly activity: Activity;
  /** The group that is in the room then, from 0. */
  readonly group: number;
  /** The step of the slide that it is about; the last one unless told. */
  readonly step?: number;
}

/** What `groups` (by their places) did with a slide, so that the same of several groups stands together. */
export function roomPictures(
  slide: Slide,
  workshop: Workshop,
  groups: readonly number[],
): readonly RoomPicture[] {
  const of = (activity: Activity, did: (group: Group) => boolean) =>
    picturesOf(workshop, groups, activity, did);
  return [
    ...guessablesOf(slide).flatMap(({ row }) => {
      const guess = { type: 'guess', row, shown: true } as const;
      const did = ({ guesses }: Group) => (guesses[figureKey(slide.id, row)]?.length ?? 0) > 0;
      return compared(of(guess, did), { ...guess, all: true });
    }),
    ...of({ type: 'order', shown: true }, ({ orders }) => orders[slide.id] !== undefined),
    ...compared(
      of({ type: 'own', all: false }, ({ counts }) => counts[slide.id] !== undefined),
      { type: 'own', all: true },
    ),
    ...askingSteps(slide).flatMap((step) =>
      of({ type: 'talk' }, ({ talks }) => (talks[talkKey(slide, step)]?.answers.length ?? 0) > 0).map(
        (picture) => ({ ...picture, step }),
      ),
    ),
  ];
}

/** What each group said on several slides, gathered; of one slide it stands there already. */
export function wrapUpPictures(workshop: Workshop, groups: readonly number[]): readonly RoomPicture[] {
  return picturesOf(workshop, groups, { type: 'wrapUp' }, ({ talks }) => {
    return Object.values(talks).filter(({ answers }) => answers.length > 0).length > 1;
  });
}

function picturesOf(
  workshop: Workshop,
  groups: readonly number[],
  activity: Activity,
  did: (group: Group) => boolean,
): readonly RoomPicture[] {
  return groups.flatMap((place) => {
    const group = workshop.groups[place];
    return group !== undefined && did(group) ? [{ activity, group: place }] : [];
  });
}

/** Groups that fit in one picture stand there `together`; of more, each has a picture of its own as well. */
function compared(pictures: readonly RoomPicture[], together: Activity): readonly RoomPicture[] {
  const last = pictures.at(-1);
  if (last === undefined || pictures.length < 2) return pictures;
  const picture = { activity: together, group: last.group };
  return pictures.length > MAX_GROUPS ? [...pictures, picture] : [picture];
}
