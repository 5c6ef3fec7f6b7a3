import type { ChosenTable } from '../../ipc/api';
import type { Deck, SlideKind } from '../../core/deck/types';
import { FIGURE_KINDS, importEdits, importPlace, slideWith } from '../../core/editing/import-place';
import { canAppend, type TakeWhere } from '../../core/editing/take-over';
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
  /** Each table of each sheet of the file. */
  readonly sheets: readonly SourceSheet[];
  #sheet = $state(0);
  #where: TakeWhere = $state('replace');
  #kind: SlideKind = $state('ranking');
  #choices: Choices = $state.raw({});
  readonly #place = $derived.by(() =>
    importPlace(this.#editor.deck, this.#editor.index, this.#kind, this.#where),
  );
  readonly #reading = $derived.by(() =>
    this.#place === undefined
      ? undefined
      : readFigures(this.sheets[this.#sheet] ?? EMPTY, this.#choices, this.#place.target),
  );
  readonly #edits = $derived.by(() => {
    const proposal = this.#reading?.proposal;
    return proposal === undefined || this.#place === undefined
      ? []
      : importEdits(this.#place, proposal, this.#where, this.#editor.deck);
  });
  readonly #preview = $derived.by(() =>
    this.#edits.length === 0 ? undefined : slideWith(this.#editor.deck, this.#editor.index, this.#edits),
  );

  constructor(editor: Editor, chosen: ChosenTable) {
    this.#editor = editor;
    this.sheets = 'sheets' in chosen.read ? chosen.read.sheets.flatMap(tablesIn) : [];
    this.#kind = FIGURE_KINDS.includes(editor.slide.kind) ? editor.slide.kind : 'ranking';
    const place = importPlace(editor.deck, editor.index, this.#kind, 'replace');
    if (place !== undefined) this.#sheet = bestSheet(this.sheets, place.target);
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
    this.#choices = {};
  }

  chooseKind(kind: SlideKind): void {
    this.#kind = kind;
    this.#where = 'replace';
  }

  chooseWhere(where: TakeWhere): void {
    this.#where = where;
  }

  choose(choices: Choices): void {
    this.#choices = withChoices(this.#choices, choices);
  }

  /** Rows become columns, so that what was said of either holds no longer. */
  turn(): void {
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
    return this.#editor.change(this.#edits);
  }
}
