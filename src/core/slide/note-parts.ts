export interface NotePart {
  readonly text: string;
  readonly strong: boolean;
}

/** Notes as paragraphs (parted by an empty line) of plain and, between double stars, strong text. */
export function noteParts(notes: string): readonly (readonly NotePart[])[] {
  return notes
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph
        .replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
        .split(/\*\*(.+?)\*\*/u)
        .map((text, i) => ({ text, strong: i % 2 === 1 }))
        .filter((part) => part.text !== ''),
    );
}

/** Notes as they are written, stars and line breaks included, with what will be strong. */
export function writtenParts(notes: string): readonly NotePart[] {
  return notes
    .split(/(\*\*)((?:(?!\n\s*\n).)+?)(\*\*)/su)
    .map((text, i) => ({ text, strong: i % 4 === 2 }))
    .filter(({ text }) => text !== '');
}
