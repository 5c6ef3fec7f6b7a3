import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app/test';
import { startApp } from '../support/app/electron-app';

test('what one start found out about the graphics processor, the next goes by', async ({ folder }) => {
  const mark = join(folder, 'zonder-videokaart');
  const first = await startApp({ userData: folder });
  const drawnBy = () => first.app.evaluate(({ app }) => app.getGPUFeatureStatus().gpu_compositing);
  await expect.poll(async () => existsSync(mark) || (await drawnBy()) === 'enabled').toBe(true);
  const lacks = existsSync(mark);
  await first.quit();

  const second = await startApp({ userData: folder });
  await expect(second.page.locator('.slide h1')).toBeVisible();
  const pids = await second.app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? pid : [])),
  );
  // A page that was started while a processor was still being tried does not have this switch.
  for (const pid of pids) {
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--disable-gpu-compositing')).toBe(lacks);
  }
  expect(pids).toHaveLength(1);
  await second.quit();
});
