/** What the program says of itself. */
export interface AboutTexts {
  readonly version: (version: string) => string;
  /** What it is, under which licence, and with which Electron. */
  readonly detail: (electron: string) => string;
}
