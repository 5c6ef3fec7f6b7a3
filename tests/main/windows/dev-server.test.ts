import { expect, it } from 'vitest';
import { devPolicy, fromDevServer, isDevServer } from '../../../src/main/windows/dev-server';

it('the policy of development allows what the dev server needs, and nothing else more', () => {
  expect(devPolicy("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src ws://127.0.0.1:*",
  );
});

it('without a dev server pages come from the bundle, and no address is its', async () => {
  expect(await fromDevServer('app://bundle/index.html', '')).toBeUndefined();
  expect(isDevServer('ws://127.0.0.1:5187/?token=a')).toBe(false);
});
