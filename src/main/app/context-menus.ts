import { app, BrowserWindow, Menu, webContents, type ContextMenuParams, type WebContents } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import { within } from '../files/within';
import { deckHistory } from './actions';
import { fieldMenu } from './field-menu';
import { spellingMenu } from './spelling-menu';
import type { Decks } from './context';

/** Milliseconds. A menu without suggestions is better than one that does not come. */
const SUGGESTIONS_TIMEOUT_MS = 1_000;

/** Gives every page, those that are there already too, its context menu, for the right button and the menu key. */
export function setupContextMenus(texts: () => Texts, decks: Decks): void {
  webContents.getAllWebContents().forEach(listen);
  app.on('web-contents-created', (_event, contents) => {
    listen(contents);
  });

  function listen(contents: WebContents): void {
    contents.on('context-menu', (_asked, params) => {
      if (params.misspelledWord === '') void open(contents, params, []);
      else void openWithSpelling(contents, params);
    });
  }

  async function openWithSpelling(contents: WebContents, params: ContextMenuParams): Promise<void> {
    const word = params.misspelledWord;
    const { spelling, show } = await decks.of(contents.id);
    const suggestions = await within(
      spelling.suggestions(show.deck.language, word),
      SUGGESTIONS_TIMEOUT_MS,
      [],
    );
    const items = spellingMenu(suggestions, texts().spelling, {
      replace: (by) => {
        contents.replaceMisspelling(by);
      },
      add: () => {
        spelling.addOwnWord(word);
      },
      ignore: () => {
        spelling.ignore(word);
      },
    });
    await open(contents, params, items);
  }

  async function open(
    contents: WebContents,
    params: ContextMenuParams,
    before: readonly Electron.MenuItemConstructorOptions[],
  ): Promise<void> {
    const history = decks.has(contents.id) ? deckHistory(await decks.of(contents.id), contents.id) : {};
    const window = contents.isDestroyed() ? null : BrowserWindow.fromWebContents(contents);
    const items = [...before, ...fieldMenu(params, texts().field, history)];
    if (window === null || items.length === 0) return;
    Menu.buildFromTemplate(items).popup({
      window,
      x: params.x,
      y: params.y,
      sourceType: params.menuSourceType,
    });
  }
}
