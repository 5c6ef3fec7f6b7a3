import { app, screen } from 'electron';
import { release } from 'node:os';
import type { Log } from '../files/log';

const LOG_LINES = 60;

/** What support needs to know: versions, screens and the end of the log. No names of people or files. */
export function programDetails(log: Log): string {
  const { electron, chrome, node } = process.versions;
  const screens = screen
    .getAllDisplays()
    .map(({ size, scaleFactor }) => `${size.width}x${size.height} x${scaleFactor}`);
  return [
    `${app.getName()} ${app.getVersion()}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${release()} ${process.arch}`,
    `${screens.length}: ${screens.join(', ')}`,
    '',
    log.tail(LOG_LINES),
  ].join('\n');
}
