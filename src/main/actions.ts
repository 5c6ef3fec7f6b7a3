import { app, dialog, type BrowserWindow } from 'electron';
import { dirname } from 'node:path';
import type { AppEvent } from '../ipc/api';
import { KnownError } from '../core/errors';
import type { Texts } from '../core/i18n/texts';
import type { Action } from '../core/keymap';
import { commandOf, hasTop } from '../core/session';
import { BUILT_IN_DECK } from './deck-file';
import type { Exports } from './exports';
import type { SettingsFile } from './settings';
import type { Show } from './show';

export interface Stage {
  readonly show: Show;
  readonly window: BrowserWindow;
  readonly settings: SettingsFile;
  readonly exports: Exports;
  readonly texts: Texts;
  readonly tell: (event: AppEvent) => void;
}

/** Does what a key or a menu asks. */
export function act(stage: Stage, action: Action): Promise<void> {
  return orNotice(stage, () => perform(stage, action));
}

export function openDeck(stage: Stage, file: string): Promise<void> {
  return orNotice(stage, () => stage.show.openDeck(file));
}

/** A known failure becomes a notice in the window. */
async function orNotice(stage: Stage, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    stage.tell({ type: 'notice', text: stage.texts.errors[error.code](error.subject, error.detail) });
  }
}

async function perform(stage: Stage, action: Action): Promise<void> {
  const command = commandOf(action);
  if (command !== undefined) stage.show.command(command);
  else if (action === 'overview' || action === 'help') stage.tell({ type: 'action', action });
  else await DEEDS[action]?.(stage);
}

/** What is more than a move in the show. Overview and help belong to the window that asked. */
const DEEDS: Readonly<Partial<Record<Action, (stage: Stage) => unknown>>> = {
  presentFromStart({ show, window }) {
    show.command({ type: 'restart' });
    window.setFullScreen(true);
  },
  presentFromHere({ window }) {
    window.setFullScreen(true);
  },
  fullScreen({ window }) {
    window.setFullScreen(!window.isFullScreen());
  },
  close({ show, window }) {
    if (hasTop(show.session)) show.command({ type: 'close' });
    // Asked of a plain window, Electron would hide its menu bar.
    else if (window.isFullScreen()) window.setFullScreen(false);
  },
  open: askDeck,
  openBuiltIn: ({ show }) => show.openDeck(BUILT_IN_DECK),
  save: saveCopy,
  exportPdf: ({ exports, window }) => exports.pdf(window),
  print: ({ exports }) => exports.print(),
  quit() {
    app.quit();
  },
};

async function askDeck({ show, window, settings, texts }: Stage): Promise<void> {
  const { folder } = settings.current;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...(folder === undefined ? {} : { defaultPath: folder }),
    filters: [{ name: texts.export.deckFiles, extensions: ['beeld', 'yaml', 'yml', 'json'] }],
    properties: ['openFile'],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return;
  settings.change({ folder: dirname(file) });
  await show.openDeck(file);
}

async function saveCopy({ exports, window, texts, tell }: Stage): Promise<void> {
  const file = await exports.copy(window);
  if (file !== undefined) tell({ type: 'notice', text: texts.saved(file) });
}
