import * as v from 'valibot';
import { LIMITS } from '../core/deck/limits';
import { editSchema } from '../core/deck/edit';
import { slideClipSchema } from '../core/editing/slide-clip';
import { exportOrderSchema } from '../core/export/export-choice';
import { isNearby } from '../core/figures-in/kept/figures-from';
import { keptLayoutsSchema } from '../core/figures-in/kept/kept-layout';
import { stagePointSchema } from '../core/ink/strokes';
import { bindingSchema } from '../core/keys/binding';
import { KEYMAP } from '../core/keys/keymap';
import { pictureToStoreSchema } from '../core/pictures/picture-to-store';
import { commandSchema } from '../core/show/commands';
import { LONGEST_WORD } from '../core/spelling/spellable';
import { MAX_ASKED } from '../core/spelling/verdicts';
import { EDITOR_PLACES } from '../core/show/editor-place';
import { notesShareSchema } from '../core/show/notes-share';
import type { Call, CallApi, NumberedCommand } from './api';
import { MAX_DROPPED } from './calls';

const nothing = (argument: unknown) => v.parse(v.undefined(), argument);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
/** In milliseconds since 1970. */
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const screenId = v.pipe(v.number(), v.safeInteger());
const pointer = v.nullable(v.strictObject({ ...stagePointSchema.entries, down: v.boolean() }));
const place = v.strictObject({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) });
const pasteOrder = v.strictObject({ after: index, clip: slideClipSchema });
const editOrder = v.strictObject({
  edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(LIMITS.slides)),
  group: v.pipe(v.string(), v.maxLength(200)),
  slide: v.exactOptional(index),
  from: v.exactOptional(v.strictObject({ number: index, deckNumber: index })),
});
const pagesDrawn = v.strictObject({
  done: index,
  smallType: v.pipe(v.array(index), v.maxLength(LIMITS.slides)),
});
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MAX_ASKED));
const faultText = v.pipe(v.string(), v.maxLength(10_000));
const filePath = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));
const filePaths = v.pipe(v.array(filePath), v.minLength(1), v.maxLength(MAX_DROPPED));
const action = v.picklist(KEYMAP.map((row) => row.action));

const object = v.custom<object>((value) => typeof value === 'object' && value !== null);

const nearbyPath = v.pipe(v.string(), v.check(isNearby));

/** The number stands in the command itself. The rest is copied whole, so that no field is too many and unseen. */
function parseCommand(argument: unknown): NumberedCommand {
  const { number, ...rest }: { readonly number?: unknown } = v.parse(object, argument);
  const command = v.parse(commandSchema, rest);
  return number === undefined ? command : { ...command, number: v.parse(index, number) };
}

/**
 * How the argument of each call is checked: a missing call does not compile. A parser throws, since a wrong argument
 * is a bug, or an attack.
 */
export const ARGUMENTS: { readonly [C in Call]: (argument: unknown) => Parameters<CallApi[C]>[0] } = {
  opened: nothing,
  listening: nothing,
  command: parseCommand,
  act: (argument) => v.parse(action, argument),
  closeProblems: nothing,
  exportDeck: (argument) => v.parse(exportOrderSchema, argument),
  cancelExport: nothing,
  openMade: (argument) => v.parse(v.picklist(['file', 'folder']), argument),
  point: (argument) => v.parse(pointer, argument),
  bind: (argument) => v.parse(bindingSchema, argument),
  closeScreenCheck: nothing,
  chooseScreen: (argument) => v.parse(screenId, argument),
  showNotes: nothing,
  keepNotesShare: (argument) => v.parse(notesShareSchema, argument),
  closeResumed: nothing,
  openVersion: (argument) => v.parse(moment, argument),
  openConflictCopy: (argument) => v.parse(filePath, argument),
  editing: (argument) => v.parse(v.picklist(EDITOR_PLACES), argument),
  edit: (argument) => v.parse(editOrder, argument),
  chooseTable: nothing,
  readAgain: (argument) => v.parse(nearbyPath, argument),
  keepLayouts: (argument) => v.parse(keptLayoutsSchema, argument),
  openFiles: (argument) => v.parse(filePaths, argument),
  pasteSlides: (argument) => v.parse(pasteOrder, argument),
  slideMenu: (argument) => v.parse(place, argument),
  storePicture: (argument) => v.parse(pictureToStoreSchema, argument),
  misspelled: (argument) => v.parse(words, argument),
  printJob: nothing,
  fault: (argument) => v.parse(faultText, argument),
  drawn: (argument) => v.parse(pagesDrawn, argument),
};
