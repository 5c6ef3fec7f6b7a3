import { readFileWithin, UNHEARD, type OnRead } from '../files/read-file';
import { MOST_BYTES, readSheets, type SheetsRead } from './read-sheets';

/** Reads the sheets of a file. Throws `cannotRead` if the file itself cannot be read. */
export async function readTable(file: string, onRead: OnRead = UNHEARD): Promise<SheetsRead> {
  const read = await readFileWithin(file, MOST_BYTES);
  onRead();
  return read === undefined ? { refused: { code: 'tooLarge' } } : readSheets(read.bytes);
}
