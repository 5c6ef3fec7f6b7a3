/** Keys that a strip of slides knows, as X names them. */
export const STRIP_KEYS = [
  'Up',
  'Down',
  'Home',
  'End',
  'shift+Up',
  'shift+Down',
  'alt+Up',
  'alt+Down',
  'ctrl+d',
  'Delete',
] as const;
export type StripKey = (typeof STRIP_KEYS)[number];

/** A list of slides as slide programs have it, known by their headlines: the model of the editor's strip. */
export class PlainStrip {
  slides: readonly string[];
  at = 0;
  /** Where the chosen slides begin when they reach to another. */
  #anchor = 0;
  #first = 0;
  #last = 0;

  constructor(slides: readonly string[]) {
    this.slides = slides;
  }

  /** The places of those that are chosen. */
  get chosen(): readonly number[] {
    return Array.from({ length: this.#last - this.#first + 1 }, (_, i) => this.#first + i);
  }

  press(key: StripKey): void {
    const step = { Up: -1, Down: 1, Home: -this.slides.length, End: this.slides.length }[
      key.replace(/^\w+\+/u, '')
    ];
    if (key === 'ctrl+d') this.#duplicate();
    else if (key === 'Delete') this.#remove();
    else if (step !== undefined && key.startsWith('alt+')) this.#move(step);
    else if (step !== undefined && key.startsWith('shift+')) this.#extend(step);
    else if (step !== undefined) this.#choose(this.#within(this.at + step));
  }

  #within(place: number): number {
    return Math.min(Math.max(place, 0), this.slides.length - 1);
  }

  #choose(place: number): void {
    [this.at, this.#anchor, this.#first, this.#last] = [place, place, place, place];
  }

  #extend(step: number): void {
    this.at = this.#within(this.at + step);
    this.#first = Math.min(this.#anchor, this.at);
    this.#last = Math.max(this.#anchor, this.at);
  }

  #move(step: number): void {
    const [first, last] = [this.#first + step, this.#last + step];
    if (first < 0 || last >= this.slides.length) return;
    const moved = this.slides.slice(this.#first, this.#last + 1);
    const others = this.slides.filter((_, i) => i < this.#first || i > this.#last);
    this.slides = others.toSpliced(first, 0, ...moved);
    [this.at, this.#anchor, this.#first, this.#last] = [this.at + step, this.#anchor + step, first, last];
  }

  #duplicate(): void {
    const copies = this.slides.slice(this.#first, this.#last + 1);
    const to = this.#last + 1;
    this.slides = this.slides.toSpliced(to, 0, ...copies);
    this.#choose(to);
    this.#last = to + copies.length - 1;
  }

  /** One slide always stays. */
  #remove(): void {
    const count = this.#last - this.#first + 1;
    if (count === this.slides.length) this.slides = this.slides.slice(this.at, this.at + 1);
    else this.slides = this.slides.toSpliced(this.#first, count);
    this.#choose(this.#within(this.#first));
  }
}
