import type { ChosenTable } from '../../ipc/api';
import type { Deck, SlideKind } from '../../core/deck/types';
import { FIGURE_KINDS, importEdits, importPlace, slideWith } from '../../core/editing/import-place';
import { canAppend, type TakeWhere } from '../../core/editing/take-over';
import { tableOf } from '../../core/editing/figure-news';
import { figuresFrom } from '../../core/figures-in/kept/figures-from';
import { withLayout, withoutLayout, type KeptLayout } from '../../core/figures-in/kept/kept-layout';
import { readAgain } from '../../core/figures-in/kept/read-again';
import { layoutOf, rememberedFor, type Remembered } from '../../core/figures-in/kept/remember';
import type { RowMark } from '../../core/figures-in/layout/row-marks';
import { tablesIn } from '../../core/figures-in/layout/tables-in';
import { withChoices } from '../../core/figures-in/reading/answers';
import { bestSheet } from '../../core/figures-in/reading/best-sheet';
import type { Choices, ColumnRole } from '../../core/figures-in/reading/choices';
import { readFigures } from '../../core/figures-in/reading/read-figures';
import type { Reading } from '../../core/figures-in/reading/reading';
import type { SourceSheet } from '../../core/figures-in/sheets/source-sheet';
import type { Editor } from './editor.svelte';

const EMPTY: SourceSheet = { name: '', rows: [] };

