import type { ChosenTable, PictureToStore } from '../../ipc/api';
import type { Edit } from '../../core/deck/edit';
import { adviceOn, type Advice, type Measured } from '../../core/deck/advice';
import type { Path } from '../../core/deck/problem';
import type { Deck, Slide, SlideKind } from '../../core/deck/types';
import { changeKind } from '../../core/editing/change-kind';
import { figuresOf, tablesOf, type RowsOf } from '../../core/editing/change-rows';
import { addSlide, duplicateSlide, moveSlide, removeSlide } from '../../core/editing/change-slides';
import type { Texts } from '../../core/i18n/texts';
import { textsOf } from '../../core/i18n/languages';
import { slideAt } from '../../core/navigation';
import type { ShowView } from '../views/show-view.svelte';
import type { EditorHost } from './loading';

/** What the parts of the editor share: the slide that is being changed, and the ways to change the deck. */
export class Editor {
  readonly view: ShowView;
  readonly #host: EditorHost;
  #message = $state('');
  #measured: Measured | undefined = $state.raw();
  #chosen: ChosenTable | null = $state.raw(null);
  #offered: File | undefined = $state.raw();
  #deeds = 0;

  constructor(view: ShowView, host: EditorHost) {
    this.view = view;
    this.#host = host;
  }

  get deck(): Deck {
    return this.view.deck;
  }

  get index(): number {
    return this.view.position.slide;
  }

  get slide(): Slide {
    return slideAt(this.deck, this.index);
  }

  get texts(): Texts {
    return textsOf(this.view.language);
  }

  /** The lists of the slide, as tables. */
  get tables(): readonly RowsOf[] {
    return tablesOf(this.deck, this.index);
  }

  /** The table that the figures of a file go into, if the slide has one. */
  get figures(): RowsOf | undefined {
    return figuresOf(this.deck, this.index);
  }

  /** Why the last change was not taken; empty when it was. */
  get message(): string {
    return this.#message;
  }

  /** What could be better on the slide. */
  get advice(): readonly Advice[] {
    return adviceOn(this.deck, this.slide, this.#measured);
  }

  /** The advice about something on the slide, in words. */
  adviceAt(key: string): readonly string[] {
    return this.advice.filter(({ path }) => path[0] === key).map((advice) => this.adviceText(advice));
  }

  adviceText(advice: Advice): string {
    return this.texts.editor.advice[advice.code](advice);
  }

  /** Takes what was seen of the drawn slide. */
  measure(measured: Measured): void {
    this.#measured = measured;
  }

  say(message: string): void {
    this.#message = message;
  }

  /** Changes the deck. What comes back says why it cannot be; empty means taken. */
  async change(edits: readonly Edit[], group?: string): Promise<string> {
    if (edits.length === 0) return '';
    this.#deeds += 1;
    const problems = await this.#host.edit({ edits, group: group ?? `deed ${this.#deeds}` });
    const [first] = problems;
    if (first === undefined) return '';
    const { what } = this.texts.problems.texts[first.code](first);
    return what;
  }

  /** As `change`, for what is done at once: a refusal is told below the slide. */
  async perform(edits: readonly Edit[]): Promise<boolean> {
    this.#message = await this.change(edits);
    return this.#message === '';
  }

  /** Writes a text at a path, or takes the text away where nothing is left of it. */
  async write(path: Path, text: string, group: string): Promise<string> {
    if (text.trim() !== '') return this.change([{ type: 'set', path, value: text }], group);
    const { empty } = this.texts.editor.refusals;
    // An item of a list is no text that may be missing: without it the list would be another one.
    if (typeof path.at(-1) === 'number') return empty;
    return (await this.change([{ type: 'remove', path }], group)) === '' ? '' : empty;
  }

  /** The way from the deck to something on the slide. */
  onSlide(...path: Path): Path {
    return ['slides', this.index, ...path];
  }

  select(slide: number): void {
    if (slide !== this.index && slide >= 0 && slide < this.deck.slides.length)
      void this.view.send({ type: 'goTo', slide });
  }

  async addSlide(kind: SlideKind): Promise<boolean> {
    const { index } = this;
    return this.#performAt(addSlide(this.deck, index, kind), index + 1);
  }

  async duplicateSlide(index = this.index): Promise<void> {
    await this.#performAt(duplicateSlide(this.deck, index), index + 1);
  }

  async removeSlide(index = this.index): Promise<void> {
    await this.perform(removeSlide(this.deck, index));
  }

  async moveSlide(from: number, to: number): Promise<void> {
    await this.#performAt(moveSlide(this.deck, from, to), to);
  }

  /** The file whose figures may be taken over. */
  get chosen(): ChosenTable | null {
    return this.#chosen;
  }

  async chooseTable(): Promise<void> {
    this.#chosen = await this.#host.chooseTable();
  }

  closeTable(): void {
    this.#chosen = null;
  }

  async changeKind(kind: SlideKind): Promise<void> {
    await this.perform(changeKind(this.deck, this.index, kind));
  }

  /** A picture that is on its way to the slide. */
  get offered(): File | undefined {
    return this.#offered;
  }

  /** Offers a picture to the slide, or to a new one behind it where this has no place for pictures. */
  async offer(picture: File): Promise<void> {
    if (this.slide.kind === 'picture' || (await this.addSlide('picture'))) this.#offered = picture;
  }

  /** The picture that was offered is in good hands. */
  accept(): void {
    this.#offered = undefined;
  }

  /** Keeps a picture and returns the `src` by which the deck may name it. */
  storePicture(picture: PictureToStore): Promise<string> {
    return this.#host.storePicture(picture);
  }

  /** The slide that was changed is the one that is shown. Tells whether anything was changed. */
  async #performAt(edits: readonly Edit[], slide: number): Promise<boolean> {
    if (edits.length === 0 || !(await this.perform(edits))) return false;
    await this.view.send({ type: 'goTo', slide });
    return true;
  }
}
