import { app, clipboard, dialog } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import { registerCalls } from '../windows/ipc-gate';
import type { FaultApi } from '../../ipc/api';
import type { Log } from '../files/log';
import { programDetails } from './program-details';

/** One fault often causes others: the trainer is notified of the first. */
const NOTICE_INTERVAL_MS = 10_000;

/** Bugs that show up at run time: each is logged, and the trainer is notified. */
export class Faults {
  readonly #log: Log;
  #notify: (() => void) | undefined;
  #notifiedAt = -NOTICE_INTERVAL_MS;

  constructor(log: Log) {
    this.#log = log;
    process.on('uncaughtException', (error) => {
      this.of('main', error);
    });
    process.on('unhandledRejection', (error) => {
      this.of('main', error);
    });
    // Such a page is reloaded: the log is enough.
    app.on('render-process-gone', (_event, _contents, { reason }) => {
      if (reason !== 'clean-exit') log.fault(`page: gone (${reason})`);
    });
    registerCalls<keyof FaultApi>(['audience', 'console', 'print'], {
      fault: (text) => {
        this.of('page', text);
      },
    });
  }

  /** From now on there is a window that can show a notice. */
  listen(notify: () => void): void {
    this.#notify = notify;
    if (this.#notifiedAt > 0) notify();
  }

  of(where: 'main' | 'page', error: unknown): void {
    const text = stackOf(error);
    console.error(text);
    this.#log.fault(`${where}: ${text}`);
    if (performance.now() - this.#notifiedAt < NOTICE_INTERVAL_MS) return;
    this.#notifiedAt = performance.now();
    this.#notify?.();
  }

  /**
   * The program cannot continue: says so in a dialog, offers to copy the details, and returns when the dialog closes.
   */
  async end(error: unknown, { faults }: Texts): Promise<void> {
    this.of('main', error);
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: faults.cannotStart,
      detail: faults.whatToDo,
      buttons: [faults.copy, faults.close],
      defaultId: 1,
      cancelId: 1,
    });
    if (response === 0) void clipboard.writeText(programDetails(this.#log));
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
