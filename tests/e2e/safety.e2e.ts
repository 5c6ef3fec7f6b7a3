import { join } from 'node:path';
import { everyFrame } from '../support/app/shipped-deck';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

test('a whole show and its PDF ask for nothing but our own files', async ({ show, folder }) => {
  const asked = await addressesAsked(show, async () => {
    await show.page.reload();
    for (const frame of everyFrame) {
      await show.standsAt(frame);
      await show.press('ArrowRight');
    }
    await show.answerDialogs(join(folder, 'show.pdf'));
    await show.press('Control+e');
    await show.page.getByRole('button', { name: 'Bewaren…' }).click();
    await expect(show.dialog).toContainText('is klaar');
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !address.startsWith('app://bundle/'))).toEqual([]);
});

test.describe('a page', () => {
  test('reaches no address outside the program, in whatever way', async ({ show }) => {
    const asked = await addressesAsked(show, async () => {
      expect(await show.page.evaluate(tryToReach)).toEqual([]);
    });
    expect(asked).toEqual([]);
    await show.page.reload();
  });

  test('runs no code that is written into it', async ({ show }) => {
    const ran = await show.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'window.ran = true');
      const failed = new Promise((resolve) => {
        picture.addEventListener('error', resolve);
      });
      picture.src = 'data:,';
      await failed;
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });

  test('opens no windows and goes nowhere else', async ({ show }) => {
    expect(await show.page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
    const left = await show.app.evaluate(async ({ BrowserWindow }, ways) => {
      const [window] = BrowserWindow.getAllWindows();
      for (const way of ways) await window?.webContents.executeJavaScript(`window.stayed = true; ${way}; 0`);
      return window?.webContents.executeJavaScript('window.stayed') as unknown;
    }, WAYS_OUT);
    expect(left).toBe(true);
    const addresses = await show.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    );
    expect(addresses).toEqual(['app://bundle/index.html?view=audience']);
    // Playwright waits for a navigation that never comes.
    await show.page.reload();
  });

  test('knows nothing of Node or Electron', async ({ show }) => {
    const known = await show.page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    );
    expect(known).toEqual([]);
  });

  test('lives in a sandbox, apart from the code that bridges to the program', async ({ show }) => {
    const preferences = await show.app.evaluate(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows().map((window) => {
          const { webContents } = window as unknown as {
            webContents: { getLastWebPreferences(): Record<string, unknown> };
          };
          const known = webContents.getLastWebPreferences();
          return Object.fromEntries(wanted.map((name) => [name, known[name]]));
        }),
      Object.keys(SAFE),
    );
    expect(preferences).toEqual([SAFE]);
  });

  test('holds no page of another program', async ({ show }) => {
    const attached = await show.page.evaluate(async () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://bundle/index.html');
      document.body.append(view);
      const frames = await new Promise((resolve) =>
        setTimeout(() => {
          resolve(window.frames.length);
        }),
      );
      view.remove();
      return [frames, 'loadURL' in view];
    });
    expect(attached).toEqual([0, false]);
  });

  test('gets no permissions', async ({ show }) => {
    const answers = await show.page.evaluate(async (names) => {
      const queries = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state];
      });
      return {
        ...(Object.fromEntries(await Promise.all(queries)) as Record<string, string>),
        asked: await Notification.requestPermission(),
      };
    }, PERMISSIONS);
    expect(answers).toEqual({
      ...Object.fromEntries(PERMISSIONS.map((name) => [name, 'denied'])),
      asked: 'denied',
    });
  });
});

test.describe('the program serves', () => {
  test('its pages with a strict policy', async ({ show }) => {
    const { status, policy, sniff } = await show.app.evaluate(async ({ session }) => {
      const response = await session.defaultSession.fetch('app://bundle/index.html');
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
        sniff: response.headers.get('x-content-type-options'),
      };
    });
    expect(status).toBe(200);
    expect(sniff).toBe('nosniff');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('nothing outside them', async ({ show }) => {
    const outside = [
      'app://bundle/../../package.json',
      'app://bundle/%2e%2e/%2e%2e/package.json',
      'app://bundle/..%2f..%2fpackage.json',
      'app://bundle/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
      'app://bundle/..%5c..%5cpackage.json',
      'app://bundle//etc/passwd',
      'app://bundle/index.html%00.js',
      'app://bundle/%E0%A4%A.js',
      'app://bundle/',
      'app://elsewhere/index.html',
    ];
    const statuses = await show.app.evaluate(
      ({ session }, urls) =>
        Promise.all(
          urls.map((url) =>
            session.defaultSession.fetch(url).then(
              (response) => response.status,
              () => 'refused',
            ),
          ),
        ),
      outside,
    );
    for (const [index, status] of statuses.entries())
      expect([404, 'refused'], outside[index]).toContain(status);
  });
});

test('a page that is loaded again shows the show where it was', async ({ show }) => {
  await show.goToSlide(6);
  await show.page.reload();
  await show.standsAt({ slide: 6, step: 0 });
});

/** What a window's page may not do. */
const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  webviewTag: false,
};

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'];

const WAYS_OUT = [
  'location.assign("https://example.org/")',
  'location.assign("app://bundle/index.html?view=print")',
  'location.assign("file:///etc/passwd")',
  'const link = document.createElement("a"); link.href = "https://example.org/"; link.target = "_blank"; document.body.append(link); link.click(); link.remove()',
];

/** What the network was asked for during `work`, as the main process sees it. */
async function addressesAsked(show: Show, work: () => Promise<void>): Promise<readonly string[]> {
  const asked = await show.app.evaluateHandle(({ session }) => {
    const addresses: string[] = [];
    session.defaultSession.webRequest.onSendHeaders(({ url }) => addresses.push(url));
    return addresses;
  });
  await work();
  await show.app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onSendHeaders(null);
  });
  return asked.jsonValue();
}

/** Runs in the page: tries every way to another address, and names those that come through. */
async function tryToReach(): Promise<readonly string[]> {
  const far = 'https://example.org/';
  const settled = (target: EventTarget, good: string) =>
    new Promise<boolean>((resolve) => {
      for (const [event, came] of [
        [good, true],
        ['error', false],
      ] as const) {
        target.addEventListener(event, () => {
          resolve(came);
        });
      }
    });
  const fetched = (address: string) =>
    fetch(address).then(
      () => true,
      () => false,
    );
  const loaded = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return settled(element, 'load');
  };
  const opened = (make: () => EventTarget) => {
    try {
      return settled(make(), 'open');
    } catch {
      return false;
    }
  };
  navigator.sendBeacon(far);
  const framed = new Promise<boolean>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective === 'frame-src') resolve(false);
    });
    void loaded('iframe', { src: far });
  });
  const ways: Readonly<Record<string, boolean | Promise<boolean>>> = {
    fetch: fetched(far),
    'fetch of our own': fetched('app://bundle/index.html'),
    'fetch of a file': fetched('file:///etc/passwd'),
    image: loaded('img', { src: far }),
    script: loaded('script', { src: far }),
    style: loaded('link', { rel: 'stylesheet', href: far }),
    video: loaded('video', { src: far }),
    frame: framed,
    socket: opened(() => new WebSocket('wss://example.org/')),
    events: opened(() => new EventSource(far)),
    worker: opened(() => new Worker(far)),
  };
  const names = Object.keys(ways);
  const came = await Promise.all(Object.values(ways).map((way) => Promise.resolve(way)));
  return names.filter((_, i) => came[i] === true);
}
