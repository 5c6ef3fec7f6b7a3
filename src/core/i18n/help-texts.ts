import type { MouseChoices } from '../keys/slide-gesture';
import type { EditorKey } from '../keys/editor-keys';
import type { Language } from '../deck/types';

/** At the first start. */
export interface WelcomeTexts {
  readonly title: string;
  readonly what: string;
  readonly language: string;
  readonly names: Readonly<Record<Language, string>>;
  /** What a trainer must know: keys, and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly present: string;
  readonly later: string;
}

/** The user guide, which is in Dutch. */
export interface ManualTexts {
  /** What the file is called that it is kept in, without its ending. */
  readonly fileName: string;
  /** While it is made as a PDF, which takes some seconds. */
  readonly making: string;
}

/** When something goes wrong that we did not foresee. */
export interface FaultTexts {
  readonly happened: string;
  readonly cannotStart: string;
  /** The report stands in the place of a deck that the program broke down over. */
  readonly reportInstead: string;
  readonly whatToDo: string;
  readonly copy: string;
  readonly close: string;
  readonly copied: string;
}

/** What the mouse does on the slide, as it is chosen in the menu. */
export interface MouseTexts {
  readonly title: string;
  readonly rightButton: Readonly<Record<MouseChoices['rightButton'], string>>;
  readonly wheel: Readonly<Record<MouseChoices['wheel'], string>>;
}

/** The panel of keys. */
export interface HelpTexts {
  readonly title: string;
  readonly click: string;
  /** What goes back where a click goes on. */
  readonly rightClick: string;
  readonly goTo: string;
  readonly digits: string;
  /** What keys do in the editor besides the actions of the menus. */
  readonly inEditor: Readonly<Record<EditorKey, string>>;
}
