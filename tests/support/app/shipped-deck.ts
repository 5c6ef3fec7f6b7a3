import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../build/script/places.mjs';
import { parseDeck } from '../../../src/core/checks/parse';
import type { Deck, SlideKind, SlideOf } from '../../../src/core/deck/types';
import { frames, type Frame } from '../../../src/core/frames/frames';

export const BUILT_IN_FILE = join(projectFolder, 'resources', 'decks', 'kinderwerk-in-beeld.beeld');

/** The deck that ships, as the program itself reads it. */
export const deck: Deck = readBuiltIn();

/** Every picture of the show, in order. */
export const everyFrame: readonly Frame[] = frames(deck, { steps: true });

function readBuiltIn(): Deck {
  const result = parseDeck(readFileSync(BUILT_IN_FILE, 'utf8'));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deck;
}

/** The first slide of a kind, and where it stands. */
export function slideOfKind<Kind extends SlideKind>(kind: Kind): { slide: SlideOf<Kind>; index: number } {
  const index = deck.slides.findIndex((slide) => slide.kind === kind);
  const slide = deck.slides.find((each): each is SlideOf<Kind> => each.kind === kind);
  if (slide === undefined) throw new Error(`no slide of kind ${kind}`);
  return { slide, index };
}
