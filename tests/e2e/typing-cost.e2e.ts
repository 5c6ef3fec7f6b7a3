import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly elementCount?: number };
}

const KEYS = 10;
/** Of some fourteen hundred in the editor. */
const MAX_STYLED = 100;

/** How many elements Chromium styled while something was done, by its own trace. */
async function styledBy(show: Show, file: string, act: () => Promise<void>): Promise<number> {
  await show.app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['devtools.timeline'] }),
  );
  await act();
  await show.app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), file);
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: readonly TraceEvent[] };
  const styled = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree');
  expect(styled.length).toBeGreaterThan(0);
  return styled.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}

test('a key in the editor styles what it changes, and not the page', async ({ show, folder }) => {
  await show.goToSlide(4);
  await show.press('Control+Enter');
  const headline = show.page.locator('.stage-room h1 [role=textbox]');
  await headline.click();
  await show.press('End', 'x');
  const thumbnail = show.page.locator('.strip [aria-current="true"] .picture');
  const type = async () => {
    for (let i = 0; i < KEYS; i += 1) {
      await show.press('y');
      await expect(thumbnail).toContainText(`x${'y'.repeat(i + 1)}`);
    }
  };
  expect(await styledBy(show, join(folder, 'trace.json'), type)).toBeLessThan(KEYS * MAX_STYLED);
  for (let i = 0; i < 3; i += 1) await show.press('Control+z', 'Escape');
});
