import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { pictureOf } from '../../../src/core/slide/deck-pictures';
import { nl } from '../../../src/core/i18n/nl';
import { violations } from '../../support/axe';
import { deckOf, insidePicture, pictureSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled, typeInto, type EditorInPage } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { fixture } from '../../support/taking';

const words = nl.pictures;
const bare: Slide = { kind: 'picture', id: 'foto', headline: 'Kop', fit: 'beside' };
const deck = deckOf(titleSlide(), bare);
const PNG = 'beelden/klein.png';
const SVG = 'beelden/schema.svg';

/** Drops a file on a part of the editor, and tells whether it is left to the window, which opens decks. */
async function drop(on: HTMLElement, ...files: readonly File[]): Promise<boolean> {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const init = { dataTransfer, bubbles: true, cancelable: true };
  let taken = false;
  await settled(() => {
    taken = !on.dispatchEvent(new DragEvent('drop', init));
  });
  return !taken;
}

/** The names of the pictures of a deck, in order. */
const sourcesIn = ({ deck: now }: EditorInPage) =>
  now().slides.flatMap((slide) => pictureOf(slide)?.src.split('/').at(-1) ?? []);

async function hasPicture({ slide }: EditorInPage, src: string): Promise<void> {
  await vi.waitFor(() => {
    flushSync();
    expect(slide()).toMatchObject({ kind: 'picture', image: { src, alt: '' } });
  });
}

describe('a picture that is dropped', () => {
  it.each([
    ['on its place', '[role=group]'],
    ['on the slide', '.stage-room'],
    ['on the notes', '.notes'],
  ])('%s becomes that of the slide, and its words are asked for', async (_, part) => {
    const editor = await editorInPage(deck, 1);
    expect(await drop(one(editor.room, part), await fixture(PNG))).toBe(false);
    await hasPicture(editor, 'proef-beelden/klein.png');
    await vi.waitFor(() => {
      flushSync();
      expect(document.activeElement).toBe(editor.field(words.alt));
    });
    expect(textOf(one(editor.room, '.message'))).toContain(
      nl.editor.advice.noAlt({ code: 'noAlt', path: [] }),
    );
    expect(editor.deck().slides).toHaveLength(2);
  });

  it('while the fields of the deck are shown brings those of the slide', async () => {
    const editor = await editorInPage(deck, 1);
    await settled(() => {
      editor.button(nl.editor.deckTab).click();
    });
    await drop(one(editor.room, '.stage-room'), await fixture(PNG));
    await hasPicture(editor, 'proef-beelden/klein.png');
    expect(all(editor.room, '[role=tab][aria-selected=true]').map(textOf)).toEqual([nl.editor.slideTab]);
  });

  it('on a slide without pictures gets a slide of its own behind it', async () => {
    const editor = await editorInPage(deck, 0);
    await drop(one(editor.room, '.stage-room'), await fixture(PNG));
    await hasPicture(editor, 'proef-beelden/klein.png');
    expect(editor.deck().slides.map(({ kind }) => kind)).toEqual(['title', 'picture', 'picture']);
    expect(editor.host.state.position.slide).toBe(1);
  });

  it('with others fills the slide that waits for one, and gets new slides for the rest, in order', async () => {
    const editor = await editorInPage(deck, 1);
    await drop(
      one(editor.room, '.stage-room'),
      await fixture(PNG),
      await fixture('gedraaid.jpg'),
      await fixture(SVG),
    );
    await vi.waitFor(() => {
      expect(sourcesIn(editor)).toEqual(['klein.png', 'gedraaid.jpg', 'schema.svg']);
    });
    expect(editor.host.state.position.slide).toBe(1);
  });

  it('is never put over a picture that is there', async () => {
    const editor = await editorInPage(deckOf(titleSlide(), pictureSlide()), 1);
    await drop(one(editor.room, '.stage-room'), await fixture(PNG));
    await drop(one(editor.room, '[role=group]'), await fixture('gedraaid.jpg'), await fixture(SVG));
    await vi.waitFor(() => {
      expect(sourcesIn(editor).slice(1)).toEqual(['klein.png', 'gedraaid.jpg', 'schema.svg']);
    });
    expect(editor.deck().slides[1]).toEqual({ ...pictureSlide(), id: 'foto-1' });
  });

  it('while another is made ready waits its turn', async () => {
    const editor = await editorInPage(deck, 1);
    const [png, svg] = [await fixture(PNG), await fixture(SVG)];
    const place = one(editor.room, '[role=group]');
    // Both at once: another that comes when the first is there takes its place.
    await Promise.all([drop(place, png), drop(place, svg)]);
    await vi.waitFor(() => {
      expect(sourcesIn(editor)).toEqual(['klein.png', 'schema.svg']);
    });
  });

  it('that cannot be taken is told of by its name, and the others are taken', async () => {
    const editor = await editorInPage(deck, 0);
    const damaged = new File(['x'], 'stuk.png', { type: 'image/png' });
    await drop(one(editor.room, '.stage-room'), damaged, await fixture(PNG));
    await vi.waitFor(() => {
      expect(sourcesIn(editor)).toEqual(['klein.png']);
    });
    await settled(() => editor.host.command({ type: 'goTo', slide: 0 }));
    expect(textOf(one(editor.room, '.message'))).toContain(`stuk.png: ${words.refusals.unknown}`);
  });

  it.each([
    ['on the slide', '.stage-room'],
    ['on its place', '[role=group]'],
  ])('%s with files of another kind is taken, and these are told of by their names', async (_, part) => {
    const editor = await editorInPage(deck, 1);
    // A kind that the system does not know has no type.
    const others = [new File(['x'], 'IMG_0001.HEIC'), new File(['x'], 'verslag.docx', { type: 'x/y' })];
    await drop(one(editor.room, part), ...others, await fixture(PNG));
    await vi.waitFor(() => {
      expect(sourcesIn(editor)).toEqual(['klein.png']);
    });
    const told = textOf(editor.room);
    for (const { name } of others) expect(told).toContain(`${name}: ${words.refusals.unknown}`);
  });

  it('goes to the slide it was dropped on, also when another is chosen meanwhile', async () => {
    const editor = await editorInPage(deck, 1);
    await drop(one(editor.room, '[role=group]'), await fixture(PNG));
    await settled(() => editor.host.command({ type: 'goTo', slide: 0 }));
    await vi.waitFor(() => {
      expect(editor.deck().slides[1]).toMatchObject({ image: { src: 'proef-beelden/klein.png' } });
    });
    expect(editor.slide()).toEqual(deck.slides[0]);
  });

  it('is told from a deck, which the window opens', async () => {
    const editor = await editorInPage(deck, 1);
    expect(await drop(one(editor.room, '.stage-room'), new File(['beeld: 1'], 'eigen.beeld'))).toBe(true);
    expect(editor.slide()).not.toHaveProperty('image');
    expect(editor.deck().slides).toHaveLength(2);
  });
});

