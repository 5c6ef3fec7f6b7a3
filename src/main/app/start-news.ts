/** What there is to tell of how the program started. */
export interface NewsOfStart {
  /** The last run crashed. */
  readonly resumed: boolean;
  /** Unsaved changes have been restored. */
  readonly recovered: boolean;
}

/** Owns what the trainer should hear about the start until they have heard it; pages come and go meanwhile. */
export class StartNews {
  #resumed: boolean;
  #recovered: boolean;

  constructor({ resumed, recovered }: NewsOfStart) {
    this.#resumed = resumed;
    this.#recovered = recovered;
  }

  /** What the panel about the last run has to say; nothing once it was answered. */
  get panel(): NewsOfStart {
    return { resumed: this.#resumed, recovered: this.#recovered };
  }

  addRecovered(): void {
    this.#recovered = true;
  }

  answered(): void {
    this.#resumed = false;
    this.#recovered = false;
  }
}
