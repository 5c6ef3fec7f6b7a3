import * as v from 'valibot';
import type { Edit, Plain } from '../core/deck/edit';
import { LIMITS as DECK_LIMITS } from '../core/deck/limits';
import {
  FORMATS,
  GROUPS,
  PICTURE_WIDTHS,
  PRINTABLE,
  NOTES,
  PAPERS,
  PER_PAGE,
} from '../core/export/export-choice';
import { KEYMAP } from '../core/keys/keymap';
import { PICTURE_TYPES } from '../core/pictures/picture-type';
import { MOST_POINTS, PEN_COLOURS } from '../core/ink/strokes';
import { LONGEST_WORD } from '../core/spelling/spellable';
import { MOST_ASKED } from '../core/spelling/verdicts';
import { LIMITS as GROUP_LIMITS } from '../core/groups/workshop';
import { LONGEST_ROW_ID } from '../core/charts/own-rows';
import type { Api, Call, NumberedCommand } from './api';
import type { Command } from '../core/show/commands';

const nothing = (argument: unknown) => v.parse(v.undefined(), argument);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const screenId = v.pipe(v.number(), v.safeInteger());
const place = v.pipe(v.number(), v.finite());
const stagePoint = { x: place, y: place };
const stroke = v.strictObject({
  colour: v.picklist(PEN_COLOURS),
  points: v.pipe(v.array(v.strictObject(stagePoint)), v.maxLength(MOST_POINTS)),
});

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const minutes = v.pipe(amount, v.maxValue(DECK_LIMITS.minutes));
const groupName = v.pipe(v.string(), v.maxLength(GROUP_LIMITS.text));
const rowId = v.pipe(v.string(), v.maxLength(DECK_LIMITS.id));
/** A row, or one answer to it. */
const countedId = v.pipe(v.string(), v.maxLength(LONGEST_ROW_ID));

