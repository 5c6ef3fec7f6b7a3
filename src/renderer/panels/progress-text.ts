import type { Language } from '../../core/deck/types';
import type { ExportProgress } from '../../core/frames/print-job';
import { formatNumber } from '../../core/formatting/figures';
import { textsOf } from '../../core/i18n/languages';

/** The progress of an export in one sentence. */
export function progressText(progress: ExportProgress, language: Language): string {
  const texts = textsOf(language).export;
  switch (progress.stage) {
    case 'drawing':
      return texts.drawing(progress.done, progress.total);
    case 'printing':
      return texts.printing;
    case 'done':
      return texts.done(progress.file, progress.pages, sizeText(progress.bytes, language));
    case 'printed':
      return texts.printed;
    case 'cancelled':
      return texts.cancelled;
    case 'failed':
      return progress.message;
  }
}

/** 81234 → `81 kB`; 2345678 → `2,3 MB` */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000), language)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}
