import { Lexer, Word } from '../file/lexer';
import { joined, serialised } from '../file/serialise';
import { isDict, Name, Stream, type PdfValue } from '../file/values';

/** One instruction of a page. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

export const operation = (operator: string, ...operands: readonly PdfValue[]): Operation => ({
  operator,
  operands,
});

/** The instructions in the content of a page or a form. Throws at a picture within them. */
export function readOperations(content: string): readonly Operation[] {
  const lexer = new Lexer(content);
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Word)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'BI') throw new Error('a picture within the content');
    operations.push({ operator: token.word, operands });
    operands = [];
  }
  return operations;
}

export function writtenOperations(operations: readonly Operation[]): string {
  return operations.map(({ operator, operands }) => joined([...operands.map(written), operator])).join('\n');
}

function written(operand: PdfValue): string {
  if (operand instanceof Stream) throw new Error('a stream within the content');
  return serialised(operand);
}

export const numbersOf = ({ operands }: Operation): readonly number[] =>
  operands.map((operand) => (typeof operand === 'number' ? operand : Number.NaN));

/** The number of the part that begins here, or `undefined` for a mark that is about no tag. Throws if it stands elsewhere. */
export function mcidOf({ operator, operands: [, said] }: Operation): number | undefined {
  if (operator !== 'BDC') return undefined;
  if (!isDict(said)) throw new Error('a mark whose words are not in the content');
  const mcid = said.get('MCID');
  return typeof mcid === 'number' ? mcid : undefined;
}

export function isArtifact({ operator, operands: [tag] }: Operation): boolean {
  return /^B[DM]C$/u.test(operator) && tag instanceof Name && tag.name === 'Artifact';
}

/** How much deeper among marks what follows is. */
export function markDepth({ operator }: Operation): number {
  if (operator === 'EMC') return -1;
  return operator === 'BDC' || operator === 'BMC' ? 1 : 0;
}
