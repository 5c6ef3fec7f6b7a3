import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { painted } from '../../support/browser';
import { one, textOf } from '../../support/mounting.svelte';
import { shownCell } from '../../support/overview-cell.svelte';

it('what a cell shows is what was changed last, however quickly changes follow each other', async () => {
  const { room, change } = shownCell(nl, 'Begin');
  const shows = (headline: string) =>
    vi.waitFor(() => {
      expect(textOf(one(room, '.picture'))).toContain(headline);
    });
  await shows('Begin');
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }), async (bursts) => {
      for (const changes of bursts) {
        for (let i = 0; i < changes; i += 1) change(`Kop ${(count += 1)}.`);
        await shows(`Kop ${count}.`);
        await painted();
      }
    }),
    { numRuns: 10 },
  );
});
