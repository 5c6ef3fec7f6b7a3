import { expect, it } from 'vitest';
import type { ExportProgress } from '../../../src/core/frames/print-job';
import { progressText } from '../../../src/renderer/panels/progress-text';

const done = (bytes: number, pages = 15): ExportProgress => ({
  stage: 'done',
  file: 'deck.pdf',
  pages,
  bytes,
});

it.each<[ExportProgress, string, string]>([
  [{ stage: 'drawing', done: 3, total: 15 }, 'Pagina’s tekenen: 3 van 15', 'Drawing pages: 3 of 15'],
  [{ stage: 'printing' }, 'Het bestand schrijven…', 'Writing the file…'],
  [done(81_234), 'deck.pdf is klaar: 15 pagina’s, 82 kB.', 'deck.pdf is ready: 15 pages, 82 kB.'],
  [done(2_345_678), 'deck.pdf is klaar: 15 pagina’s, 2,3 MB.', 'deck.pdf is ready: 15 pages, 2.3 MB.'],
  [done(81_234, 1), 'deck.pdf is klaar: 1 pagina, 82 kB.', 'deck.pdf is ready: 1 page, 82 kB.'],
  [{ stage: 'printed' }, 'Naar de printer gestuurd.', 'Sent to the printer.'],
  [{ stage: 'cancelled' }, 'Gestopt. Er is niets bewaard.', 'Stopped. Nothing was saved.'],
  [{ stage: 'failed', message: 'De schijf is vol.' }, 'De schijf is vol.', 'De schijf is vol.'],
])('an export at %j is told in one sentence', (progress, nl, en) => {
  expect(progressText(progress, 'nl')).toBe(nl);
  expect(progressText(progress, 'en')).toBe(en);
});
