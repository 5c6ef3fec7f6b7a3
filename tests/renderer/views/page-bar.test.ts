import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { violations } from '../../support/axe';
import { deckOf, pointsSlide, rankingSlide } from '../../support/decks';
import { all, one } from '../../support/mounting.svelte';
import { click, showInPage, type ShowInPage } from '../../support/show';

const deck = deckOf(rankingSlide({ headline: 'Eerst' }), pointsSlide({ headline: 'Dan' }));
const inPage = () => showInPage(deck, { inBrowser: true });
const button = ({ room }: ShowInPage, name: string) => one(room, `nav button[aria-label="${name}"]`);

describe('the bar of a web page', () => {
  it('goes on and back, step by step', () => {
    const show = inPage();
    const next = button(show, nl.actions.next);
    for (let i = 0; show.headline() === 'Eerst' && i < 9; i += 1) click(next);
    expect(show.headline()).toBe('Dan');
    click(button(show, nl.actions.previous));
    expect(show.headline()).toBe('Eerst');
  });

  it('opens the overview, the figures and the help', () => {
    for (const action of ['overview', 'help'] as const) {
      const show = inPage();
      click(button(show, nl.actions[action]));
      expect(show.dialogs()).toHaveLength(1);
    }
    const show = inPage();
    click(button(show, nl.actions.table));
    expect(all(show.room, 'table').length).toBeGreaterThan(0);
    expect(button(show, nl.actions.table).ariaPressed).toBe('true');
  });

  it('is seen when the focus is in it, and large enough for a finger', () => {
    const show = inPage();
    const [back, ...others] = all(show.room, 'nav button');
    expect(one(show.room, 'nav').getBoundingClientRect().height).toBeLessThan(2);
    back?.focus();
    for (const each of [back, ...others]) {
      const { width = 0, height = 0 } = each?.getBoundingClientRect() ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  it('has nothing that axe finds wrong', async () => {
    const show = inPage();
    button(show, nl.actions.next).focus();
    expect(await violations(show.room)).toEqual([]);
  });

  it('is in no window of the program', () => {
    expect(all(showInPage(deck).room, 'nav')).toEqual([]);
  });
});
