import { flushSync } from 'svelte';
import type { Edit } from '../../core/deck/edit';
import type { Deck } from '../../core/deck/types';
import {
  duplicateSlides,
  hideSlides,
  moveSlides,
  removeSlides,
  setSection,
} from '../../core/editing/change-slides';
import {
  chosenIndices,
  isChosen,
  NONE_CHOSEN,
  onlySlide,
  rangeText,
  rangeTo,
  slidesNamed,
  someSlides,
  toggled,
  type SlideSelection,
} from '../../core/editing/slide-selection';
import type { SlideClip } from '../../core/editing/slide-clip';
import type { Problem } from '../../core/deck/problem';
import type { Texts } from '../../core/i18n/texts';
import { slideAt } from '../../core/slide/navigation';
import { isShown } from '../../core/slide/shown-slides';
import type { SlideApi } from '../../ipc/api';
import type { SlidesInHand } from '../controls/slides-in-hand';
import type { ShowView } from '../show/show-view.svelte';
import { slideKey, type SlideAction } from './slide-keys';

/** The editor, as far as its list of slides needs it. */
interface SlideDesk {
  readonly view: ShowView;
  readonly deck: Deck;
  readonly index: number;
  readonly texts: Texts;
  readonly calls: SlideApi;
  select(slide: number): void;
  perform(edits: readonly Edit[], slide?: number): boolean;
  /** Says why main refused something; nothing if it did not. */
  refuse(problems: readonly Problem[]): void;
}

/** The slides that are chosen in the editor, and what can be done with them together. */
export class ChosenSlides implements SlidesInHand {
  readonly #desk: SlideDesk;
  #selection: SlideSelection = $state.raw(NONE_CHOSEN);
  readonly #indices = $derived.by(() => chosenIndices(this.#desk.deck, this.#selection, this.#desk.index));

  constructor(desk: SlideDesk) {
    this.#desk = desk;
  }

  get at(): number {
    return this.#desk.index;
  }

  /** In the order of the deck. */
  get indices(): readonly number[] {
    return this.#indices;
  }

  get several(): boolean {
    return this.#indices.length > 1;
  }

  has(index: number): boolean {
    return isChosen(this.#desk.deck, this.#selection, this.at, index);
  }

  pick(index: number, click: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void {
    if (click.shiftKey) this.#extend(index);
    else if (this.#desk.view.mac ? click.metaKey : click.ctrlKey) this.#toggle(index);
    else this.#select(index);
  }

  press(event: KeyboardEvent, list: HTMLElement | undefined, columns: number): boolean {
    const focused = cellsIn(list).findIndex((cell) => cell === document.activeElement);
    const held = focused >= 0;
    const { deck, view } = this.#desk;
    const at = held ? focused : this.at;
    const action = slideKey(event, { at, count: deck.slides.length, columns, mac: view.mac });
    // Without the focus nothing is deleted: who looks elsewhere does not mean a slide.
    if (action === undefined || (action.type === 'remove' && !held)) return false;
    event.preventDefault();
    if (action.type === 'focus') cellsIn(list)[action.to]?.focus();
    else this.#do(action, at);
    if (!held || action.type === 'focus') return true;
    // A removed slide takes the focus with it, and the next key may come at once.
    flushSync();
    cellsIn(list)[this.at]?.focus();
    return true;
  }

  drop(from: number, gap: number): void {
    const { deck } = this.#desk;
    const dragged = this.has(from) ? this.#indices : [from];
    const to = gap - dragged.filter((index) => index < gap).length + dragged.indexOf(from);
    this.#desk.perform(moveSlides(deck, dragged, gap), to);
  }

  move(by: 1 | -1): void {
    const first = this.#indices[0] ?? this.at;
    const last = this.#indices.at(-1) ?? this.at;
    this.#desk.perform(moveSlides(this.#desk.deck, this.#indices, by < 0 ? first - 1 : last + 2));
  }

  /** Whether moving would change anything. */
  canMove(by: 1 | -1): boolean {
    const count = this.#indices.length;
    const ends =
      by < 0 ? this.#indices : this.#indices.map((index) => index - this.#desk.deck.slides.length + count);
    return ends.some((index, i) => index !== i);
  }

  duplicate(): void {
    const count = this.#indices.length;
    const to = (this.#indices.at(-1) ?? this.at) + 1;
    if (this.#desk.perform(duplicateSlides(this.#desk.deck, this.#indices), to)) this.choose(to, count);
  }

  remove(): void {
    const { deck, texts, view } = this.#desk;
    const edits = removeSlides(deck, this.#indices, this.at);
    const gone = Math.min(this.#indices.length, deck.slides.length - 1);
    const to = Math.min(this.#indices[0] ?? 0, deck.slides.length - gone - 1);
    if (edits.length > 0 && this.#desk.perform(edits, to))
      view.notices.show({ text: texts.editor.slidesRemoved(gone), offers: 'undo' });
  }

  /** Whether all of them are hidden from the show. */
  get hidden(): boolean {
    return this.#indices.every((index) => !isShown(slideAt(this.#desk.deck, index)));
  }

  /** Hides them from the show, or shows them again if all are hidden. */
  hide(): void {
    this.#desk.perform(hideSlides(this.#desk.deck, this.#indices, !this.hidden));
  }

  setSection(section: string | undefined): void {
    this.#desk.perform(setSection(this.#desk.deck, this.#indices, section));
  }

  export(): void {
    this.#desk.view.covers.exportSlides(rangeText(this.#indices));
  }

  /** Pastes slides after the chosen ones, and chooses them. */
  async paste(clip: SlideClip): Promise<void> {
    const after = this.#indices.at(-1) ?? this.at;
    const pasted = await this.#desk.calls.pasteSlides({ after, clip });
    this.#desk.refuse(pasted.problems);
    if (pasted.ids.length > 0) this.#selection = slidesNamed(pasted.ids);
  }

  /** Opens the context menu for a slide, which it chooses if it is not. */
  openMenu(index: number, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): void {
    if (!this.has(index)) this.#select(index);
    void this.#desk.calls.slideMenu({ x: clientX, y: clientY });
  }

  /** Chooses so many slides from an index on. */
  choose(from: number, count: number): void {
    this.#selection = someSlides(
      this.#desk.deck,
      Array.from({ length: count }, (_, i) => from + i),
    );
  }

  chooseAll(): void {
    this.choose(0, this.#desk.deck.slides.length);
  }

  #do(action: Exclude<SlideAction, { readonly type: 'focus' }>, focused: number): void {
    switch (action.type) {
      case 'select':
        this.#select(action.to);
        return;
      case 'extend':
        this.#extend(action.to);
        return;
      case 'toggle':
        this.#toggle(focused);
        return;
      case 'all':
        this.chooseAll();
        return;
      case 'move':
        this.move(action.by);
        return;
      case 'remove':
        this.remove();
    }
  }

  #select(index: number): void {
    this.#selection = onlySlide(this.#desk.deck, index);
    this.#desk.select(index);
  }

  #extend(to: number): void {
    this.#selection = rangeTo(this.#desk.deck, this.#selection, this.at, to);
    this.#desk.select(to);
  }

  #toggle(index: number): void {
    const { selection, at } = toggled(this.#desk.deck, this.#selection, this.at, index);
    this.#selection = selection;
    this.#desk.select(at);
  }
}

function cellsIn(list: HTMLElement | undefined): readonly HTMLElement[] {
  return list === undefined ? [] : [...list.querySelectorAll<HTMLElement>('button')];
}
