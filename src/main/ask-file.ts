import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { dirname, extname, join } from 'node:path';
import type { SettingsFile } from './settings';

/** A file that is to be saved: the dialog's title, the name it proposes without its ending, and what it is. */
export interface SaveTarget {
  readonly title: string;
  readonly stem: string;
  /** What files of this kind are called. */
  readonly name: string;
  readonly extension: string;
}

/** Asks where to save, beginning in the folder of the last dialog. Returns where, or nothing when turned back. */
export async function askWhereToSave(
  window: BrowserWindow,
  settings: SettingsFile,
  { title, stem, name, extension }: SaveTarget,
): Promise<string | undefined> {
  const folder = settings.current.folder ?? app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder, `${stem}.${extension}`),
    filters: [{ name, extensions: [extension] }],
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return undefined;
  settings.change({ folder: dirname(filePath) });
  return extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
}

/** Asks which file to open, beginning in the folder of the last dialog. Returns nothing when turned back. */
export async function askWhatToOpen(
  window: BrowserWindow,
  settings: SettingsFile,
  filters: FileFilter[],
): Promise<string | undefined> {
  const { folder } = settings.current;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...(folder === undefined ? {} : { defaultPath: folder }),
    filters,
    properties: ['openFile'],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return undefined;
  settings.change({ folder: dirname(file) });
  return file;
}
