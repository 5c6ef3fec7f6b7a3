import { digitOf } from '../../core/keys/key-press';
import { figureIn } from '../../core/editing/figure-in';
import { exactNumber } from '../../core/formatting/figures';
import type { Guessable } from '../../core/workshop/activity';
import { figureKey, groupNow, WORKSHOP_LIMITS } from '../../core/groups/workshop';
import type { ShowView } from '../show/show-view.svelte';

/** Keys that change the text of a field. */
const EDITS: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Home', 'End']);

/** Nobody means more; there are fewer people. */
const MAX_COUNT = 999_999_999_999;

/** Characters of a number, or of another guess. */
const NUMBER_CHARACTERS: ReadonlySet<string> = new Set(['+', ',', '.', '%']);

/** The typing of guesses: one of them is in the field, the others next to it. */
export class GuessEntry {
  readonly #view: ShowView;
  readonly #figure: Guessable;
  readonly #key: string;
  #chosen = $state(0);
  /** What is being typed; `undefined` as long as the guess is unchanged. */
  #typed: string | undefined = $state();
  #wrong: 'noNumber' | 'noShare' | undefined = $state();

  constructor(view: ShowView, slide: string, figure: Guessable) {
    this.#view = view;
    this.#figure = figure;
    this.#key = figureKey(slide, figure.row);
    this.#typed = view.begun.guesses.get(this.#key);
  }

  get guesses(): readonly number[] {
    return groupNow(this.#view.state.workshop)?.guesses[this.#key] ?? [];
  }

  /** The guess in the field, from 0; after the last one, the next. */
  get chosen(): number {
    return Math.min(this.#chosen, this.guesses.length);
  }

  get text(): string {
    return this.#typed ?? this.#put;
  }

  /** Why the typed text is refused. */
  get wrong(): 'noNumber' | 'noShare' | undefined {
    return this.#wrong;
  }

  /** Whether the field has unsubmitted text. */
  get isTyping(): boolean {
    return this.#typed !== undefined && this.#typed !== this.#put;
  }

  type(text: string): void {
    this.#typed = text;
    this.#view.begun.guesses.set(this.#key, text);
    this.#wrong = undefined;
  }

  choose(guess: number): void {
    if (this.#commit()) this.#chosen = guess;
  }

  add(): void {
    const { length } = this.guesses;
    const put = this.isTyping && this.chosen === length ? length + 1 : length;
    if (this.#commit() && put < WORKSHOP_LIMITS.guesses) this.#chosen = put;
  }

  /** Leaving the field, for instance to show the figure, submits its text. */
  leave(): void {
    this.#commit();
  }

  remove(): void {
    this.#forget();
    this.#send(this.guesses.toSpliced(this.chosen, 1));
  }

  /** Handles a key in the field. Returns whether a guess was submitted, so that the next can replace it. */
  press(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === '+' || (key === 'Enter' && this.isTyping)) {
      event.preventDefault();
      if (key === '+') this.add();
      else this.#commit();
      return this.#wrong === undefined;
    }
    if (key === 'Escape') this.#forget();
    else if (!this.#isOwn(event)) this.#view.pressInShow(event);
    return false;
  }

  /** The digit of a key, also on a keyboard that has digits only with Shift. */
  digitOf(event: KeyboardEvent): string | undefined {
    return digitOf(event, (key) => NUMBER_CHARACTERS.has(key));
  }

  get #put(): string {
    const guess = this.guesses[this.chosen];
    return guess === undefined ? '' : exactNumber(guess, this.#view.language);
  }

  /** While nothing is being typed, all keys except digits belong to the show, above all those of a clicker. */
  #isOwn(event: KeyboardEvent): boolean {
    const { key } = event;
    return (
      this.isTyping ||
      this.digitOf(event) !== undefined ||
      key === 'Tab' ||
      (this.text !== '' && EDITS.has(key))
    );
  }

  /** Submits what was typed; an emptied field removes its guess. Returns whether there is nothing left to fix. */
  #commit(): boolean {
    if (!this.isTyping) {
      this.#forget();
      return true;
    }
    if (this.text.trim() === '') {
      this.remove();
      return true;
    }
    const value = figureIn(this.text, this.#view.language);
    this.#wrong = this.#faultOf(value);
    if (value === undefined || this.#wrong !== undefined) return false;
    const { guesses, chosen } = this;
    this.#forget();
    this.#send(chosen < guesses.length ? guesses.with(chosen, value) : [...guesses, value]);
    return true;
  }

  #faultOf(value: number | undefined): 'noNumber' | 'noShare' | undefined {
    const share = this.#figure.unit === 'percent';
    if (value !== undefined && value >= 0 && value <= (share ? 100 : MAX_COUNT)) return undefined;
    return share && value !== undefined ? 'noShare' : 'noNumber';
  }

  #forget(): void {
    this.#view.begun.guesses.delete(this.#key);
    this.#typed = undefined;
    this.#wrong = undefined;
  }

  #send(values: readonly number[]): void {
    void this.#view.send({ type: 'guess', values });
  }
}
