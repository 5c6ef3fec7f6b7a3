import { shell } from 'electron';
import type { MadeOpening } from '../../ipc/api';

/**
 * The file that the program itself wrote last at the trainer's request. Nothing else is ever handed to another program:
 * pages ask without a path.
 */
export class MadeFile {
  #file: string | undefined;

  keep(file: string): void {
    this.#file = file;
  }

  /** Opens the file, or its folder. Tells whether the system could. */
  async open(how: MadeOpening): Promise<boolean> {
    if (this.#file === undefined) return false;
    if (how === 'file') return (await shell.openPath(this.#file)) === '';
    shell.showItemInFolder(this.#file);
    return true;
  }
}
