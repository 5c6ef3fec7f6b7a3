import type { BrowserWindow } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import { askWhereToSave } from '../files/file-dialogs';
import { asPdf, NUMBERED } from '../export/pdf';
import { finished } from '../export/pdf-finisher';
import { saveFile } from '../files/save-file';
import type { AppContext } from './context';
import { openTextForPrint, showText } from '../windows/text-window';

const PAGE = 'manual/index.html';

/** Opens the manual, or brings it to the front. */
export function showManual(beside: BrowserWindow, { actions }: Texts): void {
  showText(PAGE, actions.manual, beside);
}

/** Asks where to save, and saves the manual there as a PDF. */
export async function saveManual({
  screens,
  settings,
  log,
  texts: words,
  sendToTrainer,
}: AppContext): Promise<void> {
  const texts = words();
  const file = await askWhereToSave(screens.trainerWindow, settings, {
    title: texts.actions.saveManual,
    stem: texts.manual.fileName,
    name: texts.export.formats.pdf,
    extension: 'pdf',
  });
  if (file === undefined) return;
  sendToTrainer({ type: 'notice', text: texts.manual.making, stays: true });
  const onFault = (text: string) => {
    log.fault(text);
  };
  const { bytes } = await finished({ onFault, numbered: true }, printed);
  await saveFile(file, bytes);
  sendToTrainer({ type: 'notice', text: texts.saved(file) });
}

/** On A4, tagged, with an outline and page numbers. */
async function printed(): Promise<Uint8Array> {
  const window = await openTextForPrint(PAGE);
  try {
    return await asPdf(window.webContents, NUMBERED);
  } finally {
    window.destroy();
  }
}
