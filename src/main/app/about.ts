import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../core/deck/types';
import type { Texts } from '../../core/i18n/texts';
import { showText } from '../windows/text-window';

/** Shows which program this is. The name of a test build says so. */
export async function showAbout(window: BrowserWindow, { about, actions, ok }: Texts): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: actions.about,
    message: `${app.getName()}\n${about.version(app.getVersion())}`,
    detail: about.detail(process.versions.electron),
    buttons: [ok],
    noLink: true,
  });
}

/** Opens the page with all licences, or brings it to the front. */
export function showLicences(beside: BrowserWindow, { actions }: Texts): void {
  showText('licences.html', actions.licences, beside);
}

/** Opens the accessibility statement in a language, or brings it to the front. */
export function showAccessibility(beside: BrowserWindow, { actions }: Texts, language: Language): void {
  showText(`manual/accessibility-${language}.html`, actions.accessibility, beside);
}
