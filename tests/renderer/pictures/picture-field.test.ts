import { flushSync, mount } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Edit } from '../../../src/core/deck/edit';
import type { Picture } from '../../../src/core/deck/types';
import { nl } from '../../../src/core/i18n/nl';
import type { PictureToStore } from '../../../src/core/pictures/picture-to-store';
import { placePicture } from '../../../src/core/editing/place-picture';
import { slideAt } from '../../../src/core/slide/navigation';
import { PictureIntake } from '../../../src/renderer/pictures/picture-intake.svelte';
import PictureField from '../../../src/renderer/pictures/PictureField.svelte';
import { deckOf, insidePicture } from '../../support/decks';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';
import { fixture } from '../../support/taking';

const texts = nl.pictures;
const path = ['slides', 0, 'image'];

/** The field as the editor embeds it: what it asks for comes true. */
function field(image?: Picture, keep?: (picture: PictureToStore) => Promise<string>, refusal = '') {
  const stored: PictureToStore[] = [];
  const edits: Edit[] = [];
  const change = (some: readonly Edit[]) => {
    edits.push(...some);
    return refusal;
  };
  const bare = { kind: 'picture', id: 'foto', headline: 'Kop', fit: 'beside' } as const;
  const deck = deckOf({ ...bare, ...(image && { image }) });
  const slide = { ...bare, id: slideAt(deck, 0).id, ...(image && { image }) };
  const intake = new PictureIntake({
    texts: () => texts,
    store:
      keep ??
      ((picture) => {
        stored.push(picture);
        return Promise.resolve(`d-beelden/${picture.name}`);
      }),
    place(goal, src) {
      const placed = placePicture(deck, goal, src, 0);
      return Promise.resolve({ slide: placed.slide, refusal: change(placed.edits) });
    },
  });
  const props = {
    deck,
    slide,
    path,
    texts,
    intake,
    change,
    field: (key: 'alt' | 'credit') => ({
      given: image?.[key] ?? '',
      refused: undefined,
      take: (value: string) =>
        change([
          value === ''
            ? { type: 'remove', path: [...path, key] }
            : { type: 'set', path: [...path, key], value },
        ]),
    }),
  };
  const room = mounted((target) => mount(PictureField, { target, props }));
  return { room, stored, edits };
}