describe('a slide with a picture in the editor', () => {
  it('is described in one go, which is undone in one go', async () => {
    const editor = await editorInPage(deckOf(pictureSlide({ image: insidePicture({ alt: '' }) })));
    await typeInto(editor.field(words.alt), 'Kinderen op het veld');
    expect(editor.slide()).toMatchObject({ image: { alt: 'Kinderen op het veld' } });
    expect(textOf(one(editor.room, '.message'))).toBe('');
    await editor.undo();
    expect(editor.slide()).toMatchObject({ image: { alt: '' } });
    expect(editor.field(words.alt).value).toBe('');
  });

  it('is laid out beside the words or over all of the slide', async () => {
    const editor = await editorInPage(deckOf(pictureSlide()));
    const fit = editor.field(nl.editor.fields.fit) as unknown as HTMLSelectElement;
    await settled(() => {
      fit.selectedIndex = 1;
      fit.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(editor.slide()).toMatchObject({ fit: 'full' });
    one(editor.room, '.stage-room .view.full');
  });

  it.each(['beside', 'full'] as const)('has a place for words where it stands %s', async (fit) => {
    const { text, ...silent } = pictureSlide({ fit });
    const editor = await editorInPage(deckOf(silent));
    await typeInto(one(editor.room, `.stage-room [aria-label="${nl.editor.hints.text}"]`), text ?? '');
    expect(editor.slide()).toMatchObject({ text });
  });

  it.each([
    ['with', pictureSlide()],
    ['without', bare],
  ])('%s a picture has nothing that axe finds wrong', async (_, slide) => {
    const { room } = await editorInPage(deckOf(slide));
    // As elsewhere in the editor: the words on a thumbnail are a picture.
    expect(await violations(room, 'label-content-name-mismatch')).toEqual([]);
  });
});