const command: v.GenericSchema<Command> = v.variant('type', [
  v.strictObject({
    type: v.picklist(['next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last']),
  }),
  v.strictObject({ type: v.picklist(['goTo', 'choose']), slide: index }),
  v.strictObject({ type: v.picklist(['jumpBack', 'jumpForward']) }),
  v.strictObject({ type: v.literal('curtain'), colour: v.picklist(['black', 'white']) }),
  v.strictObject({
    type: v.picklist(['table', 'replay', 'restart', 'resume', 'pause', 'close', 'freeze']),
  }),
  v.strictObject({
    type: v.picklist([
      'clockToggle',
      'clockBegin',
      'clockReset',
      'clockRestore',
      'clearPen',
      'undoInk',
      'redoInk',
    ]),
  }),
  v.strictObject({ type: v.literal('begunAt'), at: amount }),
  v.strictObject({ type: v.literal('endAt'), at: v.nullable(amount) }),
  v.strictObject({
    type: v.literal('tool'),
    tool: v.picklist(['none', 'laser', 'spotlight', 'pen', 'eraser']),
  }),
  v.strictObject({ type: v.literal('pen'), colour: v.picklist(PEN_COLOURS) }),
  v.strictObject({ type: v.literal('draw'), slide: index, stroke }),
  v.strictObject({
    type: v.literal('erase'),
    slide: index,
    at: v.strictObject(stagePoint),
    from: v.exactOptional(v.strictObject(stagePoint)),
  }),
  v.strictObject({ type: v.literal('ask'), row: v.exactOptional(v.nullable(rowId)) }),
  v.strictObject({ type: v.literal('askOrder') }),
  v.strictObject({
    type: v.literal('guess'),
    values: v.pipe(v.array(v.pipe(v.number(), v.finite(), v.minValue(0))), v.maxLength(GROUP_LIMITS.guesses)),
  }),
  v.strictObject({ type: v.picklist(['own', 'talk', 'wrapUp']) }),
  v.strictObject({ type: v.literal('talkEnds'), minutes: v.nullable(minutes) }),
  v.strictObject({ type: v.literal('answer'), answer: v.nullable(index), text: groupName }),
  v.strictObject({ type: v.literal('vote'), answer: index, by: v.picklist([1, -1]) }),
  v.strictObject({ type: v.literal('people'), people: amount }),
  v.strictObject({ type: v.literal('count'), row: countedId, count: amount }),
  v.strictObject({ type: v.picklist(['newGroup', 'nameGroup']), name: groupName }),
  v.strictObject({ type: v.picklist(['group', 'removeGroup']), group: index }),
  v.strictObject({ type: v.literal('order'), rows: v.pipe(v.array(rowId), v.maxLength(DECK_LIMITS.rows)) }),
]);
/** The number stands in the command itself. */
function parseCommand(argument: unknown): NumberedCommand {
  const { number, ...rest } = v.parse(v.looseObject({ number: v.exactOptional(index) }), argument);
  return { ...v.parse(command, rest), ...(number !== undefined && { number }) };
}
const pointer = v.nullable(v.strictObject({ ...stagePoint, down: v.boolean() }));
const binding = v.strictObject({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  action: v.picklist(['next', 'previous', 'black']),
});
const choice = v.strictObject({
  steps: v.boolean(),
  slides: v.pipe(v.string(), v.maxLength(1_000)),
  notes: v.picklist(NOTES),
  perPage: v.picklist(PER_PAGE),
  paper: v.picklist(PAPERS),
  pictureWidth: v.picklist(PICTURE_WIDTHS),
  ink: v.boolean(),
  groups: v.picklist(GROUPS),
});
const order = v.variant('to', [
  v.strictObject({ to: v.literal('file'), format: v.picklist(FORMATS), choice }),
  v.strictObject({ to: v.literal('printer'), format: v.picklist(PRINTABLE), choice }),
]);
const plain: v.GenericSchema<Plain> = v.lazy(() =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
    v.array(plain),
    v.record(v.string(), v.optional(plain)),
  ]),
);
const path = v.pipe(v.array(v.union([v.string(), index])), v.minLength(1), v.maxLength(20));
const edit: v.GenericSchema<Edit> = v.variant('type', [
  v.strictObject({ type: v.picklist(['set', 'insert']), path, value: plain }),
  v.strictObject({ type: v.literal('remove'), path }),
  v.strictObject({ type: v.literal('move'), path, to: index }),
]);
const editOrder = v.strictObject({
  edits: v.pipe(v.array(edit), v.minLength(1), v.maxLength(1_000)),
  group: v.pipe(v.string(), v.maxLength(200)),
  slide: v.exactOptional(index),
  from: v.exactOptional(v.strictObject({ number: index, deckNumber: index })),
});
const pictureToStore = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1_000)),
  type: v.picklist(PICTURE_TYPES),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check(({ byteLength }) => byteLength <= 50_000_000),
  ),
  inside: v.boolean(),
});
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_ASKED));
const faultText = v.pipe(v.string(), v.maxLength(10_000));
const filePath = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));
const action = v.picklist(KEYMAP.map((row) => row.action));

/**
 * How each call's argument is checked: a call that is missing here does not compile. A parser refuses by
 * throwing, since a wrong argument is a fault of ours, or an attack.
 */
export const ARGUMENTS: { readonly [C in Call]: (argument: unknown) => Parameters<Api[C]>[0] } = {
  opened: nothing,
  listening: nothing,
  command: parseCommand,
  act: (argument) => v.parse(action, argument),
  closeProblems: nothing,
  exportDeck: (argument) => v.parse(order, argument),
  cancelExport: nothing,
  point: (argument) => v.parse(pointer, argument),
  bind: (argument) => v.parse(binding, argument),
  closeScreenCheck: nothing,
  chooseScreen: (argument) => v.parse(screenId, argument),
  showNotes: nothing,
  closeResumed: nothing,
  editing: (argument) => v.parse(v.boolean(), argument),
  edit: (argument) => v.parse(editOrder, argument),
  chooseTable: nothing,
  openFile: (argument) => v.parse(filePath, argument),
  storePicture: (argument) => v.parse(pictureToStore, argument),
  misspelled: (argument) => v.parse(words, argument),
  printJob: nothing,
  fault: (argument) => v.parse(faultText, argument),
  drawn: (argument) => v.parse(index, argument),
};
