import type { ChosenTable, SlideApi, UnreadTable } from '../../ipc/api';
import { placePicture, type PictureGoal } from '../../core/editing/place-picture';
import { PictureIntake } from '../pictures/picture-intake.svelte';
import { flushSync } from 'svelte';
import { fieldName } from './field-name';
import { reveal } from './reveal';
import { changeBetween } from '../../core/deck/deck-change';
import type { Edit } from '../../core/deck/edit';
import { adviceOn, type Measured } from '../../core/checks/advise';
import { pathText, shown, type Finding, type Path, type Problem } from '../../core/deck/problem';
import type { Deck, Slide, SlideKind } from '../../core/deck/types';
import { changeKind, forgetKinds } from '../../core/editing/change-kind';
import { withRest } from '../../core/editing/rest-of-parts';
import { figuresOf, tablesOf } from '../../core/editing/change-rows';
import { addSlide } from '../../core/editing/change-slides';
import { changeOwnFigure } from '../../core/editing/own-figure';
import { FIGURE_KINDS } from '../../core/editing/import-place';
import { plainAt } from '../../core/editing/plain-at';
import { followRefused, refusedTextAt } from '../../core/editing/refused-texts';
import { maxOf, refusalOf, writeAccepted, writeText, type Attempt } from '../../core/editing/write-text';
import { sheetsFromText } from '../../core/figures-in/text/sheet-from-text';
import { exactNumber } from '../../core/formatting/figures';
import type { KeptLayout } from '../../core/figures-in/kept/kept-layout';
import type { Texts } from '../../core/i18n/texts';
import { textsOf } from '../../core/i18n/languages';
import { slideAt } from '../../core/slide/navigation';
import type { ShowView } from '../show/show-view.svelte';
import type { EditorHost } from '../show/editor-at-hand';
import type { RefusedField, Take, WrittenField } from '../controls/text-field.svelte';
import type { Advice } from '../../core/deck/advice';
import type { RowsOf } from '../../core/editing/rows-of';
import { ChosenSlides } from './chosen-slides.svelte';

/** What the parts of the editor share: the current slide, and the ways to edit the deck. */
export class Editor {
  readonly view: ShowView;
  readonly slides = new ChosenSlides(this);
  readonly #host: EditorHost;
  #message = $state('');
  #measured: Measured | undefined = $state.raw();
  #chosen: ChosenTable | null = $state.raw(null);
  /** The slide that was made for figures, as it was then. */
  #made: Slide | undefined;
  readonly pictures = new PictureIntake({
    texts: () => this.texts.pictures,
    store: (picture) => this.#host.storePicture(picture),
    place: (goal, src, first) => this.#placePicture(goal, src, first),
  });
  #deeds = 0;
  /** Which fields are next to the slide: its own, or those of the deck. */
  tab: 'slide' | 'deck' = $state('slide');

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

  /** The table that figures from a file are imported into, if the slide has one. */
  get figures(): RowsOf | undefined {
    return figuresOf(this.deck, this.index);
  }

  /** Why the last change was refused; empty if it was accepted. */
  get message(): string {
    return this.#message;
  }

