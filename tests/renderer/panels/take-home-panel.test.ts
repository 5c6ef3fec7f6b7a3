import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE } from '../../../src/core/export/export-choice';
import { nl } from '../../../src/core/i18n/nl';
import { openShowState } from '../../../src/core/show/apply';
import { newGroup } from '../../../src/core/groups/workshop';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage, type ShowInPage } from '../../support/show';
import type { ShowState } from '../../../src/core/show/show-state';

const words = nl.takeHome;
const deck = deckOf(titleSlide(), pointsSlide(), titleSlide());

const talked = { 'titel-0': { answers: [{ text: 'Vaker', votes: 0 }], endsAt: null } };
const workshop = { groups: [{ ...newGroup('', 0), talks: talked }, newGroup('Oost', 0)], now: 1 };

function opened(action: 'export' | 'report' | 'print' = 'export', own: Partial<ShowState> = {}): ShowInPage {
  const show = showInPage(deck, { state: { ...openShowState(deck), ...own } });
  show.tell({ type: 'action', action });
  return show;
}

function choose({ room }: ShowInPage, format: string): void {
  click(one(room, `input[value=${format}]`));
}

function set({ room }: ShowInPage, label: string, value: string): void {
  const row = all(room, 'form label').find((each) => textOf(each).startsWith(label));
  const field = row?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!field) throw new Error(`no field ${label}`);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  flushSync();
}

const forecast = ({ room }: ShowInPage) => textOf(one(room, 'form p'));
const labels = ({ room }: ShowInPage) => all(room, '.options label').map((each) => textOf(each).trim());
const orders = ({ host }: ShowInPage) => host.asked.filter(([call]) => call === 'exportDeck');

describe('the panel to take the deck home', () => {
  it('offers every format, and starts with the PDF of all slides', () => {
    const show = opened();
    expect(show.dialogs()).toEqual([words.title]);
    expect(all(show.room, '[role=radiogroup] label').map(textOf)).toEqual(Object.values(nl.export.formats));
    expect(document.activeElement).toBe(one(show.room, 'input[value=pdf]'));
    expect(forecast(show)).toContain('3 pagina’s, ongeveer');
  });

  it.each([
    ['pdf', [words.slides, words.paper, words.steps, words.spareInk]],
    ['handout', [words.slides, words.perPage, words.notes, words.steps, words.spareInk]],
    ['png', [words.slides, words.width, words.steps]],
    ['pptx', [words.slides, words.notes, words.steps]],
    ['html', [words.slides]],
  ])('asks of a %s only what it has use for', (format, asked) => {
    const show = opened();
    choose(show, format);
    const known = asked.filter((label, i) => labels(show)[i]?.startsWith(label));
    expect([known, labels(show).length]).toEqual([asked, asked.length]);
  });

  it.each([
    ['1', true],
    ['2', true],
    ['3', false],
    ['6', false],
  ])('with %s slides a page, asks of a handout whose notes go along: %s', (perPage, asked) => {
    const show = opened();
    choose(show, 'handout');
    set(show, words.perPage, perPage);
    expect(labels(show).some((label) => label.startsWith(words.notes))).toBe(asked);
  });

  it('asks main to spare ink', () => {
    const show = opened();
    const check = all(show.room, '.options .check').find((each) => textOf(each).includes(words.spareInk));
    click(one(check ?? show.room, 'input'));
    click(one(show.room, 'button[type=submit]'));
    const choice = { ...FIRST_CHOICE, spareInk: true };
    expect(orders(show)).toEqual([['exportDeck', { to: 'file', format: 'pdf', choice }]]);
  });

  it('tells at once how many pages a choice gives', () => {
    const show = opened();
    choose(show, 'handout');
    set(show, words.perPage, '3');
    expect(forecast(show)).toContain('1 pagina, ongeveer');
    choose(show, 'png');
    set(show, words.slides, '2-3');
    expect(forecast(show)).toContain('2 afbeeldingen, ongeveer');
  });

  it('asks main for what was chosen, and makes place', () => {
    const show = opened();
    choose(show, 'handout');
    set(show, words.slides, '1, 3');
    set(show, words.notes, words.whose.trainer);
    click(one(show.room, 'button[type=submit]'));
    const choice = { ...FIRST_CHOICE, slides: '1, 3', notes: 'trainer' };
    expect(orders(show)).toEqual([['exportDeck', { to: 'file', format: 'handout', choice }]]);
    expect(show.dialogs()).toEqual([]);
  });

  it('says which slides there are where others are asked, and makes nothing', () => {
    const show = opened();
    set(show, words.slides, '2-9');
    expect(forecast(show)).toBe(words.noSuchSlides(3));
    click(one(show.room, 'button[type=submit]'));
    expect(orders(show)).toEqual([]);
    expect(show.dialogs()).toEqual([words.title]);
  });

  it('digits and letters that are typed in it are not keys of the show', () => {
    const show = opened();
    one(show.room, 'input[type=text]').focus();
    for (const key of ['3', 'b', 'n']) expect(show.press(key)).toBe(false);
    expect(show.host.state.position).toEqual({ slide: 0, step: 0 });
    expect(show.host.state.curtain).toBe('none');
    expect(textOf(one(show.room, '.notice'))).toBe('');
    // Out of the field, and then out of the panel.
    show.press('Escape');
    expect(document.activeElement).toBe(one(show.room, '[role=dialog]'));
    show.press('Escape');
    expect(show.dialogs()).toEqual([]);
  });

  it('offers what the pen wrote only where it wrote', () => {
    const strokes = { 'titel-0': [{ colour: 'red', points: [{ x: 1, y: 2 }] }] } as const;
    expect(labels(opened('export', { strokes }))).toContain(words.ink);
    expect(labels(opened())).not.toContain(words.ink);
  });

  it('offers what groups did where there are groups, and where a format can show it', () => {
    expect(labels(opened())).not.toContain(words.room);
    const show = opened('export', { workshop });
    set(show, words.room, words.groups.all);
    expect(forecast(show)).toContain('4 pagina’s');
    choose(show, 'pptx');
    expect(labels(show).some((label) => label.startsWith(words.room))).toBe(false);
  });

  it('opens for a report of all groups, or of the one in the room', () => {
    const show = opened('report', { workshop });
    expect(one(show.room, 'input[value=report]').matches(':checked')).toBe(true);
    expect(forecast(show)).toContain('1 pagina, ongeveer');
    set(show, words.room, words.groups.now);
    expect(forecast(show)).toBe(words.nothingDone);
    click(one(show.room, 'button[type=submit]'));
    expect(orders(show)).toEqual([]);
    set(show, words.room, words.groups.all);
    click(one(show.room, 'button[type=submit]'));
    const choice = { ...FIRST_CHOICE, groups: 'all' };
    expect(orders(show)).toEqual([['exportDeck', { to: 'file', format: 'report', choice }]]);
  });

  it('says how a report comes about where no group did anything', () => {
    expect(forecast(opened('report'))).toBe(words.nothingDone);
  });

  it('for the printer has slides, hand-out and report, and sends there', () => {
    const show = opened('print');
    expect(show.dialogs()).toEqual([words.print]);
    expect(all(show.room, '[role=radiogroup] label').map(textOf)).toEqual([
      words.slides,
      nl.export.formats.handout,
      nl.export.formats.report,
    ]);
    choose(show, 'handout');
    click(one(show.room, 'button[type=submit]'));
    expect(orders(show)).toEqual([
      ['exportDeck', { to: 'printer', format: 'handout', choice: FIRST_CHOICE }],
    ]);
  });
});
