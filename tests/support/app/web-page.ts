import { expect } from '@playwright/test';
import { launch, type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../../build/runtime/chromium.mjs';
import { findFirefox } from '../../../build/runtime/firefox.mjs';
import { announcement } from '../../../src/core/show/announcement';
import { slideAt, type Position } from '../../../src/core/slide/navigation';
import { deck } from './shipped-deck';
import { withoutSpaces } from './pdf';

export const BROWSERS = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser as it is installed, without a window and without a profile of its own. */
export function launchBrowser(name: BrowserName): Promise<Browser> {
  const root = process.getuid?.() === 0;
  const own: LaunchOptions =
    name === 'Firefox'
      ? { browser: 'firefox', executablePath: findFirefox() }
      : { browser: 'chrome', executablePath: findChromium(), args: root ? ['--no-sandbox'] : [] };
  return launch({ ...own, headless: true });
}

/** What the page's charts have drawn, as text. */
interface Listening {
  drawnWords?: string[];
}

/** A page that presents by itself, opened as a file on the disk. */
export class WebPage {
  readonly page: Page;
  readonly #address: string;
  /** What the browser complained of. */
  readonly complaints: string[] = [];
  /** Whatever the page asked for, but for itself and what it carries. */
  readonly outside: string[] = [];

  private constructor(page: Page, file: string) {
    this.page = page;
    this.#address = pathToFileURL(file).href;
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.#address) && !url.startsWith('data:')) this.outside.push(url);
    });
  }

  static async open(browser: Browser, file: string, hash = ''): Promise<WebPage> {
    const opened = new WebPage(await browser.newPage(), file);
    await opened.page.evaluateOnNewDocument(listenToCharts);
    await opened.page.setViewport({ width: 1280, height: 720 });
    await opened.page.goto(opened.#address + hash);
    await opened.page.waitForSelector('main h1');
    return opened;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Jumps as a trainer does: the number of the slide, then Enter. */
  async goToSlide(slide: number): Promise<void> {
    await this.press(...([...String(slide + 1)] as KeyInput[]), 'Enter');
    await this.standsAt({ slide, step: 0 });
  }

  /** The slide is there, before the eye and in a screen reader's ear. */
  async standsAt(at: Position): Promise<void> {
    const wanted = [announcement(deck, at), slideAt(deck, at.slide).headline].map(withoutSpaces);
    await expect.poll(() => this.page.evaluate(saidAndHeaded).then(allWithoutSpaces)).toEqual(wanted);
  }

  /** All that is written on the slide, without spaces, and what its chart drew since the last `hush`. */
  async words(): Promise<{ readonly text: string; readonly drawn: readonly string[] }> {
    const { shown, drawn } = await this.page.evaluate(shownAndDrawn);
    return { text: withoutSpaces(`${shown}${drawn.join('')}`), drawn };
  }

  /** Forgets what the charts have drawn. */
  hush(): Promise<void> {
    return this.page.evaluate(() => {
      (globalThis as Listening).drawnWords = [];
    });
  }

  /** The titles of the panels that are open. */
  panels(): Promise<readonly (string | null)[]> {
    return this.page.$$eval('[role=dialog]', (all) => all.map((each) => each.getAttribute('aria-label')));
  }

  /** The colour of what lies in front in the middle of the window. */
  colourInFront(): Promise<string> {
    return this.page.evaluate(() => {
      const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return front === null ? 'nothing' : getComputedStyle(front).backgroundColor;
    });
  }

  /** How many different pictures a chart shows in the next second. */
  picturesOfChart(): Promise<number> {
    return this.page.evaluate(async () => {
      const pictures = new Set<string>();
      const end = performance.now() + 1_000;
      while (performance.now() < end) {
        pictures.add(document.querySelector<HTMLCanvasElement>('.stage canvas')?.toDataURL() ?? '');
        await new Promise(requestAnimationFrame);
      }
      return pictures.size;
    });
  }
}

const allWithoutSpaces = (texts: readonly string[]) => texts.map(withoutSpaces);

/** Runs in the page: what a screen reader says, and the headline. */
function saidAndHeaded(): string[] {
  return ['main p[role=status]', 'main h1'].map((each) => document.querySelector(each)?.textContent ?? '');
}

/** Runs in the page: what stands on the slide, and what is heard of its charts. */
export function shownAndDrawn(): { readonly shown: string; readonly drawn: readonly string[] } {
  return {
    shown: document.querySelector<HTMLElement>('main .stage')?.innerText ?? '',
    drawn: (globalThis as Listening).drawnWords ?? [],
  };
}

/** Runs in the page before its charts are made: hears what is written on any canvas. */
export function listenToCharts(): void {
  const listening = globalThis as Listening;
  listening.drawnWords = [];
  const context = CanvasRenderingContext2D.prototype;
  const write = Reflect.get(context, 'fillText') as (...words: unknown[]) => void;
  Reflect.set(context, 'fillText', function (this: CanvasRenderingContext2D, ...words: unknown[]) {
    listening.drawnWords?.push(String(words[0]));
    Reflect.apply(write, this, words);
  });
}
