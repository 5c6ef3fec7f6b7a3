/** A text with one problem in it, and what is told of that. */
export interface ProblemCase {
  readonly text: string;
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
}