  /** Advice about the slide. */
  get advice(): readonly Advice[] {
    return adviceOn(this.deck, this.slide, this.#measured);
  }

  /** The advice about one thing on the slide, in words. */
  adviceAt(key: string): readonly string[] {
    return this.advice.filter(({ path }) => path[0] === key).map((advice) => this.adviceText(advice));
  }

  adviceText(advice: Advice): string {
    const text = this.texts.editor.advice[advice.code](advice);
    const refused = advice.code === 'textRefused' ? this.refusedAt(this.onSlide(...advice.path)) : undefined;
    return refused === undefined ? text : `${text} ${refused.why}`.trim();
  }

  /** Stores what was measured on the drawn slide. */
  measure(measured: Measured): void {
    if (JSON.stringify(measured) !== JSON.stringify(this.#measured)) this.#measured = measured;
  }

  /** What the field is called that changes what is at a path from the deck. */
  nameAt(...path: Path): string {
    return fieldName(path);
  }

  /** Goes to what is at a path from the deck: its slide, its field or cell, marked for a moment. */
  reveal(path: Path): void {
    const editor = document.querySelector('.editor');
    if (editor === null) return;
    if (path.length === 2 && path[0] === 'slides') return;
    this.tab = path[0] === 'slides' ? 'slide' : 'deck';
    flushSync();
    reveal(editor, path);
  }

  notify(message: string): void {
    this.#message = message;
  }

  /** What main does with slides as a whole. */
  get calls(): SlideApi {
    return this.#host;
  }

  refuse(problems: readonly Problem[]): void {
    this.#message = this.#wordsFor(problems);
  }

  /**
   * Edits the deck: at once in this window, and in main. `slide` is the one to show afterwards. Returns why it is
   * refused; empty if it is accepted.
   */
  change(edits: readonly Edit[], group?: string, slide?: number): string {
    if (edits.length === 0) return '';
    const all = [...edits, ...followRefused(this.deck, edits)];
    const change = { edits: all, ...(slide !== undefined && { slide }) };
    const asked = this.view.prediction.ask(change);
    if ('findings' in asked) return this.#wordsFor(asked.findings.map(withoutLine));
    this.view.notices.withdraw('undo');
    const { number } = asked;
    const { deckNumber } = this.view;
    const order = { ...change, group: group ?? this.#newGroup(), from: { number, deckNumber } };
    void this.#host.edit(order).then((problems) => {
      if (problems.length === 0) return;
      this.view.prediction.withdraw(number);
      this.#message = this.#wordsFor(problems);
    });
    return '';
  }

  /** As `change`, for commands: a refusal is shown below the slide. Returns whether it was accepted. */
  perform(edits: readonly Edit[], slide?: number): boolean {
    this.#message = this.change(edits, undefined, slide);
    return this.#message === '';
  }

  /**
   * Writes a text in the field at a path, or removes it if the text is empty. A text that is not accepted stays in
   * the field, marked. Returns why it cannot even be kept; empty if it can. `writing` is another way to write it.
   */
  write(path: Path, text: string, group?: string, writing?: (text: string) => Attempt): string {
    const why = this.change(writeText(this.deck, path, text, writing).edits, group);
    if (why === '') this.change(writeAccepted(this.deck, this.index), group);
    return why;
  }

  /** What a field for the text at a path of the deck shows, and how it writes it. */
  textField(...path: Path): WrittenField & { readonly name: string } {
    return {
      name: this.nameAt(...path),
      given: this.#textOf(plainAt(this.deck, path)),
      refused: this.refusedAt(path),
      take: (text, group) => this.write(path, text, group),
    };
  }

  /** The text that the field at a path does not accept, and why; `undefined` if there is none. */
  refusedAt(path: Path): RefusedField | undefined {
    const text = refusedTextAt(this.deck, path);
    return text === undefined ? undefined : { text, why: this.whyRefused(path, text) };
  }

  /** Why the field at a path does not accept a text, in words. */
  whyRefused(path: Path, text: string): string {
    const { refusals, tooLong } = this.texts.editor;
    const refusal = refusalOf(this.deck, path, text);
    if (refusal === undefined) return refusals.again;
    const max = maxOf(refusal);
    if (max !== undefined) return tooLong(max, text.length);
    return 'code' in refusal ? refusals[refusal.code] : this.#wordsFor(refusal.findings.map(withoutLine));
  }

  /** Takes what is typed as the one figure of the slide; what is no figure is kept there, and marked. */
  readonly takeOwnFigure: Take = (text, group) => {
    const { edits, refusal } = changeOwnFigure(this.deck, this.index, text);
    const why = this.change(edits, group);
    return refusal === undefined ? why : this.texts.editor.refusals[refusal];
  };

  /** The path from the deck to something on the slide. */
  onSlide(...path: Path): Path {
    return ['slides', this.index, ...path];
  }

  select(slide: number): void {
    if (slide !== this.index && slide >= 0 && slide < this.deck.slides.length)
      void this.view.send({ type: 'choose', slide });
  }

  /** Adds a new slide after this one, and goes there. Returns whether there was room for it. */
  addSlide(kind: SlideKind): boolean {
    return this.perform(addSlide(this.deck, this.index, kind), this.index + 1);
  }

  /** The file whose figures may be imported. */
  get chosen(): ChosenTable | null {
    return this.#chosen;
  }

  async chooseTable(): Promise<void> {
    this.#chosen = await this.#host.chooseTable();
  }

  /** What was chosen for the columns of files with figures. */
  get layouts(): readonly KeptLayout[] {
    return this.view.preferences.layouts;
  }

  /** Reads a file near the deck that figures came from; `null` if the deck has no file itself. */
  readAgain(nearby: string): Promise<ChosenTable | UnreadTable | null> {
    return this.#host.readAgain(nearby);
  }

  /** Shows a file that was read again, for the trainer to take its figures or not. */
  showTable(chosen: ChosenTable): void {
    this.#chosen = chosen;
  }

  keepLayouts(layouts: readonly KeptLayout[]): void {
    void this.#host.keepLayouts(layouts);
  }

  /**
   * Offers the figures of a file that was opened or dropped to the slide, or to a new one if this has no figures; that
   * goes again if nothing is taken.
   */
  offerTable(table: ChosenTable): void {
    this.#made = undefined;
    if ('sheets' in table.read && !FIGURE_KINDS.includes(this.slide.kind)) {
      if (!this.addSlide('ranking')) return;
      this.#made = this.slide;
    }
    this.#chosen = table;
  }

  /** Imports figures from a text, as from a file. */
  importText(text: string): void {
    const sheets = sheetsFromText(text);
    const read = sheets === undefined ? { refused: { code: 'tooLarge' } as const } : { sheets };
    this.#chosen = { file: this.texts.editor.import.pasted, read };
  }

  /** Says which lines of a pasted text there was no room for. */
  notifyLeft(lines: readonly string[]): void {
    const [first = ''] = lines;
    this.#message = this.texts.editor.notPasted(lines.length, shown(first));
  }

  closeTable(): void {
    this.#chosen = null;
    const made = this.#made;
    this.#made = undefined;
    if (made !== undefined && changeBetween(made, this.slide) === undefined)
      this.perform([{ type: 'remove', path: this.onSlide() }], this.index - 1);
  }

  changeKind(kind: SlideKind): void {
    this.perform(changeKind(this.deck, this.index, kind));
  }

  /** Throws away what the slide keeps of the kinds that it was; undo brings it back. */
  forgetKinds(): void {
    this.perform(forgetKinds(this.index));
  }

  /** Makes the smallest parts of a ring one, where it has no room for all. */
  groupRest(): void {
    this.perform(withRest(this.deck, this.index));
  }

  /** Takes pictures for the slide, and for new ones after it once it has one, or its kind has none. */
  offer(pictures: readonly File[]): void {
    this.tab = 'slide';
    this.pictures.take(this.slide.id, pictures);
  }

  /** Puts a stored picture into the deck once main has it: before that, the address of its file is unknown. */
  async #placePicture(
    goal: PictureGoal,
    src: string,
    first: boolean,
  ): Promise<{ slide: string; refusal: string }> {
    const from = this.slide.id;
    const { edits, slide, index } = placePicture(this.deck, goal, src, this.index);
    const goes = first && goal.slide === from && slide !== from;
    const order = { edits, group: this.#newGroup(), ...(goes && { slide: index }) };
    return { slide, refusal: this.#wordsFor(await this.#host.edit(order)) };
  }

  #textOf(value: unknown): string {
    if (typeof value === 'number') return exactNumber(value, this.deck.language);
    return typeof value === 'string' ? value : '';
  }

  #newGroup(): string {
    this.#deeds += 1;
    return `deed ${this.#deeds}`;
  }

  #wordsFor([first]: readonly Problem[]): string {
    return first === undefined ? '' : this.texts.problems.texts[first.code](first).what;
  }
}

/** Problems in a window’s deck have no line. */
function withoutLine({ code, path, found = '', expected = '' }: Finding): Problem {
  return { code, path: pathText(path), found, expected, line: 0, column: 0 };
}
