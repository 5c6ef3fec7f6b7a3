import { describe, expect, it } from 'vitest';
import { apply, openShowState } from '../../../src/core/show/apply';
import { addGroup, broughtBack, changeGroup } from '../../../src/core/show/change-group';
import { groupName } from '../../../src/core/workshop/group-name';
import { WORKSHOP_LIMITS, NOBODY, type Workshop } from '../../../src/core/groups/workshop';
import { deckOf, rankingSlide } from '../../support/decks';
import { group, MONDAY, TUESDAY, workshopOf } from '../../support/kept-sessions';
import { asOf, moment } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(rankingSlide());
const after = (workshop: Workshop, ...commands: readonly Command[]): Workshop =>
  commands.reduce<ShowState>(
    (state, command) => apply(deck, state, command, asOf(TUESDAY)),
    openShowState(deck, undefined, workshop),
  ).workshop;
const names = (workshop: Workshop) => workshop.groups.map((_, i) => groupName(workshop, i, 'nl'));

describe('groups that come back', () => {
  const workshop = workshopOf(group(), group({ name: 'Pabo' }));

  it('on the same day go on with the group that was in the room', () => {
    expect(broughtBack(workshop, moment(MONDAY + 3_600_000))).toEqual(workshop);
  });

  it('on another day wait for the first entry, which makes a new group behind them', () => {
    const back = broughtBack(workshop, moment(TUESDAY));
    expect(back).toEqual({ groups: workshop.groups, now: 2 });
    expect(changeGroup(back, TUESDAY, (each) => ({ ...each, name: 'Nieuw' }))).toEqual({
      groups: [...workshop.groups, group({ name: 'Nieuw', started: TUESDAY, guesses: {} })],
      now: 2,
    });
  });

  it('that are as many as can be stay as they are', () => {
    const full = workshopOf(...Array.from({ length: WORKSHOP_LIMITS.groups }, () => group()));
    const back = broughtBack(full, moment(TUESDAY));
    expect(changeGroup(back, TUESDAY, () => group({ name: 'Te veel' }))).toBe(back);
    expect(addGroup(full, '', TUESDAY)).toEqual(full);
  });
});

describe('a group', () => {
  it('without a name is called by its place, in the language of the deck', () => {
    const workshop = after(NOBODY, { type: 'newGroup', name: '' }, { type: 'newGroup', name: 'Pabo' });
    expect(names(workshop)).toEqual(['Groep 1', 'Pabo']);
    expect(groupName(workshop, 0, 'en')).toBe('Group 1');
  });

  it('keeps its name when one before it goes', () => {
    const three = after(
      NOBODY,
      ...Array.from({ length: 3 }, () => ({ type: 'newGroup', name: '' }) as const),
    );
    const left = after(three, { type: 'removeGroup', group: 0 });
    expect(names(left)).toEqual(['Groep 2', 'Groep 3']);
    expect(left.now).toBe(1);
  });

  it('that is taken away while it is in the room leaves nobody there', () => {
    const left = after(workshopOf(group(), group({ name: 'Pabo' })), { type: 'removeGroup', group: 1 });
    expect(names(left)).toEqual(['Ouders']);
    expect(left.now).toBe(1);
  });

  it('that is not there cannot be taken away, nor chosen', () => {
    const workshop = workshopOf(group());
    const left = after(workshop, { type: 'removeGroup', group: 4 }, { type: 'group', group: 4 });
    expect(left).toEqual(workshop);
  });
});
