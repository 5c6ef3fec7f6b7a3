/** What there is to tell of how the program started. */
export interface NewsOfStart {
  /** The last run crashed. */
  readonly resumed: boolean;
  /** Unsaved changes have been restored. */
  readonly recovered: boolean;
  readonly notice: string | undefined;
}

/** Owns what the trainer should hear about the start until they have heard it; pages come and go meanwhile. */
export class StartNews {
  #resumed: boolean;
  #recovered: boolean;
  #notice: string | undefined;

  constructor({ resumed, recovered, notice }: NewsOfStart) {
    this.#resumed = resumed;
    this.#recovered = recovered;
    this.#notice = notice;
  }

  /** What the panel about the last run has to say; nothing once it was answered. */
  get panel(): Pick<NewsOfStart, 'resumed' | 'recovered'> {
    return { resumed: this.#resumed, recovered: this.#recovered };
  }

  addRecovered(): void {
    this.#recovered = true;
  }

  answered(): void {
    this.#resumed = false;
    this.#recovered = false;
  }

  /** For the page that loads next: the one before may have died of what this is about. */
  setNotice(text: string): void {
    this.#notice = text;
  }

  /** The notice, once: from now on it counts as told. */
  takeNotice(): string | undefined {
    const notice = this.#notice;
    this.#notice = undefined;
    return notice;
  }
}
