import { flushSync, mount } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nl } from '../../../src/core/i18n/nl';
import { openShowState } from '../../../src/core/show/apply';
import { groupNow } from '../../../src/core/groups/workshop';
import ConsoleView from '../../../src/renderer/views/ConsoleView.svelte';
import { violations } from '../../support/axe';
import { reduceMotion } from '../../support/browser';
import { deckOf, figureSlide, rankingSlide, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage, type ShowInPage } from '../../support/show';

const deck = deckOf(
  titleSlide(),
  figureSlide({ value: 67, guess: { question: 'Welk deel organiseert activiteiten?' } }),
  rankingSlide({
    rows: ['Aandacht', 'Buurt', 'Cultuur'].map((label, i) => ({ id: `r${i}`, label, value: 10 + i })),
  }),
);
const at = (slide: number) => ({ state: openShowState(deck, { position: { slide, step: 0 } }) });
const guesses = ({ host }: ShowInPage) => Object.values(groupNow(host.state.workshop)?.guesses ?? {})[0];
const texts = (room: ParentNode, selector: string) => all(room, selector).map(textOf);

async function type(text: string) {
  await userEvent.keyboard(text);
  flushSync();
}

describe('guessing a figure', () => {
  it('is asked when the slide is reached, and gives neither headline nor figure away', () => {
    const { room, press, headline } = showInPage(deck);
    press('PageDown');
    expect(headline()).toBe('Welk deel organiseert activiteiten?');
    expect(textOf(room)).toContain(nl.slide.workshop.guessFirst);
    expect(textOf(room)).not.toContain('67');
    expect(textOf(one(room, 'p[role=status]'))).toContain(nl.slide.workshop.noGuess);
  });

  it('is typed, shown by the next step, and said in words; one more step brings the slide', async () => {
    await reduceMotion();
    const show = showInPage(deck, at(1));
    const { room, press, headline } = show;
    press('q');
    await type('48{Enter}');
    expect(guesses(show)).toEqual([48]);
    expect(texts(room, '.guess')).toEqual(['48%']);
    press('PageDown');
    await vi.waitFor(() => {
      expect(texts(room, '.truth')).toEqual(['67%']);
    });
    expect(textOf(room)).toContain('Jullie zaten er 19 procentpunt onder.');
    press('PageUp');
    expect(texts(room, '.truth')).toEqual([]);
    press('PageDown');
    press('PageDown');
    expect(headline()).toBe(deck.slides[1]?.headline);
  });

  it('takes several guesses with +, a decimal comma, and what was typed when a clicker steps on', async () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    await type('48+66,5+');
    await type('70{PageDown}');
    expect(guesses(show)).toEqual([48, 66.5, 70]);
    expect(show.host.state.activity).toMatchObject({ shown: true });
    expect(textOf(show.room)).toContain('Het dichtst bij: schatting 2, 0,5 procentpunt eronder.');
  });

  it('leaves the focus to a panel, also when another group comes in', async () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    await type('48{Enter}');
    await show.host.command({ type: 'newGroup', name: 'Middag' });
    show.tell({ type: 'action', action: 'help' });
    const panel = document.activeElement;
    expect(panel?.getAttribute('role')).toBe('dialog');
    await show.host.command({ type: 'group', group: 0 });
    flushSync();
    expect(document.activeElement).toBe(panel);
  });

  it('puts the groups beside each other with Q or its button, no words over others', async () => {
    const show = showInPage(deck, at(1));
    const { room, press } = show;
    press('q');
    await type('48+66,5+67+68{Enter}');
    await show.host.command({ type: 'newGroup', name: 'Middag' });
    await show.host.command({ type: 'guess', values: [70] });
    flushSync();
    expect(all(room, `[aria-label="${nl.workshop.compare}"]`)).toHaveLength(0);
    press('PageDown');
    press('q');
    const bars = one(room, '.groups');
    expect(texts(bars, '.name')).toEqual(['Groep 1', 'Middag']);
    expect(bars.getAttribute('aria-label')).toBe(
      'Groep 1: 48%, 66,5%, 67%, 68%; Middag: 70%; onderzoek: 67%.',
    );
    expect(textOf(room)).toContain('Het dichtst bij: Groep 1, precies goed.');
    const boxes = all(bars, '.guess, .truth').map((words) => words.getBoundingClientRect());
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(over).toEqual([]);
    expect(await violations(room)).toEqual([]);
    press('PageUp');
    expect(all(room, '.groups')).toHaveLength(0);
    click(one(room, `[aria-label="${nl.workshop.compare}"]`));
    expect(all(room, '.groups')).toHaveLength(1);
    click(one(room, `[aria-label="${nl.workshop.compare}"]`));
    expect(show.host.state.activity).toMatchObject({ type: 'guess', shown: true });
    expect(all(room, '.groups')).toHaveLength(0);
  });

  it('keeps digits and letters to itself while one types, and leaves other keys to the show', async () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    await type('4b');
    expect(show.host.state.curtain).toBe('none');
    await type('{Enter}');
    expect(textOf(one(show.room, '[role=alert]'))).toBe(nl.workshop.noNumber);
    await type('{Escape}b');
    expect(show.host.state.curtain).toBe('black');
    await type('{ArrowRight}{ArrowRight}');
    expect(show.host.state.activity).toMatchObject({ shown: true });
  });

  it('refuses more than a hundred per cent, and takes a guess away again', async () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    await type('140{Enter}');
    expect(textOf(one(show.room, '[role=alert]'))).toBe(nl.workshop.noShare);
    await type('{Escape}');
    expect(document.activeElement).toBe(document.body);
    one(show.room, 'input').focus();
    await type('30+40{Enter}');
    click(one(show.room, `[aria-label="${nl.workshop.removeGuess}"]`));
    expect(guesses(show)).toEqual([30]);
  });

  it('is dragged along the bar too, and a click there is no step', () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    const handle = one(show.room, '.handle');
    const { left, top, width } = handle.getBoundingClientRect();
    const pointer = (type: string, share: number) => {
      const init = { clientX: left + width * share, clientY: top + 20, bubbles: true, cancelable: true };
      vi.spyOn(handle, 'setPointerCapture').mockReturnValue(undefined);
      handle.dispatchEvent(new PointerEvent(type, init));
      flushSync();
    };
    pointer('pointerdown', 0.2);
    pointer('pointermove', 0.483);
    pointer('pointerup', 0.483);
    pointer('pointermove', 0.9);
    handle.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(guesses(show)).toEqual([48]);
    expect(show.host.state.activity).toMatchObject({ shown: false });
  });

  it('can be read and used by who does not see it', async () => {
    const show = showInPage(deck, at(1));
    show.press('q');
    await type('48{Enter}');
    expect(one(show.room, 'svg[role=img]').getAttribute('aria-label')).toBe('jullie schatting: 48%.');
    expect(await violations(show.room)).toEqual([]);
  });

  it('stands in the console alone while there is one: the room sees the guess, not the typing', () => {
    const audience = showInPage(deck, { ...at(1), room: true });
    audience.press('q');
    expect(all(audience.room, 'input')).toEqual([]);
    const host = pageHost(deck, at(1));
    const trainer = mounted((target) => mount(ConsoleView, { target, props: { host, opened: host.start } }));
    click(one(trainer, `[aria-label="${nl.actions.guess}"]`));
    expect(document.activeElement).toBe(one(trainer, '.entry input'));
  });
});

