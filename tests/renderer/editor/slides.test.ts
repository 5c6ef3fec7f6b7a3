import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { slideKey } from '../../../src/renderer/editor/slide-keys';
import { painted } from '../../support/browser';
import { deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { settled } from '../../support/editor';
import { dragBehindLast, stripInPage as strip } from '../../support/slide-strip';
import { all, one, textOf } from '../../support/mounting.svelte';

describe('the strip of slides', () => {
  it('is walked through with the arrows; one slide of it is reached by Tab', async () => {
    const { keys, at, room } = await strip();
    await keys(['ArrowDown'], ['ArrowDown'], ['ArrowUp']);
    expect(at()).toBe(1);
    expect(all(room, '.strip .slides button').map((button) => button.tabIndex)).toEqual([-1, 0, -1]);
  });

  it('moves, copies and deletes the slide by keys, and each is undone', async () => {
    const { keys, order, at, undo, focus } = await strip();
    focus();
    await keys(['ArrowDown', { altKey: true }]);
    expect([order(), at()]).toEqual(['BAC', 1]);
    await keys(['d', { ctrlKey: true }]);
    expect([order(), at()]).toEqual(['BAAC', 2]);
    await keys(['Delete']);
    expect(order()).toBe('BAC');
    await undo();
    await undo();
    await undo();
    expect(order()).toBe('ABC');
  });

  it('deletes twice in a row, says so, and offers to undo it', async () => {
    const { room, keys, order, focus } = await strip();
    focus();
    await keys(['Delete'], ['Delete']);
    expect(order()).toHaveLength(1);
    expect(room.contains(document.activeElement)).toBe(true);
    expect(textOf(one(room, '.notice'))).toContain(nl.editor.slidesRemoved(1));
    expect(textOf(one(room, '.notice button'))).toBe(nl.actions.undo);
    await settled(() => {
      one(room, '.notice button').click();
    });
    expect(order()).toHaveLength(2);
    expect(all(room, '.notice button')).toHaveLength(0);
  });

  it('keeps every slide while no slide has the focus', async () => {
    const { room, order } = await strip();
    const headline = one(room, '.stage-room h1 [role=textbox]');
    headline.focus();
    for (const key of ['Enter', 'Backspace', 'Delete'])
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    expect(order()).toBe('ABC');
  });

  it('moves a slide that is dragged', async () => {
    const { room, order } = await strip();
    await dragBehindLast(room, (last) => {
      expect(last.className).toContain('after');
    });
    expect(order()).toBe('BCA');
  });

  it('hides a slide with its key and shows it again, and says which are hidden', async () => {
    const { room, keys, deck: now, undo } = await strip(1);
    const names = () => all(room, '.strip .slides button').map((button) => button.getAttribute('aria-label'));
    await keys(['H', { ctrlKey: true, shiftKey: true }]);
    expect(now().slides.map(({ hidden }) => hidden)).toEqual([undefined, true, undefined]);
    expect(names()).toEqual(['1. A', nl.overview.hidden('2. B'), '3. C']);
    await keys(['H', { ctrlKey: true, shiftKey: true }]);
    expect(names()).toEqual(['1. A', '2. B', '3. C']);
    await undo();
    expect(now().slides[1]?.hidden).toBe(true);
  });

  it('does not hide the last slide that is shown, and says why', async () => {
    const {
      room,
      keys,
      deck: now,
      button,
    } = await strip(1, deckOf({ ...titleSlide(), hidden: true }, titleSlide()));
    await keys(['H', { ctrlKey: true, shiftKey: true }]);
    expect(now().slides[1]?.hidden).toBeUndefined();
    expect(textOf(one(room, '.message'))).toContain('Zo zijn alle dia’s verborgen');
    await settled(() => {
      button(nl.editor.hide).click();
    });
    expect(now().slides[1]?.hidden).toBeUndefined();
  });

  it('never loses the last slide', async () => {
    const { keys, order, button } = await strip(0, deckOf(titleSlide({ headline: 'A' })));
    await keys(['Delete']);
    expect(order()).toBe('A');
    expect(button(nl.editor.remove).disabled).toBe(true);
  });

  it('draws only the slide again that changed', async () => {
    const { room, host } = await strip(0, deckOf(rankingSlide(), rankingSlide({ id: 'b' })));
    await vi.waitFor(() => {
      expect(all(room, '.strip canvas')).toHaveLength(2);
    });
    const [, other] = all(room, '.strip canvas') as HTMLCanvasElement[];
    const drawn = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
    await settled(() =>
      host.edit({ group: 'a', edits: [{ type: 'set', path: ['slides', 0, 'rows', 0, 'value'], value: 3 }] }),
    );
    const canvases = drawn.mock.contexts.map((context) => (context as CanvasRenderingContext2D).canvas);
    drawn.mockRestore();
    expect(canvases.length).toBeGreaterThan(0);
    expect(canvases).not.toContain(other);
  });
});

describe('kinds of slide', () => {
  it('are chosen by their pictures for a new slide, whose headline is then typed', async () => {
    const { keys, room, slide } = await strip(1);
    await keys(['m', { ctrlKey: true }]);
    const names = all(room, '[role=dialog] button').map(textOf);
    expect(names.map((name) => Object.values(nl.editor.kinds).find((kind) => name.endsWith(kind)))).toEqual(
      Object.values(nl.editor.kinds),
    );
    await settled(() => {
      all(room, '[role=dialog] button')
        .find(({ ariaLabel }) => ariaLabel === nl.editor.kinds.cards)
        ?.click();
    });
    await vi.waitFor(() => {
      expect(slide().kind).toBe('cards');
      expect(document.activeElement).toBe(one(room, '.stage-room h1 [role=textbox]'));
    });
  });

  it('are put away with Esc, and the editor stays', async () => {
    const { keys, room } = await strip();
    await keys(['m', { ctrlKey: true }], ['Escape']);
    expect(all(room, '[role=dialog]')).toHaveLength(0);
    one(room, '.editor');
  });

  it('are changed, and undone', async () => {
    const { button, room, slide, undo } = await strip(1);
    await settled(() => {
      button(nl.editor.kind).click();
    });
    await settled(() => {
      all(room, '[role=dialog] button')
        .find((each) => each.ariaLabel === nl.editor.kinds.statement)
        ?.click();
    });
    expect(slide()).toMatchObject({ kind: 'statement', headline: 'B' });
    await undo();
    expect(slide().kind).toBe('figure');
  });
});

describe('advice', () => {
  it('stands below the slide and is counted in the strip, and goes when it was heeded', async () => {
    const { room, host } = await strip(0, deckOf(rankingSlide()));
    expect(textOf(one(room, '.message'))).toBe(
      nl.editor.advice.sharesOver({ code: 'sharesOver', path: [], number: 243.7 }),
    );
    expect(textOf(one(room, '.strip .advice'))).toContain('1');
    await settled(() =>
      host.edit({ group: 'a', edits: [{ type: 'set', path: ['slides', 0, 'multiple'], value: true }] }),
    );
    expect(textOf(one(room, '.message'))).toBe('');
  });

  it('is given on what is seen: a headline of three lines', async () => {
    const long = 'Een antwoord dat veel te lang is om in een grafiek op twee regels te kunnen staan. '.repeat(
      2,
    );
    const { room } = await strip(
      0,
      deckOf(
        rankingSlide({
          multiple: true,
          highlight: [],
          headline:
            'Een kop met zo veel woorden dat hij op de dia over meer dan twee hele regels moet lopen, wat achter in een zaal vol met mensen echt niet goed te lezen is',
          rows: [{ id: 'a', label: long, value: 3 }],
        }),
      ),
    );
    await painted();
    const said = textOf(one(room, '.message'));
    expect(said).toContain(nl.editor.advice.headlineLong({ code: 'headlineLong', path: [] }));
  });
});

describe('the overview', () => {
  it('moves the chosen slide with Alt and an arrow while the deck is changed', async () => {
    const { button, keys, order, room } = await strip();
    await settled(() => {
      button(nl.overview.title).click();
    });
    one(room, '[role=dialog]');
    await keys(['ArrowRight', { altKey: true }]);
    expect(order()).toBe('BAC');
    one(room, '[role=dialog]');
  });
});

describe('a key in the strip', () => {
  const at = { at: 1, count: 3, columns: 1, mac: false };
  const press = (key: string, own: Partial<KeyboardEvent> = {}) =>
    slideKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...own }, at);

  it.each([
    ['End', { type: 'select', to: 2 }],
    ['Delete', { type: 'remove' }],
    ['x', undefined],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('with Shift reaches on, and with the command key only looks', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ type: 'extend', to: 2 });
    expect(press('Home', { ctrlKey: true })).toEqual({ type: 'focus', to: 0 });
  });

  it('with the command key chooses, with Alt moves', () => {
    expect(press('a', { ctrlKey: true })).toEqual({ type: 'all' });
    expect(press('a', { metaKey: true })).toBeUndefined();
    expect(press(' ', { ctrlKey: true })).toEqual({ type: 'toggle' });
    expect(press('ArrowUp', { altKey: true })).toEqual({ type: 'move', by: -1 });
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  });
});
