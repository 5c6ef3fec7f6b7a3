/** A stretch of a text, or a picture that is written in it as a data URI. */
export interface TextPart {
  readonly text: string;
  readonly isPicture: boolean;
}

const BEGIN = 'data:image/';
/** Characters: what is shorter is as well kept in the text. */
const MIN_PICTURE = 2_000;

/** A text cut at the pictures in it; together the parts are the text. */
export function cutPictures(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = text.indexOf(BEGIN); at >= 0;) {
    const end = endOfPicture(text, at);
    if (end - at >= MIN_PICTURE) {
      parts.push({ text: text.slice(from, at), isPicture: false });
      parts.push({ text: text.slice(at, end), isPicture: true });
      from = end;
    }
    at = text.indexOf(BEGIN, end);
  }
  return [...parts, { text: text.slice(from), isPicture: false }];
}

function endOfPicture(text: string, at: number): number {
  const end = /[^\w+/=:;,.-]/gu;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}
