import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Picture } from '../../../src/core/deck/types';
import { nl } from '../../../src/core/i18n/nl';
import { pictureOf } from '../../../src/core/slide/deck-pictures';
import { violations } from '../../support/axe';
import { deckOf, insidePicture, pictureSlide } from '../../support/decks';
import { editorInPage, settled, type EditorInPage } from '../../support/editor';
import { all, one } from '../../support/mounting.svelte';

const words = nl.pictures;
/** A drawing that lies, inside the deck. */
const src = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="200"/>')}`;

/** The editor with a slide that a picture fills, once that is drawn. */
async function opened(own: Partial<Picture> = {}): Promise<EditorInPage> {
  const image = insidePicture({ src, ...own });
  const editor = await editorInPage(deckOf(pictureSlide({ fit: 'full', image })));
  await vi.waitFor(() => {
    flushSync();
    one(editor.room, '[role=group] .picture.cut, [role=group] .picture:not(.cut) img[src]');
    expect(one(editor.room, '.stage-room .view').clientWidth).toBeGreaterThan(0);
  });
  return editor;
}

const point = ({ room }: EditorInPage) => one(room, '[role=slider]');
const focusIn = ({ slide }: EditorInPage) => pictureOf(slide())?.focus;

/** A pointer that goes from one place to others within the preview, in shares of it. */
async function drag({ room }: EditorInPage, ...places: readonly (readonly [number, number])[]) {
  const preview = one(room, '[role=group] .picture');
  const box = preview.getBoundingClientRect();
  const send = (type: string, [x, y]: readonly [number, number]) => {
    const at = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
    preview.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, bubbles: true, cancelable: true }));
  };
  const [from = [0, 0], ...others] = places;
  vi.spyOn(preview, 'setPointerCapture').mockImplementation(() => undefined);
  await settled(() => {
    send('pointerdown', from);
  });
  for (const place of others)
    await settled(() => {
      send('pointermove', place);
    });
  await settled(() => {
    send('pointerup', others.at(-1) ?? from);
  });
}

it('a click on a picture that is cut keeps that point in view, on the slide as well', async () => {
  const editor = await opened();
  await drag(editor, [0.8, 0.25]);
  expect(focusIn(editor)).toEqual([80, 25]);
  const [view, image] = ['.stage-room .view', '.stage-room .view img'].map((part) =>
    one(editor.room, part).getBoundingClientRect(),
  );
  if (!view || !image) throw new Error('no picture on the stage');
  expect((view.left - image.left) / (image.width - view.width)).toBeCloseTo(0.8, 2);
});

it('a drag is followed all the way, and undone as one', async () => {
  const editor = await opened({ focus: [10, 10] });
  await drag(editor, [0.2, 0.2], [0.4, 0.4], [0.9, 2]);
  expect(focusIn(editor)).toEqual([90, 100]);
  await drag(editor, [0.3, 0.3]);
  await editor.undo();
  expect(focusIn(editor)).toEqual([90, 100]);
  await editor.undo();
  expect(focusIn(editor)).toEqual([10, 10]);
});

it('the arrow keys move it and say where it is', async () => {
  const editor = await opened();
  point(editor).focus();
  expect(point(editor).getAttribute('aria-label')).toBe(words.focus);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Shift>}{ArrowDown}{/Shift}');
  flushSync();
  expect(focusIn(editor)).toEqual([46, 60]);
  expect(point(editor).getAttribute('aria-valuetext')).toBe(words.focusAt(46, 60));
  expect(document.activeElement).toBe(point(editor));
  await editor.undo();
  expect(focusIn(editor)).toBeUndefined();
});

it('a picture that is whole has no such point, until it is to fill its place', async () => {
  const editor = await opened({ shown: 'whole' });
  expect(all(editor.room, '[role=slider]')).toEqual([]);
  const shown = editor.field(words.shown) as unknown as HTMLSelectElement;
  expect(shown.value).toBe(words.shownAs.whole);
  await settled(() => {
    shown.selectedIndex = 1;
    shown.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(editor.slide()).toMatchObject({ image: { shown: 'cut' } });
  expect(all(editor.room, '[role=slider]')).toHaveLength(1);
});

it('has nothing that axe finds wrong', async () => {
  const { room } = await opened({ focus: [20, 30] });
  expect(await violations(room, 'label-content-name-mismatch')).toEqual([]);
});
