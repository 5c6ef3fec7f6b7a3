import { claimedAction } from '../../core/keys/claimed-key';
import { passesPanel } from '../../core/keys/covered-key';
import { actsAgain } from '../../core/show/held-key';
import { digitOf, isModifier } from '../../core/keys/key-press';
import type { Action } from '../../core/keys/actions';
import { heldOf } from '../../core/keys/keymap';
import type { Binding } from '../../core/keys/binding';
import type { Covers } from './covers.svelte';
import type { OpenPanels } from '../controls/open-panels.svelte';
import { actionWhileEditing, isOfHistory, isPresenting, learnedAction, showActionOf } from './pressed-action';
import { fieldOf, leaveField, pressesControl, scrolls, whenTypedIsPut } from './typing';
import type { ShowState } from '../../core/show/show-state';
import type { Command } from '../../core/show/commands';

/** What key presses read from a window, and do to it. */
export interface KeyedView {
  readonly mac: boolean;
  readonly state: ShowState;
  readonly editing: boolean;
  readonly covers: Covers;
  readonly panels: OpenPanels;
  readonly bindings: readonly Binding[];
  offers(action: Action): boolean;
  act(action: Action): void;
  goTo(slide: number): void;
  send(command: Command): unknown;
}

/** Handles the key presses of a window. Owns the slide number while it is being typed. */
export class KeyPresses {
  readonly #view: KeyedView;
  #begun: readonly (() => void)[] = [];
  #digits = $state('');
  #actedAt = 0;

  constructor(view: KeyedView) {
    this.#view = view;
  }

  get digits(): string {
    return this.#digits;
  }

  /** `put` submits what was typed outside a field, before a clicker’s key acts. Returns a function that stops. */
  putFirst(put: () => void): () => void {
    this.#begun = [...this.#begun, put];
    return () => {
      this.#begun = this.#begun.filter((each) => each !== put);
    };
  }

  /** Handles a clicker’s keys before anything on the page sees them. */
  claim(event: KeyboardEvent): void {
    const { mac, bindings, covers } = this.#view;
    if (covers.panel === 'learnButton') return;
    const action = claimedAction(event, mac, bindings);
    if (action === undefined || !this.#view.offers(action)) return;
    const work = this.#claimed(action);
    if (work === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#digits = '';
    if (event.repeat && !this.#actsAgain(event, action)) return;
    this.#actedAt = event.timeStamp;
    whenTypedIsPut(() => {
      for (const put of this.#begun) put();
      covers.giveWay();
      work();
    });
  }

  /** Handles a key that nothing on the page used. */
  press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing && leaves(event)) return;
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && finishes(event)) return;
    if (this.#view.editing) this.#pressInEditor(event);
    else if (fieldOf(event.target) === undefined && !scrolls(event)) this.pressInShow(event);
  }

  /** Handles a key press as in a show, for a field that does not use it. */
  pressInShow(event: KeyboardEvent): void {
    // Shift, pressed for a digit, is not another key.
    if (isModifier(event)) return;
    const { mac, bindings, covers } = this.#view;
    const cover = covers.name;
    const action = showActionOf(event, mac) ?? learnedAction(event, mac, bindings);
    if (cover === 'none' || cover === 'overview') {
      if (this.#typesNumber(event, action)) return;
    }
    if (cover !== 'none' && (action === undefined || !passesPanel(event, action, cover))) return;
    if (!pressesControl(event)) this.#perform(event, action);
  }

  #pressInEditor(event: KeyboardEvent): void {
    const { mac, panels, covers } = this.#view;
    const action = actionWhileEditing(event, mac);
    const isBehind = panels.top !== undefined && covers.panel !== 'overview';
    // Behind a panel the deck must not change unseen, and neither must a field there.
    if (isBehind && action !== undefined && isOfHistory(action)) event.preventDefault();
    else this.#perform(event, action);
  }

  /** What a clicker’s key does; in the editor it selects a slide. `undefined` if it does nothing. */
  #claimed(action: Action): (() => void) | undefined {
    const view = this.#view;
    if (!view.editing || isPresenting(action)) {
      return () => {
        view.act(action);
      };
    }
    // The subject of an editor dialog must not change behind it.
    if (view.covers.name === 'none' && view.panels.top !== undefined) return undefined;
    const by = action === 'next' ? 1 : action === 'previous' ? -1 : undefined;
    if (by === undefined) return undefined;
    return () => view.send({ type: 'choose', slide: Math.max(0, view.state.position.slide + by) });
  }

  /** Digits, then Enter: goes to that slide. Returns whether the key was part of that. */
  #typesNumber(event: KeyboardEvent, action: Action | undefined): boolean {
    const digit = digitOf(event, () => action !== undefined);
    if (digit !== undefined) {
      if (!event.repeat) this.#digits = (this.#digits + digit).slice(-4);
      return true;
    }
    if (this.#digits === '') return false;
    const typed = Number(this.#digits);
    this.#digits = '';
    if (event.key === 'Enter') this.#view.goTo(typed - 1);
    return event.key === 'Enter' || event.key === 'Escape';
  }

  #perform(event: KeyboardEvent, action: Action | undefined): void {
    if (action === undefined || !this.#view.offers(action)) return;
    event.preventDefault();
    if (event.repeat && !this.#actsAgain(event, action)) return;
    this.#actedAt = event.timeStamp;
    this.#view.act(action);
  }

  /** The one place that checks whether a key is held down. */
  #actsAgain(event: KeyboardEvent, action: Action): boolean {
    return actsAgain(heldOf(action), this.#actedAt, event.timeStamp, this.#view.state);
  }
}

/** Enter in a field without another use for it leaves the field. Returns whether it did. */
function finishes({ target }: KeyboardEvent): boolean {
  const isDone = target instanceof HTMLInputElement && target.form === null;
  const field = isDone ? fieldOf(target) : undefined;
  if (field !== undefined) leaveField(field);
  return field !== undefined;
}

/** Esc in a field leaves the field, and nothing else. Returns whether it did. */
function leaves(event: KeyboardEvent): boolean {
  const field = fieldOf(event.target);
  if (field === undefined) return false;
  event.preventDefault();
  if (document.activeElement === field) leaveField(field);
  return true;
}
