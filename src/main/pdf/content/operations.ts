import { Lexer, Word } from '../file/lexer';
import { joined, serialised } from '../file/serialise';
import { Stream, type PdfValue } from '../file/values';

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
