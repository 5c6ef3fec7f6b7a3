import type { BrowserWindow } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import type { ExportChoice, Format, Printable } from '../../core/export/export-choice';
import type { ExportProgress } from '../../core/frames/print-job';
import type { Texts } from '../../core/i18n/texts';
import { askWhereToSave } from '../files/file-dialogs';
import { saveFile } from '../files/save-file';
import { jobOf, makeFile } from '../export/make-file';
import { fileStem } from '../files/document-name';
import { MadeFile } from './made-file';
import { printOut } from '../export/printer';
import type { Watch } from '../export/print-window';
import type { SettingsFile } from '../files/settings';
import type { ShowModel } from '../document/show-model';
import { forecast, type ExportSource } from '../../core/frames/export-plan';

/** A format, and what is added to the deck’s name for its file. */
interface Target {
  readonly name: string;
  readonly extension: string;
  readonly ending?: string | undefined;
}

/** What exports need of the program. */
export interface ExportNeeds {
  readonly show: ShowModel;
  readonly settings: SettingsFile;
  readonly texts: () => Texts;
  readonly report: (progress: ExportProgress) => void;
  readonly onFault: Watch['onFault'];
}

/** Exports and prints, one at a time. Each can be stopped. */
export class ExportQueue {
  readonly #needs: ExportNeeds;
  /** What was exported last. */
  readonly made = new MadeFile();
  #running: AbortController | undefined;

  constructor(needs: ExportNeeds) {
    this.#needs = needs;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Asks where to save, makes the file and reports progress. */
  async file(window: BrowserWindow, format: Format, choice: ExportChoice): Promise<void> {
    const { formats, endings } = this.#needs.texts().export;
    const extension = this.#extensionOf(format, choice);
    const target = { name: formats[format], extension, ending: endings[format] };
    const file = await this.#askTarget(window, formats[format], target);
    if (file === undefined) return;
    await this.#watched(async (watch) => {
      const { bytes, pages } = await makeFile(this.#source, format, choice, watch);
      watch.signal.throwIfAborted();
      await saveFile(file, bytes);
      this.made.keep(file);
      return { stage: 'done', file, pages, bytes: bytes.byteLength };
    });
  }

  async print(format: Printable, choice: ExportChoice): Promise<void> {
    await this.#watched(async (watch) => {
      const printed = await printOut(jobOf(this.#source, format, choice), watch);
      return { stage: printed ? 'printed' : 'cancelled' };
    });
  }

  get #source(): ExportSource {
    const { deck, state } = this.#needs.show;
    return { deck, strokes: state.strokes, workshop: state.workshop };
  }

  #extensionOf(format: Format, choice: ExportChoice): string {
    if (format === 'handout' || format === 'report') return 'pdf';
    if (format !== 'png') return format;
    return forecast(this.#source, format, choice)?.pages === 1 ? 'png' : 'zip';
  }

  /** Saves a text as a file of its own. Returns its path, or `undefined` if the trainer cancels. */
  async saveText(
    window: BrowserWindow,
    title: string,
    text: string,
    extension: 'csv',
  ): Promise<string | undefined> {
    const target = { name: extension.toUpperCase(), extension };
    const file = await this.#askTarget(window, title, target);
    if (file !== undefined) await saveFile(file, text);
    return file;
  }

  async #watched(work: (watch: Watch) => Promise<ExportProgress>): Promise<void> {
    if (this.#running !== undefined) return;
    const controller = new AbortController();
    this.#running = controller;
    const { report, onFault } = this.#needs;
    const watch = { signal: controller.signal, onProgress: report, onFault };
    try {
      this.#needs.report(await work(watch));
    } catch (error) {
      this.#needs.report(this.#failure(error, controller.signal));
    } finally {
      this.#running = undefined;
    }
  }

  #failure(error: unknown, signal: AbortSignal): ExportProgress {
    if (signal.aborted) return { stage: 'cancelled' };
    if (!(error instanceof KnownError)) throw error;
    return { stage: 'failed', message: this.#needs.texts().errors[error.code](error.subject, error.detail) };
  }

  #askTarget(
    window: BrowserWindow,
    title: string,
    { name, extension, ending }: Target,
  ): Promise<string | undefined> {
    const stem = [fileStem(this.#needs.show.document), ending].filter(Boolean).join(' ');
    return askWhereToSave(window, this.#needs.settings, { title, stem, name, extension });
  }
}
