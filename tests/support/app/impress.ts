import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { capture } from '../../../build/script/commands.mjs';
import { readPdf, type ReadPdf } from './pdf';

/** What LibreOffice Impress makes of a PowerPoint file. */
export async function asImpressReads(file: string): Promise<ReadPdf> {
  const folder = dirname(file);
  // Settings of its own: with those of someone whose Impress is open it would hand the work to that one.
  const profile = pathToFileURL(join(folder, 'impress')).href;
  const { code, output } = await capture([
    'loimpress',
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', 'pdf', '--outdir', folder],
    file,
  ]);
  if (code !== 0) throw new Error(`LibreOffice Impress: ${output}`);
  return readPdf(join(folder, basename(file).replace(/\.pptx$/u, '.pdf')));
}
