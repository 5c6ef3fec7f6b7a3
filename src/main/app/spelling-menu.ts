import type { MenuItemConstructorOptions } from 'electron';
import type { SpellingTexts } from '../../core/i18n/spelling-texts';

/** What can be done about a word that is wrong. */
export interface WordDeeds {
  readonly replace: (by: string) => void;
  readonly add: () => void;
  readonly ignore: () => void;
}

/** What stands in the menu of the right button above all else, on a word that is wrong. */
export function spellingMenu(
  suggestions: readonly string[],
  texts: SpellingTexts,
  { replace, add, ignore }: WordDeeds,
): MenuItemConstructorOptions[] {
  const offers = suggestions.map((suggestion) => ({
    label: suggestion,
    click: () => {
      replace(suggestion);
    },
  }));
  return [
    ...(offers.length > 0 ? offers : [{ label: texts.noSuggestions, enabled: false }]),
    { type: 'separator' },
    { label: texts.add, click: add },
    { label: texts.ignore, click: ignore },
    { type: 'separator' },
  ];
}

/** How spelling is checked, for the menu of the program. */
export interface SpellingChoice {
  readonly isOn: boolean;
  /** The words that the trainer added, in the order of the alphabet. */
  readonly ownWords: readonly string[];
  readonly check: (on: boolean) => void;
  readonly remove: (word: string) => void;
}

/** Whether spelling is checked, and the words that were added: choosing one of those takes it out. */
export function spellingItem(
  { isOn, ownWords, check, remove }: SpellingChoice,
  texts: SpellingTexts,
): MenuItemConstructorOptions {
  const words = ownWords.map((word) => ({
    label: word,
    click: () => {
      remove(word);
    },
  }));
  return {
    id: 'spelling',
    label: texts.title,
    submenu: [
      {
        id: 'checkSpelling',
        type: 'checkbox',
        label: texts.check,
        checked: isOn,
        click: () => {
          check(!isOn);
        },
      },
      {
        id: 'ownWords',
        label: texts.ownWords,
        submenu: [{ label: words.length > 0 ? texts.removeHint : texts.noWords, enabled: false }, ...words],
      },
    ],
  };
}
