import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on a page, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // The words on a thumbnail are part of its picture, not the label of the button it is.
  const options = { rules: { 'label-content-name-mismatch': { enabled: false } } };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
