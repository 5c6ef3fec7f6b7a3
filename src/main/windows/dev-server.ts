import type { ProtocolResponse } from 'electron';

/*
 * With `npm run dev -- electron` pages come from Vite’s server and reload as you type. Everything here is used only
 * under `import.meta.env.DEV`, so that no build contains it.
 */

const server = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined;

/** Made by the build: the server does not have them. */
const ONLY_BUILT = /^\/(?:manual\/|licences\.)/u;

/** The one host that Chromium may resolve, as a `host-resolver-rules` entry. */
export const DEV_HOST_RULE = 'EXCLUDE 127.0.0.1';

/** A policy that also allows what the server needs: inline styles, and a connection for updates. */
export function devPolicy(policy: string): string {
  return `${policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; connect-src ws://127.0.0.1:*`;
}

/** Whether this is the server’s address for updates. */
export function isDevServer(address: string): boolean {
  return server !== undefined && address.startsWith(`${server.replace(/^http/u, 'ws')}/`);
}

/** The server’s response for one of our addresses, with a policy; `undefined` if pages come from the bundle. */
export async function fromDevServer(address: string, policy: string): Promise<ProtocolResponse | undefined> {
  const { pathname, search } = new URL(address);
  if (server === undefined || ONLY_BUILT.test(pathname)) return undefined;
  const answer = await fetch(new URL(pathname + search, server));
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  return {
    statusCode: answer.status,
    data: Buffer.from(await answer.arrayBuffer()),
    headers: { 'content-type': type, 'content-security-policy': devPolicy(policy) },
  };
}