function carrying(...files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

function drop(room: HTMLElement, ...files: readonly File[]): void {
  const init = { dataTransfer: carrying(...files), bubbles: true, cancelable: true };
  one(room, '[role=group]').dispatchEvent(new DragEvent('drop', init));
}

function paste(target: Element, data: DataTransfer): void {
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

const status = (room: HTMLElement) => textOf(one(room, '[role=status]'));
const set = (src: string): Edit => ({ type: 'set', path, value: { src, alt: '' } });
/** Another picture has the words of the one before it. */
const another = (src: string): Edit => ({ type: 'set', path: [...path, 'src'], value: src });

describe('a picture', () => {
  it('that is dropped is kept, and becomes the slide’s', async () => {
    const { room, stored, edits } = field();
    drop(room, new File(['x'], 'lijst.txt', { type: 'text/plain' }), await fixture('gedraaid.jpg'));
    flushSync();
    expect(status(room)).toBe(texts.busy(2));
    await vi.waitFor(() => {
      expect(edits).toEqual([set('d-beelden/gedraaid.jpg')]);
    });
    expect(stored).toMatchObject([{ name: 'gedraaid.jpg', type: 'jpeg', inside: false }]);
    flushSync();
    expect(status(room)).toBe(`lijst.txt: ${texts.refusals.unknown}`);
  });

  it('that is chosen is kept in the file itself when that is wished', async () => {
    const { room, stored, edits } = field();
    one(room, 'input[type=checkbox]').click();
    await userEvent.upload(one(room, 'input[type=file]'), await fixture('beelden/klein.png'));
    await vi.waitFor(() => {
      expect(edits).toEqual([set('d-beelden/klein.png')]);
    });
    expect(stored).toMatchObject([{ type: 'png', inside: true }]);
  });

  it('that is pasted is kept, also where words are written', async () => {
    const { room, edits } = field(insidePicture());
    paste(all(room, 'textarea')[0] ?? room, carrying(await fixture('beelden/schema.svg')));
    await vi.waitFor(() => {
      expect(edits).toEqual([another('d-beelden/schema.svg')]);
    });
  });

  it('asks for its words as soon as it is there', async () => {
    const { room, edits } = field(insidePicture());
    drop(room, await fixture('beelden/klein.png'));
    await vi.waitFor(() => {
      expect(edits).toHaveLength(1);
    });
    flushSync();
    expect(document.activeElement).toBe(all(room, 'textarea')[0]);
  });

  it('in place of another asks whether its words still fit', async () => {
    const { room, edits } = field(insidePicture({ credit: 'Foto: Samira Bakker' }));
    drop(room, await fixture('beelden/klein.png'));
    await vi.waitFor(() => {
      flushSync();
      expect(textOf(room)).toContain(texts.altStill);
    });
    expect(edits).toEqual([another('d-beelden/klein.png')]);
    await userEvent.type(all(room, 'textarea')[0] ?? room, '!');
    expect(textOf(room)).not.toContain(texts.altStill);
  });

  it('is shown, or named where it is lost', () => {
    expect(one(field(insidePicture()).room, 'img').getAttribute('alt')).toBe('Een vlak in één kleur');
    const lost = field(insidePicture({ src: 'beelden/weg.jpg' })).room;
    expect(all(lost, 'img')).toEqual([]);
    expect(textOf(lost)).toContain('Foto niet gevonden: weg.jpg');
  });
});

describe('what cannot be taken', () => {
  it('is told of with what to do, and changes nothing', async () => {
    const { room, edits } = field();
    drop(room, await fixture('geen-foto.png'));
    await vi.waitFor(() => {
      flushSync();
      expect(status(room)).toBe(texts.refusals.unknown);
    });
    expect(edits).toEqual([]);
  });

  it('is nothing: there is nothing to paste', () => {
    const { room } = field();
    paste(one(room, 'section'), carrying());
    flushSync();
    expect(status(room)).toBe(texts.refusals.noFile);
  });

  it('is words, which go where the cursor is', () => {
    const { room } = field(insidePicture());
    const words = new DataTransfer();
    words.setData('text/plain', 'Kinderen');
    paste(all(room, 'textarea')[0] ?? room, words);
    flushSync();
    expect(status(room)).toBe('');
  });

  it('is what the disk has no room for', async () => {
    const { room, edits } = field(undefined, () => Promise.reject(new Error('ENOSPC')));
    drop(room, await fixture('beelden/klein.png'));
    await vi.waitFor(() => {
      flushSync();
      expect(status(room)).toBe(texts.notStored);
    });
    expect(edits).toEqual([]);
  });
});

describe('the words of a picture', () => {
  it('are asked for with a hint', () => {
    const { room } = field(insidePicture());
    const labels = all(room, 'textarea').map((area) => {
      const hint = document.getElementById(area.getAttribute('aria-describedby') ?? '');
      return [textOf(one(room, `label[for="${area.id}"]`)), hint?.textContent];
    });
    expect(labels).toEqual([
      [texts.alt, texts.altHint],
      [texts.credit, texts.creditHint],
    ]);
  });

  it('follow every key, and no credit is no line', async () => {
    const { room, edits } = field(insidePicture({ alt: '' }));
    const [alt, credit] = all(room, 'textarea');
    if (!alt || !credit) throw new Error('two fields');
    await userEvent.fill(alt, 'Spel');
    await userEvent.fill(credit, 'Foto: A');
    await userEvent.clear(credit);
    expect(edits).toEqual([
      { type: 'set', path: [...path, 'alt'], value: 'Spel' },
      { type: 'set', path: [...path, 'credit'], value: 'Foto: A' },
      { type: 'remove', path: [...path, 'credit'] },
    ]);
  });

  it('are only there with a picture, which can be removed', () => {
    expect(all(field().room, 'textarea')).toEqual([]);
    const { room, edits } = field(insidePicture());
    all(room, 'button')
      .find((button) => textOf(button) === texts.remove)
      ?.click();
    expect(edits).toEqual([{ type: 'remove', path }]);
  });
});
