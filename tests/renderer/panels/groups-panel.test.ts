import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { openShowState } from '../../../src/core/show/apply';
import { WORKSHOP_LIMITS, type Workshop } from '../../../src/core/groups/workshop';
import { violations } from '../../support/axe';
import { deckOf, rankingSlide } from '../../support/decks';
import { group, MONDAY, workshopOf } from '../../support/kept-sessions';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage, type ShowInPage } from '../../support/show';

const words = nl.sessions;
const deck = deckOf(rankingSlide());
const two = workshopOf(
  group({ counts: { 'doelen-0': { people: 14, rows: {}, at: MONDAY } } }),
  group({ name: '', started: Date.now(), guesses: {} }),
);

function opened(workshop: Workshop): ShowInPage {
  const show = showInPage(deck, { state: openShowState(deck, undefined, workshop) });
  show.tell({ type: 'action', action: 'groups' });
  return show;
}

function press({ room }: ShowInPage, label: string): void {
  const button = all(room, '[role=dialog] button').find((each) => textOf(each) === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  click(button);
}

const groups = ({ room }: ShowInPage) => all(room, '.group').map(textOf);
const buttons = ({ room }: ShowInPage) => all(room, '[role=dialog] button').map(textOf);
const chosen = ({ room }: ShowInPage) =>
  all(room, '.group input').findIndex((each) => each instanceof HTMLInputElement && each.checked);

describe('the panel of groups', () => {
  it('says how the first group comes, where there is none', () => {
    const show = opened(workshopOf());
    expect(show.dialogs()).toEqual([words.title]);
    expect(textOf(one(show.room, '.groups p'))).toBe(words.none);
    expect(buttons(show)).toEqual([words.add, nl.export.close]);
  });

  it('lists each group with its day and what it did', () => {
    const show = opened(two);
    expect(groups(show)).toEqual([
      'Ouders 23 nov 2026: 1 cijfer geraden, 1 telling',
      expect.stringMatching(/^Groep 2 vandaag, .*: nog niets$/u),
    ]);
    expect(chosen(show)).toBe(1);
    expect(document.activeElement).toBe(all(show.room, '.group input')[1]);
  });

  it('puts another group in the room', () => {
    const show = opened(two);
    click(all(show.room, '.group input')[0] ?? show.room);
    expect(show.host.state.workshop.now).toBe(0);
    expect(chosen(show)).toBe(0);
  });

  it('makes a new group, which is then the one in the room', () => {
    const show = opened(two);
    press(show, words.add);
    expect(groups(show)).toHaveLength(3);
    expect(chosen(show)).toBe(2);
  });

  it('names the group in the room', () => {
    const show = opened(two);
    const field = one(show.room, 'input[type=text]');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    expect([field.value, field.placeholder]).toEqual(['', 'Groep 2']);
    field.value = 'Pabo';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(groups(show)[1]).toMatch(/^Pabo /u);
  });

  it('keeps a name that is too long in its field, with a mark, until it fits', () => {
    const show = opened(two);
    const field = () => one(show.room, 'input[type=text]') as HTMLInputElement;
    const name = (value: string) => {
      field().value = value;
      field().dispatchEvent(new Event('change', { bubbles: true }));
      flushSync();
    };
    const max = WORKSHOP_LIMITS.text;
    const long = 'Pabo '.repeat(50);
    name(long);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(textOf(one(show.room, '.wrong'))).toBe(nl.workshop.tooLong(max, long.length));
    expect(groups(show)[1]).toMatch(/^Groep 2 /u);
    show.press('Escape');
    show.tell({ type: 'action', action: 'groups' });
    expect(field().value).toBe(long);
    click(all(show.room, '.group input')[0] ?? show.room);
    expect(field().value).toBe('Ouders');
    click(all(show.room, '.group input')[1] ?? show.room);
    expect(field().value).toBe(long);
    name(long.slice(0, max));
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(show.host.state.workshop.groups[1]?.name).toBe(long.slice(0, max));
  });

  it('takes a group away only when asked twice', async () => {
    const show = opened(two);
    press(show, words.remove);
    expect(textOf(one(show.room, '[role=alertdialog] p'))).toBe(words.sure('Groep 2'));
    expect(textOf(document.activeElement ?? show.room)).toBe(words.keep);
    show.press('Escape');
    expect(show.dialogs()).toEqual([words.title]);
    expect(groups(show)).toHaveLength(2);
    press(show, words.remove);
    press(show, words.keep);
    expect(document.activeElement).toBe(all(show.room, '.group input')[1]);
    press(show, words.remove);
    press(show, words.removeNow);
    await expect.poll(() => all(show.room, '[role=alertdialog]')).toEqual([]);
    expect(groups(show)).toEqual([expect.stringMatching(/^Ouders /u)]);
    expect(chosen(show)).toBe(-1);
    expect(buttons(show)).not.toContain(words.remove);
  });

  it('has no faults that axe finds, also while it asks', async () => {
    const show = opened(two);
    expect(await violations(show.room)).toEqual([]);
    press(show, words.remove);
    expect(await violations(show.room)).toEqual([]);
  });

  it('gives way to the panel for a report', () => {
    const show = opened(two);
    press(show, nl.actions.report);
    expect(show.dialogs()).toEqual([nl.takeHome.title]);
  });

  it('asks main for the table, and closes on Escape', () => {
    const show = opened(two);
    press(show, words.save);
    expect(show.host.asked).toContainEqual(['act', 'saveGroups']);
    show.press('Escape');
    expect(show.dialogs()).toEqual([]);
  });

  it('makes no group where there are as many as can be, and says so', () => {
    const show = opened(workshopOf(...Array.from({ length: WORKSHOP_LIMITS.groups }, () => group())));
    expect(textOf(one(show.room, '.groups > p'))).toBe(words.full(WORKSHOP_LIMITS.groups));
    expect(buttons(show)).not.toContain(words.add);
  });
});
