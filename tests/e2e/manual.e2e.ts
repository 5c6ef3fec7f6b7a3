import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readChapters } from '../../build/manual/write.mjs';
import { nl } from '../../src/core/i18n/nl';
import { readPdf, withoutSpaces } from '../support/app/pdf';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const titles = readChapters().map(({ markdown }) => /^# (.+)$/mu.exec(markdown)?.[1] ?? '');
const pictures = readChapters().flatMap(({ markdown }) => markdown.match(/!\[/gu) ?? []).length;

/** Opens the manual from the menu. */
async function openManual(show: Show): Promise<Page> {
  await show.choose('manual');
  const page = await show.windowAt('manual/index.html');
  await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible();
  return page;
}

/** A key as the system sends it: the page has no script that would hear Playwright's. */
async function pressIn(show: Show, page: Page, keyCode: string, modifiers: 'control'[] = []): Promise<void> {
  const window = await show.window(page);
  await window.evaluate(
    ({ webContents }, [code, held]) => {
      webContents.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: held });
    },
    [keyCode, modifiers] as const,
  );
}

test.describe('the manual', () => {
  test.afterEach(async ({ show }) => {
    for (const page of show.app.windows()) if (page !== show.page) await page.close();
    await expect.poll(() => show.windows()).toBe(1);
  });

  test('opens from the menu with every chapter, its pictures and its fonts, from our own files alone', async ({
    show,
  }) => {
    const asked = await show.app.evaluateHandle(({ session }) => {
      const addresses: string[] = [];
      session.defaultSession.webRequest.onSendHeaders(({ url }) => addresses.push(url));
      return addresses;
    });
    const page = await openManual(show);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(titles);
    await expect(page).toHaveTitle('Handleiding Kinderwerk in beeld');
    const widths = await page
      .locator('img')
      .evaluateAll((images) => images.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(new Set(widths)).toEqual(new Set([1280]));
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(fonts).toEqual(['loaded', 'loaded', 'loaded']);
    const addresses = await asked.jsonValue();
    await show.app.evaluate(({ session }) => {
      session.defaultSession.webRequest.onSendHeaders(null);
    });
    expect(addresses).toContain('app://bundle/manual/manual.css');
    expect(addresses.filter((address) => !address.startsWith('app://bundle/manual/'))).toEqual([]);
  });

  test('is opened once, and closes by Escape and by Ctrl + W', async ({ show }) => {
    for (const [key, held] of [
      ['Escape', []],
      ['w', ['control']],
    ] as const) {
      const page = await openManual(show);
      await show.choose('manual');
      expect(await show.windows()).toBe(2);
      // The driver hears of a window that is gone later than the program: else it would take it for the next one.
      await Promise.all([page.waitForEvent('close'), pressIn(show, page, key, [...held])]);
      await expect.poll(() => show.windows()).toBe(1);
    }
    await show.standsAt({ slide: 0, step: 0 });
  });

  test('opens from the welcome', async ({ show }) => {
    await show.choose('welcome');
    await show.panel(nl.welcome.title).getByRole('button', { name: nl.actions.manual }).click();
    await show.windowAt('manual/index.html');
  });

  test('leads from its contents to each chapter', async ({ show }) => {
    const page = await openManual(show);
    for (const title of titles) {
      await page.locator('nav > ol > li > a').filter({ hasText: title }).click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeInViewport();
    }
  });

  test('leads nowhere else, whatever is put into it', async ({ show }) => {
    const page = await openManual(show);
    const places = await page.evaluate(putLinks, AWAY);
    const window = await show.window(page);
    await window.evaluate(({ webContents }, points) => {
      for (const point of points)
        for (const type of ['mouseDown', 'mouseUp'] as const)
          webContents.sendInputEvent({ type, button: 'left', clickCount: 1, ...point });
    }, places);
    // The last one leads to a chapter: when that is there, all others have been tried.
    const address = () => window.evaluate(({ webContents }) => webContents.getURL());
    await expect.poll(address).toBe('app://bundle/manual/index.html#klikker');
    expect(await show.windows()).toBe(2);
    // Playwright waits for the navigations that never come.
    await window.evaluate((each) => {
      each.destroy();
    });
  });

  test('runs nothing and cannot speak to the program', async ({ show }) => {
    const page = await openManual(show);
    const window = await show.window(page);
    const preferences = await window.evaluate(({ webContents }) => {
      const contents = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, javascript, preload } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, javascript, preload };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    });
    const policy = await show.app.evaluate(async ({ session }) => {
      const response = await session.defaultSession.fetch('app://bundle/manual/index.html');
      return response.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'");
    expect(policy).not.toContain('script-src');
    const known = await page.evaluate(() => ['api', 'require', 'process'].filter((name) => name in window));
    expect(known).toEqual([]);
  });

  test('has no faults that a screen reader would stumble over', async ({ show }) => {
    // In a window that runs scripts: the manual's own does not.
    const faults: unknown = await show.app.evaluate(async ({ BrowserWindow }, script) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL('app://bundle/manual/index.html');
      const found: unknown = await window.webContents.executeJavaScript(script);
      window.destroy();
      return found;
    }, `${axe}; axe.run().then((found) => found.violations.map(({ id }) => id))`);
    expect(faults).toEqual([]);
  });

  test('is kept as a PDF of A4 pages, tagged, with its chapters as outline and its pictures described', async ({
    show,
    folder,
  }) => {
    const file = join(folder, 'handleiding.pdf');
    await show.saveManual(file);
    const pdf = await readPdf(file);
    expect(pdf).toMatchObject({ title: 'Handleiding Kinderwerk in beeld', language: 'nl', tagged: true });
    expect(pdf.outline.map(withoutSpaces)).toEqual(titles.map(withoutSpaces));
    expect(pdf.pages.length).toBeGreaterThan(titles.length);
    for (const { width, height } of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const text = pdf.pages.map((page) => page.text).join('');
    for (const action of Object.values(nl.actions)) expect(text).toContain(withoutSpaces(action));
    expect(pdf.pages.flatMap(({ alts }) => alts)).toHaveLength(pictures);
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(fonts.map(({ name }) => name).join()).toMatch(/AtkinsonHyperlegible.*BricolageGrotesque/u);
  });
});

const AWAY = ['https://example.org/', 'file:///etc/passwd', 'app://bundle/index.html', '../index.html'];

/** Runs in the page: puts links above it, each also for a new window, and says where they are. */
function putLinks(addresses: readonly string[]): readonly { readonly x: number; readonly y: number }[] {
  const links = [...addresses.flatMap((href) => [[href, '_blank'] as const, [href, ''] as const])];
  return [...links, ['#klikker', ''] as const].map(([href, target], i) => {
    const link = document.createElement('a');
    Object.assign(link, { href, target, textContent: 'weg' });
    document.body.append(link);
    Object.assign(link.style, { position: 'fixed', left: '300px', top: `${20 + i * 40}px` });
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  });
}
