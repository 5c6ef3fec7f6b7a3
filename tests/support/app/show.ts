import { expect, type ElectronApplication, type JSHandle, type Locator, type Page } from '@playwright/test';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { createHash } from 'node:crypto';
import { announcement } from '../../../src/core/show/announcement';
import { nl } from '../../../src/core/i18n/nl';
import type { Deck } from '../../../src/core/deck/types';
import type { Action } from '../../../src/core/keys/actions';
import { slideAt, type Position } from '../../../src/core/slide/navigation';
import type { Activity } from '../../../src/core/workshop/activity';
import type { Api } from '../../../src/ipc/api';
import { deck as builtIn } from './shipped-deck';
import type { RunningApp } from './electron-app';
import { heard, withKeptAnswers } from './kept-answers';
import { watchStage } from './watch-stage';

/** What a test does to a show and sees of it. */
export class Show {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly headline: Locator;
  /** What a screen reader says. */
  readonly said: Locator;
  readonly notice: Locator;
  readonly dialog: Locator;

  constructor({ app, page }: RunningApp) {
    this.app = app;
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.said = page.locator('p[role="status"]');
    this.notice = page.locator('div[role="status"]');
    this.dialog = page.getByRole('dialog');
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Jumps as a trainer does: the number of the slide, then Enter. */
  async goToSlide(slide: number): Promise<void> {
    await this.press(...String(slide + 1), 'Enter');
    await this.standsAt({ slide, step: 0 });
  }

  /** The slide is there, in the room and in a screen reader's ear. */
  async standsAt(at: Position, deck: Deck = builtIn): Promise<void> {
    await expect(this.said).toHaveText(announcement(deck, at));
    await expect(this.headline).toHaveText(slideAt(deck, at.slide).headline);
    await expect(this.headline).toBeVisible();
  }

  /** Presses keys in the editor, and comes back to the show. */
  async pressInEditor(...keys: readonly string[]): Promise<void> {
    const editor = this.page.locator('.editor');
    await this.press('Control+Enter');
    await expect(editor).toHaveCount(1);
    await this.press(...keys, 'Control+Enter');
    await expect(editor).toHaveCount(0);
  }

  /** What the room does with the slide. */
  async doing(type: Activity['type'] | undefined): Promise<void> {
    const now = () => this.page.evaluate(async () => (await window.api?.opened())?.state.activity?.type);
    await expect.poll(now).toBe(type);
  }

  async choose(action: Action): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (!item) throw new Error(`no menu item ${id}`);
      (item.click as () => void)();
    }, action);
  }

  /** Keeps the manual as a PDF, which takes long: the trainer is told so. */
  async saveManual(file: string): Promise<void> {
    await this.answerDialogs(file);
    await this.choose('saveManual');
    await expect(this.notice).toHaveText(nl.manual.making);
    await this.told(nl.saved(file));
  }

  /** What is told once something is done that may take long. */
  told(text: string): Promise<void> {
    return this.notice.filter({ hasText: text }).waitFor();
  }

  /** Everything that a screen reader says from now on, in order. */
  watchSaid(): Promise<JSHandle<string[]>> {
    return this.said.evaluateHandle((element) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(element.textContent)).observe(element, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return texts;
    });
  }

  /** What a menu item is called now. */
  menuLabel(action: Action): Promise<string | undefined> {
    return this.app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label, action);
  }

  /** The window that a page is in. */
  async window(page = this.page): Promise<JSHandle<BrowserWindow>> {
    const window = await heard(() => this.app.browserWindow(page));
    return withKeptAnswers(window as JSHandle<BrowserWindow>);
  }

  /** What is read of the window. */
  async #ofWindow<T>(read: (window: BrowserWindow) => T): Promise<T> {
    const window = await this.window();
    return window.evaluate(read);
  }

  /** How many windows there are, seen or not. */
  windows(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }

  /** The window with a page of that name, once it is there. */
  async windowAt(name: string): Promise<Page> {
    const find = () => this.app.windows().find((page) => page.url().endsWith(`/${name}`));
    await expect.poll(() => find() !== undefined).toBe(true);
    const page = find();
    if (page === undefined) throw new Error(`no window ${name}`);
    return page;
  }

  isFullScreen(): Promise<boolean> {
    return this.#ofWindow((window) => window.isFullScreen());
  }

  async fills(): Promise<void> {
    await expect.poll(() => this.isFullScreen()).toBe(true);
  }

  async fillsNoMore(): Promise<void> {
    await expect.poll(() => this.isFullScreen()).toBe(false);
  }

  /** The colour of what lies in front in the middle of the window. */
  colourInFront(): Promise<string> {
    return this.page.evaluate(() => {
      const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return front ? getComputedStyle(front).backgroundColor : 'nothing';
    });
  }

  /**
   * How many different pictures of the slide are seen from before `work` until everything has stood still
   * for some frames: one or two for what simply stands there, many for what moves.
   */
  async picturesDuring(work: () => Promise<void>): Promise<number> {
    const watch = await this.page.evaluateHandle(watchStage);
    await work();
    // Counted from here, and long enough for what was asked to come back from the program before it moves.
    await watch.evaluate((each) => {
      each.quietFrames = 0;
    });
    await expect.poll(() => watch.evaluate(({ quietFrames }) => quietFrames)).toBeGreaterThan(20);
    return watch.evaluate((each) => {
      each.stopped = true;
      return each.pictures.size;
    });
  }

  /** A name for the picture of the slide's chart: the same picture has the same name. */
  async chartPicture(): Promise<string> {
    const canvas = this.page.locator('.stage canvas');
    const picture = await canvas.evaluate((each: HTMLCanvasElement) => each.toDataURL());
    return createHash('sha1').update(picture).digest('hex');
  }

  panel(title: string): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Drops files of the disk on the window. */
  async drop(...files: readonly string[]): Promise<void> {
    const input = this.page.locator('input#dropped');
    await this.page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('input'), { type: 'file', id: 'dropped', multiple: true }),
      );
    });
    await input.setInputFiles([...files]);
    await input.evaluate((field) => {
      const dataTransfer = new DataTransfer();
      for (const each of (field as HTMLInputElement).files ?? []) dataTransfer.items.add(each);
      field.remove();
      const how = { bubbles: true, cancelable: true, dataTransfer };
      document.body.dispatchEvent(new DragEvent('drop', how));
    });
  }

  /** What the file dialogs answer from now on; nothing means that the user turns back. */
  async answerDialogs(file?: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      const canceled = path === null;
      Object.assign(dialog, {
        showSaveDialog: () => Promise.resolve({ canceled, filePath: path ?? '' }),
        showOpenDialog: () => Promise.resolve({ canceled, filePaths: path === null ? [] : [path] }),
      });
    }, file ?? null);
  }

  /** Every question with this answer among its own gets it from now on; what is asked is kept for `questions`. */
  async answerQuestions(answer: string): Promise<void> {
    await this.app.evaluate(({ dialog }, wanted) => {
      const asked: string[] = [];
      const ask = (_window: unknown, { buttons = [], detail = '' }: MessageBoxOptions) => {
        asked.push(detail);
        return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
      };
      Object.assign(dialog, { showMessageBox: ask, asked });
    }, answer);
  }

  /** What was asked since the last `answerQuestions`. */
  questions(): Promise<readonly string[]> {
    return this.app.evaluate(({ dialog }) => ('asked' in dialog ? (dialog.asked as string[]) : []));
  }

  /** Changes a headline as the editor does. Returns why it was refused, if it was. */
  setHeadline(slide: number, value: string): Promise<unknown> {
    const order = {
      edits: [{ type: 'set' as const, path: ['slides', slide, 'headline'], value }],
      group: '',
    };
    return this.page.evaluate((each) => window.api?.edit(each), order);
  }

  title(): Promise<string> {
    return this.#ofWindow((window) => window.getTitle());
  }

  /** The system's print dialog says yes at once, and prints nothing. */
  async answerPrintDialog(): Promise<void> {
    await this.app.evaluate(({ app }) => {
      app.once('web-contents-created', (_, contents) => {
        contents.print = (_options, callback) => callback?.(true, '');
      });
    });
  }

  /** Whether the program keeps the screen from going to sleep. */
  keepsAwake(): Promise<boolean> {
    return this.app.evaluate(({ powerSaveBlocker }) =>
      Array.from({ length: 100 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
    );
  }

  /** Gives the window another size for a while. */
  async withContentSize(
    size: { readonly width: number; readonly height: number },
    work: () => Promise<void>,
  ): Promise<void> {
    const window = await this.window();
    const [width = 0, height = 0] = await window.evaluate((each) => each.getContentSize());
    const resize = async (to: typeof size) => {
      await window.evaluate((each, { width, height }) => {
        each.setContentSize(width, height);
      }, to);
      await expect
        .poll(() => this.page.evaluate(() => [innerWidth, innerHeight]))
        .toEqual([to.width, to.height]);
    };
    await resize(size);
    await work();
    await resize({ width, height });
  }

  /** Back to a fresh show of the built-in deck in a plain window, whatever a test left behind. */
  async reset(): Promise<void> {
    const window = await this.window();
    await window.evaluate((each) => {
      if (each.isFullScreen()) each.setFullScreen(false);
    });
    await this.fillsNoMore();
    if ((await this.dialog.count()) > 0) await this.press('Escape');
    if ((await this.page.locator('.editor').count()) > 0) await this.choose('edit');
    await this.answerQuestions(nl.documents.unsaved.answers.discard);
    await this.openReport();
    await expect(this.dialog).toHaveCount(0);
    await this.standsAt({ slide: 0, step: 0 });
    await this.forgetGroups();
  }

  /** Opens the built-in deck. */
  async openReport(): Promise<void> {
    const before = await this.deckNumber();
    await this.choose('openBuiltIn');
    // The start may be there already: only the number tells that the deck was opened.
    await expect.poll(() => this.deckNumber()).toBeGreaterThan(before);
  }

  /** Takes away what groups did with the deck: that would come back with it. */
  async forgetGroups(): Promise<void> {
    await this.page.evaluate(async () => {
      const { api } = globalThis as unknown as { api: Api };
      const { state } = await api.opened();
      await Promise.all(state.workshop.groups.map(() => api.command({ type: 'removeGroup', group: 0 })));
    });
  }

  /** Counts the decks that were opened. The window was told of the last one before it has the answer. */
  deckNumber(): Promise<number> {
    return this.page.evaluate(async () => (await window.api?.opened())?.deckNumber ?? 0);
  }
}
