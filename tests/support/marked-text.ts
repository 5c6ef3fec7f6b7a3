const MARK = '»';

export interface MarkedText {
  readonly text: string;
  /** Where the marks stood, counted from 1. */
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/** A text in which `»` marks the places that a test is about; the marks themselves are taken out. */
export function marked(text: string): MarkedText {
  const places = text.split('\n').flatMap((line, i) =>
    line
      .split(MARK)
      .slice(0, -1)
      .map((_, mark, parts) => ({
        line: i + 1,
        column: parts.slice(0, mark + 1).join('').length + 1,
      })),
  );
  return { text: text.replaceAll(MARK, ''), places };
}

/** A deck of one slide, as text; the lines are indented as the slide's own. */
export function slideText(kind: string, ...lines: readonly string[]): string {
  return [
    'beeld: 1',
    'title: Proef',
    'source: { text: Bron }',
    'sections:',
    '  - { id: doelen, title: Doelen, colour: goals }',
    'slides:',
    '  - id: een',
    `    kind: ${kind}`,
    '    headline: Kop',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}