describe('putting rows in order', () => {
  const order = (room: ParentNode) =>
    all(room, '[role=option]')
      .toSorted((a, b) => Number(a.ariaPosInSet) - Number(b.ariaPosInSet))
      .map((row) => textOf(one(row, '.label')));
  const ordering = () => {
    const show = showInPage(deck, at(2));
    void show.host.command({ type: 'askOrder' });
    flushSync();
    return show;
  };

  it('moves a row with Alt and the arrows, and keeps it chosen', async () => {
    const { room } = ordering();
    await type('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(order(room)).toEqual(['Buurt', 'Cultuur', 'Aandacht']);
    await type('{ArrowUp}{Alt>}{ArrowUp}{/Alt}');
    expect(order(room)).toEqual(['Cultuur', 'Buurt', 'Aandacht']);
  });

  it('brings every row to its place with its figure, and says how many were right', () => {
    const { room, press } = ordering();
    expect(textOf(room)).not.toContain('12%');
    press('PageDown');
    expect(order(room)).toEqual(['Cultuur', 'Buurt', 'Aandacht']);
    expect(texts(room, '[role=option] strong')).toEqual(['10%', '11%', '12%']);
    expect(textOf(room)).toContain('Jullie hadden 1 van de 3 op de goede plek.');
  });

  it.each([3, 8, 12])('cuts no label of %i rows, also of words that fill two lines of a slide', (count) => {
    const words = 'Kinderen in contact laten komen met andere culturen en achtergronden in de wijk';
    const labels = Array.from({ length: count }, (_, i) => `${i} ${words}`.slice(0, 12 + i * 10));
    const own = rankingSlide({ rows: labels.map((label, i) => ({ id: `r${i}`, label, value: 10 + i })) });
    const show = showInPage(deckOf(own));
    void show.host.command({ type: 'askOrder' });
    flushSync();
    for (const key of ['', 'PageDown']) {
      if (key !== '') show.press(key);
      const cut = all(show.room, '[role=option] .label').filter(
        // Letters may be higher than their line; what is cut is a line or more.
        (label) => label.scrollWidth > label.clientWidth || label.scrollHeight > label.clientHeight * 1.4,
      );
      expect(cut.map(textOf)).toEqual([]);
    }
  });

  it('is chosen from the same list as the rows to guess', async () => {
    const show = showInPage(deck, at(2));
    show.press('q');
    const choice = one(show.room, 'select') as HTMLSelectElement;
    await userEvent.selectOptions(choice, 'Buurt');
    flushSync();
    expect(show.host.state.activity).toMatchObject({ type: 'guess', row: 'r1' });
    await userEvent.selectOptions(choice, nl.workshop.order);
    flushSync();
    expect(show.host.state.activity).toMatchObject({ type: 'order' });
    expect(await violations(show.room)).toEqual([]);
  });
});
