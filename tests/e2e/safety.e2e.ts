import { join } from 'node:path';
import { outFolder } from '../../build/places.mjs';
import { everyFrame } from './support/built-in-deck';
import { expect, test } from './support/test';

test('a whole show and its PDF ask for nothing but our own files', async ({ show, folder }) => {
  const asked: string[] = [];
  show.app.context().on('request', (request) => asked.push(request.url()));
  await show.app.evaluate(({ session, app }) => {
    const list: string[] = [];
    Object.assign(app, { askedInTest: list });
    const note = ({ url }: { url: string }) => list.push(url);
    session.defaultSession.webRequest.onSendHeaders(note);
    session.defaultSession.webRequest.onErrorOccurred(note);
  });
  await show.page.reload();
  for (const frame of everyFrame) {
    await show.standsAt(frame);
    await show.press('ArrowRight');
  }
  await show.answerDialogs(`${folder}/show.pdf`);
  await show.press('Control+e');
  await expect(show.dialog).toContainText('is klaar');

  const inMain = await show.app.evaluate(({ app, session }) => {
    session.defaultSession.webRequest.onSendHeaders(null);
    session.defaultSession.webRequest.onErrorOccurred(null);
    return (app as unknown as { askedInTest: string[] }).askedInTest;
  });
  expect(asked.length + inMain.length).toBeGreaterThan(0);
  expect([...asked, ...inMain].filter((url) => !/^(app:\/\/bundle\/|data:|blob:app:)/u.test(url))).toEqual(
    [],
  );
});

test.describe('a page', () => {
  test('reaches no address outside the program', async ({ show }) => {
    const tries = await show.page.evaluate(async () => {
      const failing = (start: (done: (how: string) => void) => void) =>
        new Promise<string>((resolve) => {
          start(resolve);
        });
      const ask = (url: string) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        );
      const load = (tag: 'img' | 'script' | 'iframe' | 'link', url: string) =>
        failing((done) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => {
            done(tag === 'iframe' ? 'blank' : 'reached');
          });
          element.addEventListener('error', () => {
            done('refused');
          });
          element.setAttribute(tag === 'link' ? 'href' : 'src', url);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          document.body.append(element);
          if (tag === 'iframe') document.addEventListener('securitypolicyviolation', () => done('refused'));
        });
      const open = (make: () => EventTarget) =>
        failing((done) => {
          try {
            const target = make();
            target.addEventListener('open', () => done('reached'));
            target.addEventListener('error', () => done('refused'));
          } catch {
            done('refused');
          }
        });
      return {
        fetch: await ask('https://example.org/'),
        ownFetch: await ask('app://bundle/index.html'),
        file: await ask('file:///etc/passwd'),
        image: await load('img', 'https://example.org/x.png'),
        script: await load('script', 'https://example.org/x.js'),
        style: await load('link', 'https://example.org/x.css'),
        frame: await load('iframe', 'https://example.org/'),
        socket: await open(() => new WebSocket('wss://example.org/')),
        events: await open(() => new EventSource('https://example.org/')),
        beacon: navigator.sendBeacon('https://example.org/') ? 'queued' : 'refused',
      };
    });
    // A beacon is always taken in; that it goes nowhere shows in the first test of this file.
    expect(tries).toEqual({
      fetch: 'refused',
      ownFetch: 'refused',
      file: 'refused',
      image: 'refused',
      script: 'refused',
      style: 'refused',
      frame: 'refused',
      socket: 'refused',
      events: 'refused',
      beacon: expect.any(String) as string,
    });
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
    const preferences = await show.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const { webContents } = window as unknown as {
          webContents: { getLastWebPreferences(): Record<string, unknown> };
        };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity } =
          webContents.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity };
      }),
    );
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    ]);
  });

  test('gets no permissions', async ({ show }) => {
    const answers = await show.page.evaluate(async (names) => {
      const queries = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state];
      });
      return {
        ...Object.fromEntries(await Promise.all(queries)),
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

test.describe('a call to the program', () => {
  test('with a wrong argument is refused, and changes nothing', async ({ show }) => {
    const answers = await show.page.evaluate(async () => {
      const api = (window as unknown as { api: Record<string, (argument?: unknown) => Promise<unknown>> })
        .api;
      const call = (name: string, argument?: unknown) =>
        (api[name] ?? (() => Promise.reject(new Error('no such call'))))(argument).then(
          () => 'done',
          () => 'refused',
        );
      return Promise.all([
        call('command', { type: 'hop' }),
        call('command', { type: 'goTo', slide: -1 }),
        call('command', { type: 'goTo', slide: 1.5 }),
        call('command', { type: 'goTo', slide: '3' }),
        call('command', { type: 'next', extra: true }),
        call('command'),
        call('act', 'format'),
        call('act', 'constructor'),
        call('act', { action: 'next' }),
        call('opened', 'please'),
        call('closeProblems', {}),
        // These belong to the window that draws pages.
        call('printJob'),
        call('drawn', 1),
      ]);
    });
    expect([...new Set(answers)]).toEqual(['refused']);
    await show.standsAt({ slide: 0, step: 0 });
  });

  test('from a window that is not ours is refused', async ({ show }) => {
    const answer = await show.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        try {
          await stranger.loadURL('app://bundle/index.html');
          return (await stranger.webContents.executeJavaScript(
            'window.api.command({ type: "next" }).then(() => "done", (error) => error.message)',
          )) as string;
        } finally {
          stranger.destroy();
        }
      },
      join(outFolder, 'preload', 'index.cjs'),
    );
    expect(answer).toContain('refused: command');
    await show.standsAt({ slide: 0, step: 0 });
  });
});

test('a page that is loaded again shows the show where it was', async ({ show }) => {
  await show.goToSlide(6);
  await show.page.reload();
  await show.standsAt({ slide: 6, step: 0 });
});

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'];

const WAYS_OUT = [
  'location.assign("https://example.org/")',
  'location.assign("app://bundle/index.html?view=print")',
  'location.assign("file:///etc/passwd")',
  'const link = document.createElement("a"); link.href = "https://example.org/"; link.target = "_blank"; document.body.append(link); link.click(); link.remove()',
];
