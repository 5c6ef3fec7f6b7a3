import { protocol, type ProtocolResponse, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { MEDIA_TYPES } from '../../core/pictures/picture-type';
import { pictureAt, PICTURES } from '../pictures/deck-pictures';
import type { ReadPicture } from '../pictures/picture-file';
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
 *
 * Not with `protocol.handle`: for its Request and Response, Node reads all of its fetch, on the thread and at the moment
 * that the first slide waits for. That took a tenth of the start.
 */
export function setupProtocol(session: Session, served: Promise<void>): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for the reason above
  session.protocol.registerBufferProtocol('app', ({ url }, answer) => {
    void served.then(() => answerTo(url)).then(answer);
  });
}

async function answerTo(address: string): Promise<ProtocolResponse> {
  if (address.startsWith(`${PICTURES}/`)) return pictureAt(address).then(pictureAnswer, () => NOT_FOUND);
  const live = import.meta.env.DEV ? await fromDevServer(address, POLICY) : undefined;
  if (live !== undefined) return live;
  const file = bundleFile(address);
  return file === undefined ? NOT_FOUND : readFile(file).then(answerWith(headersFor(file)), () => NOT_FOUND);
}

const NOT_FOUND: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

const answerWith = (headers: Record<string, string>) => (data: Buffer) => ({ data, headers });

function pictureAnswer(picture: ReadPicture | undefined): ProtocolResponse {
  if (picture === undefined) return NOT_FOUND;
  return {
    data: Buffer.from(picture.bytes),
    headers: {
      'content-type': MEDIA_TYPES[picture.type],
      'content-security-policy': PICTURE_POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'max-age=31536000, immutable',
    },
  };
}

/** The file of an address, or `undefined` if it leads outside the bundle, or is none. */
function bundleFile(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const path = host === 'bundle' ? decoded(pathname) : undefined;
  const file = path === undefined ? undefined : normalize(join(PAGES, path));
  return file?.startsWith(PAGES + sep) === true && types[extname(file)] !== undefined ? file : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': file.startsWith(MANUAL + sep) ? MANUAL_POLICY : POLICY,
    'x-content-type-options': 'nosniff',
  };
}
