import type { Body, Pieces } from './pieces';

type Row = Pick<Pieces, 'bodies' | 'glues'>;

/** Puts pieces at a place, each with the same glue to its neighbour. */
export function withPieces({ bodies, glues }: Row, at: number, added: readonly Body[], glue: string): Row {
  return {
    bodies: bodies.toSpliced(at, 0, ...added),
    glues: glues.toSpliced(Math.max(at - 1, 0), 0, ...added.map(() => glue)),
  };
}

/** Takes pieces away, but not all; loose comments between them stay. */
export function withoutPieces(row: Row, at: number, count: number): Row {
  return Array.from({ length: count }).reduce<Row>((left) => withoutOne(left, at), row);
}

function withoutOne({ bodies, glues }: Row, at: number): Row {
  const rest = bodies.toSpliced(at, 1);
  const [left = '', right = ''] = [glues[at - 1], glues[at]];
  if (at === 0) {
    const lead = isLoose(right) ? right.trimStart() : '';
    return {
      bodies: rest.map((body, i) => (i === 0 ? { ...body, text: lead + body.text } : body)),
      glues: glues.slice(1),
    };
  }
  if (at === bodies.length - 1) {
    const end = isLoose(left) ? left.trimEnd() : '';
    return {
      bodies: rest.map((body, i) => (i === at - 1 ? { ...body, tail: body.tail + end } : body)),
      glues: glues.slice(0, -1),
    };
  }
  return { bodies: rest, glues: glues.toSpliced(at - 1, 2, together(left, right)) };
}

function together(left: string, right: string): string {
  if (!isLoose(right)) return left;
  return isLoose(left) ? left.replace(/(?<![ \t])[ \t]+$/u, '') + right.replace(/^\r?\n/u, '') : right;
}

/** Moves a piece; what is between the pieces stays where it is. */
export function withMoved({ bodies, glues }: Row, from: number, to: number): Row {
  return { bodies: bodies.toSpliced(from, 1).toSpliced(to, 0, ...bodies.slice(from, from + 1)), glues };
}

/** Between lines, a comment that belongs to none of the pieces. */
const isLoose = (glue: string) => glue.includes('\n') && glue.includes('#');

/** How a new piece is separated: like its neighbours. */
export function glueAt({ glues, column, comma, bodies }: Pieces, at: number, usual: string): string {
  const near = glues[Math.min(Math.max(at - 1, 0), glues.length - 1)];
  const inline = comma === 'none' && bodies.length > 0 && near?.includes(',');
  if (near === undefined || (inline && near.includes('#'))) return usual;
  if (inline || !near.includes('#')) return near;
  return /\n[ \t]*\r?\n/u.test(near) ? `\n\n${' '.repeat(column)}` : `\n${' '.repeat(column)}`;
}
