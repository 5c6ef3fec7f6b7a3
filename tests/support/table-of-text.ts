import { separated, type Separated } from '../../src/core/figures-in/text/separated';

/** The rows of a text with signs between its cells. */
export function tableOfText(text: string): Separated {
  const table = separated(text);
  if (table === undefined || table === 'tooLarge') throw new Error('no table');
  return table;
}
