import { app, BrowserWindow, Menu } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import { fieldMenu } from './field-menu';

/** Gives every page of the program its menu by the right button and by the menu key. */
export function setupContextMenus(texts: () => Texts): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_asked, params) => {
      const window = BrowserWindow.fromWebContents(contents);
      const items = fieldMenu(params, texts().field);
      if (window === null || items.length === 0) return;
      Menu.buildFromTemplate(items).popup({
        window,
        x: params.x,
        y: params.y,
        sourceType: params.menuSourceType,
      });
    });
  });
}
