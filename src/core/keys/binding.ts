import * as v from 'valibot';
import type { Action } from './actions';

/** What a button of a clicker can be taught to do. */
export const LEARNABLE = ['next', 'previous', 'black'] as const satisfies readonly Action[];

/** A clicker button that the trainer set up, in the notation of the keymap. */
export const bindingSchema = v.strictObject({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  action: v.picklist(LEARNABLE),
});
export type Binding = Readonly<v.InferOutput<typeof bindingSchema>>;
