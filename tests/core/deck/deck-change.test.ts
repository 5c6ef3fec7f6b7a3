import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editVersion } from '../../../src/core/checks/edit-version';
import { readVersion } from '../../../src/core/checks/parse';
import { applyChange, changeBetween } from '../../../src/core/deck/deck-change';
import type { Stroke } from '../../../src/core/ink/strokes';
import { apply, openShowState } from '../../../src/core/show/apply';
import type { Command } from '../../../src/core/show/commands';
import type { ShowState } from '../../../src/core/show/show-state';
import { anyDeck } from '../../support/arbitraries';
import { anyCommand } from '../../support/arbitrary-commands';
import { deckOf, pictureSlide, rankingSlide, statementSlide, titleSlide } from '../../support/decks';
import { set } from '../../support/edits';
import { asOf, NOON } from '../../support/moments';

describe('what became of a value', () => {
  it('makes the new one of the old one, whatever both are', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(applyChange(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('makes one deck of any other', () => {
    fc.assert(
      fc.property(anyDeck, anyDeck, (before, after) => {
        expect(applyChange(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('finds slides again wherever they went', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), fc.nat(), (before, from, to) => {
        const slides = [...before.slides];
        const moved = slides.splice(from % slides.length, 1);
        slides.splice(to % (slides.length + 1), 0, ...moved);
        const change = changeBetween(before, { ...before, slides });
        const made = applyChange(before, change) as typeof before;
        expect(made.slides.every((slide, i) => slide === slides[i])).toBe(true);
        expect(JSON.stringify(change ?? {})).not.toContain('"value"');
      }),
    );
  });
});

it('of a slide with a photo whose words are changed is not the photo', () => {
  const slides = [statementSlide(), rankingSlide(), pictureSlide()];
  const before = readVersion(JSON.stringify(deckOf(...slides)));
  if ('problems' in before) throw new Error('no sound deck');
  const after = editVersion(before, [set(['slides', 2, 'image', 'alt'], 'Een plein')]);
  if ('problems' in after) throw new Error('refused');
  const change = changeBetween(before.deck, after.deck);
  expect(JSON.stringify(change).length).toBeLessThan(300);
  expect(applyChange(before.deck, change)).toEqual(after.deck);
});

describe('what became of a show', () => {
  const deck = deckOf(titleSlide(), rankingSlide());
  const start = openShowState(deck);
  const after = (state: ShowState, command: Command) => apply(deck, state, command, asOf(NOON));
  const strokeAt = (y: number): Stroke => ({
    colour: 'red',
    points: Array.from({ length: 100 }, (_, x) => ({ x, y })),
  });
  const drawAt = (y: number): Command => ({ type: 'draw', slide: 0, stroke: strokeAt(y) });
  /** What travels for each command, in characters, and what whoever hears all of it has in the end. */
  const told = (begin: ShowState, commands: readonly Command[]) => {
    let [state, heard] = [begin, begin];
    const sizes = commands.map((command) => {
      const before = state;
      state = after(state, command);
      const change = structuredClone(changeBetween(before, state));
      heard = applyChange(heard, change) as ShowState;
      return JSON.stringify(change ?? null).length;
    });
    expect(heard).toEqual(state);
    return { state, sizes };
  };

  it('makes the very same state of who hears all of it, whatever is done', () => {
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => void told(start, commands)));
  });

  it('is one stroke at most, however many there are and whatever the pen does', () => {
    const full = Array.from({ length: 420 }, (_, y) => drawAt(y * 40)).reduce(after, start);
    const one = JSON.stringify(strokeAt(0)).length;
    const pen = fc.oneof(
      fc.integer({ min: 0, max: 16_000 }).map(drawAt),
      fc
        .integer({ min: 0, max: 419 })
        .map((y): Command => ({ type: 'erase', slide: 0, at: { x: 5, y: y * 40 } })),
      fc.constantFrom<Command>({ type: 'undoInk' }, { type: 'redoInk' }, { type: 'tool', tool: 'laser' }),
    );
    fc.assert(
      fc.property(fc.array(pen, { maxLength: 40 }), (commands) => {
        // Once in the strokes, once in their history, and at the limit of strokes the oldest that goes.
        for (const size of told(full, commands).sizes) expect(size).toBeLessThan(4 * one);
      }),
      { numRuns: 20 },
    );
  });

  it('is no stroke and no group at a step', () => {
    const many = Array.from({ length: 50 }, (_, y) => drawAt(y * 20)).reduce(after, start);
    const commands: readonly Command[] = [
      { type: 'next' },
      { type: 'goTo', slide: 0 },
      { type: 'curtain', colour: 'black' },
    ];
    for (const size of told(many, commands).sizes) expect(size).toBeLessThan(1500);
  });
});
