import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { editVersion } from '../../../src/core/checks/edit-version';
import { readVersion } from '../../../src/core/checks/parse';
import type { DeckVersion } from '../../../src/core/deck/document';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { editValue } from '../../../src/core/deck/edit-value';
import type * as ReadPart from '../../../src/core/deck/text/read-part';
import {
  duplicateSlides,
  hideSlides,
  moveSlides,
  removeSlides,
} from '../../../src/core/editing/change-slides';
import { clipOf, pasteSlides } from '../../../src/core/editing/slide-clip';
import { anyDeckText, anyWish, editFor } from '../../support/deck-texts';

/** How often a part of a text was parsed, and how many characters of it. */
const parsed = vi.hoisted(() => ({ parts: 0, characters: 0 }));

vi.mock('../../../src/core/deck/text/read-part', async (original) => {
  const { readPart } = await original<typeof ReadPart>();
  return {
    readPart: (text: string) => {
      parsed.parts += 1;
      parsed.characters += text.length;
      return readPart(text);
    },
  };
});

const HEAD = 'beeld: 1\nlanguage: nl\ntitle: Veel dia’s\nsource:\n  text: Eigen onderzoek\nslides:\n';

function manySlides(count: number): DeckVersion {
  const slides = Array.from(
    { length: count },
    (_, i) => `  # Over ${i}\n  - id: dia-${i}\n    kind: statement\n    headline: Stelling ${i} # zo\n`,
  );
  const read = readVersion(HEAD + slides.join('\n'));
  if ('problems' in read) throw new Error(read.problems[0]?.code);
  return read;
}

const every = (count: number, each: number) => Array.from({ length: count / each }, (_, i) => i * each);

/** What is done with many slides together, each with half of those in the deck. */
const DEEDS: Readonly<Record<string, (version: DeckVersion) => readonly Edit[]>> = {
  'moved to the end': ({ deck }) => moveSlides(deck, every(deck.slides.length, 2), deck.slides.length),
  'moved to the front': ({ deck }) => moveSlides(deck, every(deck.slides.length, 2), 1),
  hidden: ({ deck }) => hideSlides(deck, every(deck.slides.length, 2), true),
  deleted: ({ deck }) => removeSlides(deck, every(deck.slides.length, 2), 0),
  copied: ({ deck }) => duplicateSlides(deck, every(deck.slides.length, 2)),
  pasted: ({ deck }) => pasteSlides(deck, 3, clipOf(deck, every(deck.slides.length, 2)), new Map()).edits,
};

describe('many slides together', () => {
  beforeEach(() => {
    Object.assign(parsed, { parts: 0, characters: 0 });
  });

  it.each(Object.keys(DEEDS))('are %s with each part of the text parsed at most twice', (deed) => {
    const version = manySlides(200);
    const edits = DEEDS[deed]?.(version) ?? [];
    expect(edits.length).toBeGreaterThanOrEqual(99);
    parsed.parts = parsed.characters = 0;

    const made = editVersion(version, edits);

    if ('problems' in made) throw new Error(made.problems[0]?.code);
    expect(parsed.characters).toBeLessThanOrEqual(2 * made.text.length);
  });

  it.each(Object.keys(DEEDS))('that are %s leave the text that one after the other leaves', (deed) => {
    const version = manySlides(12);
    const edits = DEEDS[deed]?.(version) ?? [];
    const made = editVersion(version, edits);
    expect('text' in made && made.text).toBe(oneByOne(version.text, edits));
  });
});

describe('any edits together', () => {
  it('leave the value that one after the other leaves', () => {
    fc.assert(
      fc.property(anyDeckText, anyWish, fc.array(anyWish, { maxLength: 12 }), (text, { way }, wishes) => {
        let value = parse(text, { logLevel: 'error' }) as Plain;
        const edits = wishes.map((wish) => {
          // Of one and the same list, as far as there is one: those are written together.
          const edit = editFor(value, { ...wish, way: [...way.slice(0, -1), wish.way.at(-1) ?? 0] });
          value = editValue(value, [edit]);
          return edit;
        });
        expect(parse(editText(text, edits), { logLevel: 'error' })).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });
});

function oneByOne(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, edit) => editText(now, [edit]), text);
}
