import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import { readdirSync } from 'node:fs';

/** How much there is of what a leak would add to. */
export type Counted = Readonly<Record<string, number>>;

/** What a page may keep although nothing shows it any more. */
const KINDS = [
  'HTMLElement',
  'HTMLCanvasElement',
  'ResizeObserver',
  'MutationObserver',
  'AbortController',
  'Map',
];

/** Counts what a page and the main process hold once all that can be collected has been. */
export async function counted(app: ElectronApplication, page: Page): Promise<Counted> {
  await page.evaluate(settled);
  const session = await page.context().newCDPSession(page);
  // What finalizers let go of is collected at the next time.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const kinds: [string, number][] = [];
  for (const kind of KINDS) kinds.push([kind, await objectsOf(session, kind)]);
  await session.detach();
  return { nodes, jsEventListeners, ...Object.fromEntries(kinds), ...(await inMain(app)) };
}

/**
 * Runs in the page: until nothing moves any more, and what that leaves has been drawn. The animations are not asked for:
 * Chromium would keep each, with the slide that it moved.
 */
async function settled(): Promise<void> {
  const LONGEST_MOTION = 1_000;
  const begun = performance.now();
  while (performance.now() - begun < LONGEST_MOTION)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** How many objects of a kind the page holds, in the document or out of it. */
async function objectsOf(session: CDPSession, kind: string): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(count.result.value);
}

async function inMain(app: ElectronApplication): Promise<Counted> {
  const { pid, ...counts } = await app.evaluate(
    ({ app: program, BrowserWindow, ipcMain, powerMonitor, screen }) => {
      const listeners = [program, ipcMain, powerMonitor, screen, ...BrowserWindow.getAllWindows()].flatMap(
        (each) => each.eventNames().map((name) => each.listenerCount(name)),
      );
      return {
        pid: process.pid,
        windows: BrowserWindow.getAllWindows().length,
        listenersInMain: listeners.reduce((sum, each) => sum + each, 0),
        children: program.getAppMetrics().filter(({ type }) => type === 'Tab').length,
      };
    },
  );
  return process.platform === 'linux'
    ? { ...counts, openFiles: readdirSync(`/proc/${pid}/fd`).length }
    : counts;
}
