import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { MEDIA_TYPES } from '../../core/pictures/picture-type';
import { pictureAt, PICTURES } from '../pictures/deck-pictures';
import { fromDevServer } from './dev-server';
import { PAGES } from '../bundle-places';

export const ORIGIN = 'app://bundle';

const MANUAL = join(PAGES, 'manual');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
};

/** Nothing but our own files, no inline code, and no connections at all. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: ${PICTURES}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The manual is a page to read: it runs nothing at all. */
const MANUAL_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A picture runs nothing and loads nothing, even if it is opened by itself. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * `app://bundle/…` serves the built pages, `app://pictures/…` what an open deck names, and nothing else on the disk.
 * Everything waits for `served`: no page may run before its calls have handlers.
 */
export function setupProtocol(session: Session, served: Promise<void>): void {
  session.protocol.handle('app', async (request) => {
    await served;
    if (request.url.startsWith(`${PICTURES}/`)) return pictureResponse(request.url);
    const live = import.meta.env.DEV ? await fromDevServer(request.url, POLICY) : undefined;
    if (live !== undefined) return live;
    const file = bundleFile(request.url);
    if (file === undefined) return refused(404);
    try {
      const body = new Uint8Array(await readFile(file));
      return new Response(body, { headers: headersFor(file) });
    } catch {
      return refused(404);
    }
  });
}

async function pictureResponse(address: string): Promise<Response> {
  const picture = await pictureAt(address).catch(() => undefined);
  if (picture === undefined) return refused(404);
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      'content-type': MEDIA_TYPES[picture.type],
      'content-security-policy': PICTURE_POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'max-age=31536000, immutable',
    },
  });
}

/** The file of an address, or `undefined` if it leads outside the bundle. */
function bundleFile(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.host !== 'bundle') return undefined;
  const file = normalize(join(PAGES, decodeURIComponent(url.pathname)));
  return file.startsWith(PAGES + sep) && types[extname(file)] !== undefined ? file : undefined;
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': file.startsWith(MANUAL + sep) ? MANUAL_POLICY : POLICY,
    'x-content-type-options': 'nosniff',
  };
}

function refused(status: number): Response {
  return new Response('', { status });
}
