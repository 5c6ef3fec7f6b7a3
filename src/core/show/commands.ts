import * as v from 'valibot';
import { LIMITS as DECK_LIMITS } from '../deck/limits';
import type { DeepReadonly } from '../deck/types';
import { WORKSHOP_LIMITS } from '../groups/workshop';
import { PEN_COLOURS, stagePointSchema, strokeSchema } from '../ink/strokes';
import { TOOLS } from '../ink/tool';
import { MOVES } from '../slide/navigation';
import { MAX_ROW_ID_LENGTH } from '../charts/own-rows';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
/** By the clock on the wall, in milliseconds since 1970: what every calendar can name. */
const moment = v.pipe(amount, v.maxValue(Date.UTC(9_999, 0)));
const minutes = v.pipe(amount, v.maxValue(DECK_LIMITS.minutes));
const text = v.pipe(v.string(), v.maxLength(WORKSHOP_LIMITS.text));
const rowId = v.pipe(v.string(), v.maxLength(DECK_LIMITS.id));
const list = <S extends v.GenericSchema>(item: S, max: number) => v.pipe(v.array(item), v.maxLength(max));

const showCommands = [
  v.strictObject({ type: v.picklist(MOVES) }),
  v.strictObject({
    type: v.picklist(['jumpBack', 'jumpForward', 'table', 'replay', 'restart', 'resume', 'pause', 'close']),
  }),
  /** A jump, which can be taken back. */
  v.strictObject({ type: v.literal('goTo'), slide: index }),
  /** Where the editor is: whoever looks through slides to change them has not jumped. */
  v.strictObject({ type: v.literal('choose'), slide: index }),
  v.strictObject({ type: v.literal('curtain'), colour: v.picklist(['black', 'white']) }),
  v.strictObject({
    /** `clockBegin` starts a clock on which nothing has run yet. */
    type: v.picklist(['freeze', 'clockToggle', 'clockBegin', 'clockReset', 'clockRestore']),
  }),
  v.strictObject({ type: v.literal('begunAt'), at: moment }),
  v.strictObject({ type: v.literal('endAt'), at: v.nullable(moment) }),
  v.strictObject({ type: v.literal('tool'), tool: v.picklist(TOOLS) }),
  v.strictObject({ type: v.literal('pen'), colour: v.picklist(PEN_COLOURS) }),
  v.strictObject({ type: v.literal('draw'), slide: index, stroke: strokeSchema }),
  /** Where the eraser is, and where it came from. */
  v.strictObject({
    type: v.literal('erase'),
    slide: index,
    at: stagePointSchema,
    from: v.exactOptional(stagePointSchema),
  }),
  v.strictObject({ type: v.picklist(['clearPen', 'undoInk', 'redoInk']) }),
] as const;

/** What the trainer does with the group in the room; all of it is about the slide that stands there. */
const workshopCommands = [
  /** Without a row the figure that comes first, or away with the question that stands there. */
  v.strictObject({ type: v.literal('ask'), row: v.exactOptional(v.nullable(rowId)) }),
  v.strictObject({ type: v.literal('guess'), values: list(amount, WORKSHOP_LIMITS.guesses) }),
  v.strictObject({ type: v.literal('order'), rows: list(rowId, DECK_LIMITS.rows) }),
  /** `own`: the group's own figures come, or go. */
  v.strictObject({ type: v.picklist(['askOrder', 'own', 'talk', 'wrapUp']) }),
  v.strictObject({ type: v.literal('people'), people: amount }),
  /** Of a row, or of one answer to it. */
  v.strictObject({
    type: v.literal('count'),
    row: v.pipe(v.string(), v.maxLength(MAX_ROW_ID_LENGTH)),
    count: amount,
  }),
  /** So many minutes from now, or without an end. */
  v.strictObject({ type: v.literal('talkEnds'), minutes: v.nullable(minutes) }),
  /** Without a place a new answer; without words the answer goes. */
  v.strictObject({ type: v.literal('answer'), answer: v.nullable(index), text }),
  v.strictObject({ type: v.literal('vote'), answer: index, by: v.picklist([1, -1]) }),
  v.strictObject({ type: v.picklist(['newGroup', 'nameGroup']), name: text }),
  v.strictObject({ type: v.picklist(['group', 'removeGroup']), group: index }),
] as const;

/** Everything that can be asked of a show: its type, its parser and its tests come from here. */
export const commandSchema = v.variant('type', [...showCommands, ...workshopCommands]);

export type Command = DeepReadonly<v.InferOutput<typeof commandSchema>>;
export type WorkshopCommand = DeepReadonly<v.InferOutput<(typeof workshopCommands)[number]>>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Command & { readonly type: Type };
