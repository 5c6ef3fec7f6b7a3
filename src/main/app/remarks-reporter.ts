import { remarksInTexts } from '../../core/checks/remarks-in-text';
import { shown } from '../../core/deck/problem';
import type { Texts } from '../../core/i18n/texts';

/** The text of a deck that is edited, and which of those that were opened it is. */
export interface EditedDeck {
  readonly text: string;
  readonly deckNumber: number;
}

/** Shows, once for each deck that is edited, a notice of texts that go on behind a `#` in the file. */
export function remarksReporter(
  texts: () => Texts,
  notify: (notice: string) => void,
): (deck: EditedDeck) => void {
  let reportedDeck = 0;
  return ({ text, deckNumber }) => {
    if (deckNumber === reportedDeck) return;
    reportedDeck = deckNumber;
    const [first, ...more] = remarksInTexts(text);
    if (first === undefined) return;
    notify(texts().documents.remark(shown(first.text), shown(first.remark), more.length));
  };
}
