/** A question with its answers, as a dialog of the system puts it. */
export interface DialogTexts<Answer extends string> {
  readonly title: string;
  readonly text: (name: string) => string;
  readonly answers: Readonly<Record<Answer, string>>;
}

/** What there is to say about decks as files. */
export interface DocumentTexts {
  /** What a deck is called while nothing stands in it. */
  readonly untitled: string;
  readonly copyOf: (title: string) => string;
  readonly recent: string;
  readonly noRecent: string;
  readonly unsaved: DialogTexts<'save' | 'discard' | 'cancel'>;
  /** Somebody else wrote the file while the trainer was changing the deck. */
  readonly conflict: DialogTexts<'copy' | 'theirs' | 'mine'>;
  readonly overwrite: DialogTexts<'copy' | 'overwrite' | 'cancel'>;
  /** The program is to end while a disk does not take the deck. */
  readonly stuck: DialogTexts<'leave' | 'wait'>;
  /** The file is marked so that nobody writes it by accident. */
  readonly readOnly: DialogTexts<'copy' | 'overwrite' | 'cancel'>;
  /** A file of that name is there already: the name was completed after the system had asked about it. */
  readonly replace: DialogTexts<'other' | 'replace' | 'cancel'>;
  /** A file takes more than a moment to open. */
  readonly opening: (name: string) => string;
  /** What the file has behind `#` after a text, where it may be meant, and how many other texts have that. */
  readonly remark: (text: string, remark: string, more: number) => string;
  /** A shared folder made copies of what was changed in two places at once. */
  readonly copies: (names: readonly string[]) => string;
  /** What is typed is not kept for a crash, and why. */
  readonly draftsNotKept: (reason: string) => string;
  /** What was typed last time could not be read, and the name of the file that has it. */
  readonly draftAside: (name: string) => string;
  /** No more windows open than `most`. */
  readonly fullOfWindows: (most: number) => string;
  /** One deck is shown at a time: the name of the one that is. */
  readonly otherIsShown: (name: string) => string;
  /** A deck is not saved over one that another window has. */
  readonly inOtherWindow: (name: string) => string;
  readonly gone: (name: string) => string;
  readonly recovered: (name: string) => string;
}