/** A file whose figures are being chosen: which sheet, what a person said of it, and what would come of that. */
export class FigureImport {
  readonly #editor: Editor;
  readonly #nearby: string | undefined;
  readonly #file: string;
  /** Each table of each sheet of the file. */
  readonly sheets: readonly SourceSheet[];
  #sheet = $state(0);
  #where: TakeWhere = $state('replace');
  #kind: SlideKind = $state('ranking');
  #choices: Choices = $state.raw({});
  #remembered: Remembered | undefined = $state.raw();
  #isOther = $state(false);
  /** Whether what is chosen now is remembered for files like this one. */
  remembers = $state(true);
  readonly #place = $derived.by(() =>
    importPlace(this.#editor.deck, this.#editor.index, this.#kind, this.#where),
  );
  readonly #reading = $derived.by(() =>
    this.#place === undefined ? undefined : readFigures(this.#source, this.#choices, this.#place.target),
  );
  readonly #edits = $derived.by(() => {
    const proposal = this.#reading?.proposal;
    return proposal === undefined || this.#place === undefined
      ? []
      : importEdits(this.#place, proposal, this.#where, this.#editor.deck);
  });
  /** With where the figures come from, where they can be read there again. */
  readonly #allEdits = $derived.by(() => {
    const [reading, edits] = [this.#reading, this.#edits];
    const near = this.#nearby;
    if (edits.length === 0 || reading === undefined || this.#where === 'append') return edits;
    const from = near === undefined ? undefined : figuresFrom(near, this.#source, reading, this.#choices);
    const path = this.#editor.onSlide('figuresFrom');
    if (from !== undefined) return [...edits, { type: 'set', path, value: from } as const];
    return this.#editor.slide.figuresFrom === undefined
      ? edits
      : [...edits, { type: 'remove', path } as const];
  });
  readonly #preview = $derived.by(() =>
    this.#edits.length === 0 || this.isDoubtful || this.#isOther
      ? undefined
      : slideWith(this.#editor.deck, this.#editor.index, this.#edits),
  );

  get #source(): SourceSheet {
    return this.sheets[this.#sheet] ?? EMPTY;
  }

  /** What a person chose for the columns, unless it is what would be guessed or remembered anyway. */
  get #layout(): KeptLayout | undefined {
    const { roles, unit, turned } = this.#choices;
    const isSaid = Object.keys(roles ?? {}).length > 0 || unit !== undefined || turned !== undefined;
    if (!isSaid || this.#remembered !== undefined || this.#reading === undefined) return undefined;
    return layoutOf(this.#source, this.#kind, this.#reading);
  }

  constructor(editor: Editor, chosen: ChosenTable) {
    this.#editor = editor;
    this.#nearby = chosen.nearby;
    this.#file = chosen.file;
    this.sheets = 'sheets' in chosen.read ? chosen.read.sheets.flatMap(tablesIn) : [];
    this.#kind = FIGURE_KINDS.includes(editor.slide.kind) ? editor.slide.kind : 'ranking';
    const place = importPlace(editor.deck, editor.index, this.#kind, 'replace');
    if (place !== undefined) this.#sheet = bestSheet(this.sheets, place.target);
    this.#recall();
    this.#readAsBefore();
  }

  get sheet(): number {
    return this.#sheet;
  }

  get kind(): SlideKind {
    return this.#kind;
  }

  get where(): TakeWhere {
    return this.#where;
  }

  /** What was chosen for a file like this one is used here. */
  get isRemembered(): boolean {
    return this.#remembered?.agrees === true;
  }

  /** A file with the same heads was read another way, but its columns held something else. */
  get isDoubtful(): boolean {
    return this.#remembered?.agrees === false;
  }

  /** It is laid out in another way than when figures were taken from it, and is read as a new file. */
  get isOther(): boolean {
    return this.#isOther;
  }

  /** There is something to be remembered. */
  get canRemember(): boolean {
    return this.#layout !== undefined;
  }

  /** Reads a doubtful file as the one before it, or as if there had been none. */
  settle(asBefore: boolean): void {
    const { choices = {} } = this.#remembered ?? {};
    this.#remembered = undefined;
    this.#isOther = false;
    this.#choices = asBefore ? choices : {};
  }

  /** Remembers nothing of files like this one any more. */
  forget(): void {
    if (this.#remembered !== undefined)
      this.#editor.keepLayouts(withoutLayout(this.#editor.layouts, this.#remembered.layout));
    this.settle(false);
  }

  /** Whether this is the file that the figures of the slide came from, here or in another folder. */
  get isAgain(): boolean {
    const { figuresFrom: from } = this.#editor.slide;
    return from !== undefined && (from.file === this.#nearby || from.file.split('/').at(-1) === this.#file);
  }

  /** Begins as the figures that stand there were read. */
  #readAsBefore(): void {
    const { figuresFrom: from } = this.#editor.slide;
    if (from === undefined || this.#place === undefined || !this.isAgain) return;
    const { target } = this.#place;
    const at = tableOf(this.sheets, from, target);
    const table = this.sheets[at];
    if (table === undefined) {
      this.#isOther = this.sheets.length > 0 && this.#remembered === undefined;
      return;
    }
    const { choices, now } = readAgain(table, from, target);
    this.#sheet = at;
    this.#remembered = undefined;
    this.#choices = choices;
    this.#isOther = now === 'other';
  }

  /** Begins with what was chosen for a file of the same layout, unless something has been chosen for this one. */
  #recall(): void {
    const { source, place } = { source: this.#source, place: this.#place };
    if (Object.keys(this.#choices).length > 0 || place === undefined) return;
    this.#remembered = rememberedFor(this.#editor.layouts, source, this.#kind, place.target);
    if (this.#remembered?.agrees === true) this.#choices = this.#remembered.choices;
  }

  /** What was said of the sheet so far. */
  get choices(): Choices {
    return this.#choices;
  }

  /** What stands below the slide now and would make place for another text; empty for nothing. */
  textNow(field: 'footnote' | 'source', said: string): string {
    const { slide, deck } = this.#editor;
    const now = field === 'source' ? (slide.source ?? deck.source.text) : slide.footnote;
    return now === undefined || now === said ? '' : now;
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** The slide as it will be, alone in a deck; nothing as long as something must be asked. */
  get preview(): Deck | undefined {
    return this.#preview;
  }

  /** Figures can be put below those that are there. */
  get canAppend(): boolean {
    const place = this.#place;
    return place !== undefined && this.#kind === this.#editor.slide.kind && canAppend(place.rows);
  }

  chooseSheet(sheet: number): void {
    this.#sheet = sheet;
    this.#isOther = false;
    this.#choices = {};
    this.#recall();
  }

  chooseKind(kind: SlideKind): void {
    this.#kind = kind;
    this.#where = 'replace';
    this.#recall();
  }

  chooseWhere(where: TakeWhere): void {
    this.#where = where;
  }

  choose(choices: Choices): void {
    this.#remembered = undefined;
    this.#isOther = false;
    this.#choices = withChoices(this.#choices, choices);
  }

  /** Rows become columns, so that what was said of either holds no longer. */
  turn(): void {
    this.#remembered = undefined;
    this.#choices = { ...this.#choices, roles: {}, marks: {}, turned: this.#reading?.turned !== true };
  }

  /** Where a slide has one figure a row, another column for it takes the place of the one before. */
  chooseRole(column: number, role: ColumnRole): void {
    const single = role === 'figure' && (this.#place?.target.series ?? 1) === 1;
    const columns = this.#reading?.columns ?? [];
    const guessed = columns.map(
      ({ role: own }, i) => [i, single && own === 'figure' ? 'unused' : own] as const,
    );
    this.choose({ roles: { ...Object.fromEntries(guessed), [column]: role } });
  }

  mark(line: number, mark: RowMark): void {
    this.choose({ marks: { [line]: mark } });
  }

  /** Puts the figures on the slide. What comes back says why it cannot be; empty means taken. */
  take(): string {
    if (this.#preview === undefined) return this.#editor.texts.editor.import.noPlace;
    const refusal = this.#editor.change(this.#allEdits);
    const layout = this.remembers ? this.#layout : undefined;
    if (refusal === '' && layout !== undefined)
      this.#editor.keepLayouts(withLayout(this.#editor.layouts, layout));
    return refusal;
  }
}
