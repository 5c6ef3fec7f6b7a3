export type MenuGroup = 'file' | 'edit' | 'show' | 'view' | 'help';

/** What an action does. */
type Does =
  /** A command to the show: its type where it has nothing else, or all of it. */
  | { readonly command: string | { readonly type: string; readonly [field: string]: unknown } }
  /** Of what the pen did while the deck is shown; while it is edited, a handler has it for the deck. */
  | { readonly ink: string }
  /** A command that depends on the pointer in hand. */
  | 'pointer'
  /** Opens or closes a panel of any window, or of the trainer's alone. */
  | { readonly panel: 'anyone' | 'trainer' }
  /** Something of the trainer's own window, with a handler in that window. */
  | 'window'
  /** Has a handler in whatever hosts the show: it has the windows and the files. */
  | 'handler';

/** All there is to say of an action; its words stand in `i18n`. */
export interface ActionRow {
  /** As the browser names them (`KeyboardEvent.key`, letters small), with `Mod+`, `Alt+` or `Shift+` before. */
  readonly keys: readonly string[];
  readonly does: Does;
  /**
   * Where its keys work: in a show, in the program or in a browser; in the program alone; in the program also while the
   * deck is edited, when all other keys are typed or the editor's own; or in all of these. `editing`: while the deck is
   * edited, and then only.
   */
  readonly where: 'show' | 'program' | 'editor' | 'all' | 'editing';
  /** Its place in the console's row of tools, as a button or as one that stays pressed. */
  readonly tool: { readonly button: number } | { readonly toggle: number } | null;
  /** What a key that is held down does: act once, again and again, or so but at the pace of slides. */
  readonly held: 'once' | 'repeats' | 'steps';
}
