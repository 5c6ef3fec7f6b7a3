import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { textsOf } from '../../core/i18n/languages';
import { askQuestion } from './question-dialog';
import { isThere } from './disk';
import type { SettingsFile } from './settings';
import { nameWithEnding } from './short-name';

/** A save dialog: its title, the suggested name without extension, and the file type. */
export interface SaveTarget {
  readonly title: string;
  readonly stem: string;
  /** The name of the file type. */
  readonly name: string;
  readonly extension: string;
}

/** Asks where to save, starting in the folder of the last dialog. Returns the path, or `undefined` if cancelled. */
export async function askWhereToSave(
  window: BrowserWindow,
  settings: SettingsFile,
  target: SaveTarget,
): Promise<string | undefined> {
  const { title, stem, name, extension } = target;
  const folder = settings.current.folder ?? app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder, nameWithEnding(stem, `.${extension}`)),
    filters: [{ name, extensions: [extension] }],
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return undefined;
  settings.change({ folder: dirname(filePath) });
  const file = withEnding(filePath, extension);
  // The system’s dialog asked about the name as typed, which is another file.
  if (file === filePath || !(await isThere(lstat(file)))) return file;
  const { replace } = textsOf(settings.current.language).documents;
  const answer = await askQuestion(window, replace, basename(file));
  if (answer === 'replace') return file;
  return answer === 'other' ? askWhereToSave(window, settings, target) : undefined;
}

/** Extensions that someone types on purpose: "Rapport v1.2" has none of them. */
const ENDINGS: ReadonlySet<string> = new Set(
  'beeld yaml yml json sessie pdf pptx html htm png zip csv txt'.split(' '),
);

/** A name with its extension. */
function withEnding(file: string, extension: string): string {
  const typed = extname(file).slice(1).toLowerCase();
  return ENDINGS.has(typed) ? file : join(dirname(file), nameWithEnding(basename(file), `.${extension}`));
}

/** Asks which file to open, starting in the folder of the last dialog. Returns `undefined` if cancelled. */
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
