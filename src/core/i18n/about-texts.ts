/** What the program says of itself. */
export interface AboutTexts {
  readonly version: (version: string) => string;
  /** What it is, under which licence, and with which Electron. */
  readonly detail: (electron: string) => string;
  /** There is no place on this computer where it may write. */
  readonly remembersNothing: string;
  /** What is remembered for after a crash cannot be kept now. */
  readonly notRemembered: (reason: string) => string;
}
