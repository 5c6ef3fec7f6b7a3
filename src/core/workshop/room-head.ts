import type { Deck, Slide } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import { slideAt } from '../slide/navigation';
import { dayIn } from '../formatting/day';
import { groupName } from './group-name';
import type { RoomPicture } from './room-pictures';
import { groupsThatGuessed, shownGroups, MAX_GROUPS, type ShownGroup } from './shown-groups';
import { figureKey, type Workshop } from '../groups/workshop';

/** Above a page of what groups did: the deck, the groups seen on it, the day of the last of them, and the slide. */
export function roomHead(deck: Deck, place: number, workshop: Workshop, picture: RoomPicture): string {
  const { language, title } = deck;
  const slide = slideAt(deck, place);
  const groups = groupsOn(deck, slide, workshop, picture);
  const names = roomNames(deck, place, workshop, picture);
  const day = dayIn(language, Math.max(...groups.map(({ group }) => group.started)));
  return slideTexts(language).report(title, names, day, place + 1);
}

/** The groups that are seen on a page of what groups did. */
export function roomNames(deck: Deck, place: number, workshop: Workshop, picture: RoomPicture): string {
  const groups = groupsOn(deck, slideAt(deck, place), workshop, picture);
  return new Intl.ListFormat(deck.language).format(groups.map(({ name }) => name));
}

function groupsOn(
  { language }: Deck,
  slide: Slide,
  workshop: Workshop,
  { activity, group: place }: RoomPicture,
): readonly ShownGroup[] {
  if (activity.type === 'own') return shownGroups(workshop, slide, activity, language).slice(-MAX_GROUPS);
  if (activity.type === 'guess' && activity.all === true)
    return groupsThatGuessed(workshop, figureKey(slide.id, activity.row), language);
  const group = workshop.groups[place];
  return group === undefined ? [] : [{ group, name: groupName(workshop, place, language) }];
}
