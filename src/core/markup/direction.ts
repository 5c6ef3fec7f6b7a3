/** The scripts that are written from the right, of languages that are spoken in the Netherlands. */
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text is set from the right: by its first letter, as browsers do. */
export function isRightToLeft(text: string): boolean {
  return FROM_THE_RIGHT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
