import type { AppEvent, ChosenTable } from '../../ipc/api';

/** A file with figures that was opened or dropped, until the editor takes it. */
export class OfferedTable {
  #table: ChosenTable | undefined = $state.raw();

  get now(): ChosenTable | undefined {
    return this.#table;
  }

  /** Returns whether the event offered one. */
  receive(event: AppEvent): boolean {
    if (event.type === 'table') this.#table = event.table;
    return event.type === 'table';
  }

  take(): void {
    this.#table = undefined;
  }
}
