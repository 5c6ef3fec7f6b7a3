import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { violations } from '../../support/axe';
import { deckOf, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage, type ShowInPage } from '../../support/show';

const words = nl.welcome;

function welcomed(): ShowInPage {
  const show = showInPage(deckOf(titleSlide()));
  show.tell({ type: 'action', action: 'welcome' });
  return show;
}

const acts = ({ host }: ShowInPage) =>
  host.asked.filter(([call]) => call === 'act').map(([, action]) => action);

describe('the welcome', () => {
  it('says what the program is for, in a language that can be chosen', () => {
    const show = welcomed();
    expect(show.dialogs()).toEqual([words.title]);
    expect(textOf(show.room)).toContain(words.what);
    expect(document.activeElement).toBe(one(show.room, 'button[type=submit]'));
    click(one(show.room, 'input[value=en]'));
    expect(acts(show)).toEqual(['language']);
  });

  it('presents the report from its start', () => {
    const show = welcomed();
    click(one(show.room, 'button[type=submit]'));
    expect(acts(show)).toEqual(['presentFromStart']);
    expect(show.dialogs()).toEqual([]);
  });

  it('tests the screens', () => {
    const show = welcomed();
    const button = all(show.room, 'button').find((each) => textOf(each) === nl.actions.screenCheck);
    if (button) click(button);
    expect(acts(show)).toEqual(['screenCheck']);
  });

  it('can be skipped', () => {
    const show = welcomed();
    show.press('Escape');
    expect(show.dialogs()).toEqual([]);
    expect(acts(show)).toEqual([]);
  });

  it('has no faults that axe finds', async () => {
    expect(await violations(welcomed().room)).toEqual([]);
  });
});
