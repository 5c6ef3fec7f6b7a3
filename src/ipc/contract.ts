import * as v from 'valibot';
import { KEYMAP } from '../core/keymap';
import type { Command } from '../core/session';
import type { Api, Call } from './api';

const nothing = (argument: unknown) => v.parse(v.undefined(), argument);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const command: v.GenericSchema<Command> = v.variant('type', [
  v.strictObject({
    type: v.picklist(['next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last']),
  }),
  v.strictObject({ type: v.literal('goTo'), slide: index }),
  v.strictObject({ type: v.literal('curtain'), colour: v.picklist(['black', 'white']) }),
  v.strictObject({ type: v.picklist(['table', 'replay', 'restart', 'close']) }),
]);
const action = v.picklist(KEYMAP.map((row) => row.action));

/**
 * How each call's argument is checked: a call that is missing here does not compile. A parser refuses by
 * throwing, since a wrong argument is a fault of ours, or an attack.
 */
export const ARGUMENTS: { readonly [C in Call]: (argument: unknown) => Parameters<Api[C]>[0] } = {
  opened: nothing,
  command: (argument) => v.parse(command, argument),
  act: (argument) => v.parse(action, argument),
  closeProblems: nothing,
  cancelExport: nothing,
  printJob: nothing,
  drawn: (argument) => v.parse(index, argument),
};
