// @ts-check
/*
 * Every switch that makes a run of the tests give the same result on any machine: language, zone, size,
 * sharpness, motion and luck. Nothing of this is set anywhere else.
 */

export const ZONE = 'Europe/Amsterdam';

/** The seed of all property tests; `SEED=7 npx vitest run` looks elsewhere. */
export const SEED = Number(process.env.SEED ?? 2021);

/** How many times as often as usual the longest properties are tried: `EFFORT=100` is for a night. */
export const EFFORT = Number(process.env.EFFORT ?? 1);

/** Debian's Chromium, unless `CHROMIUM` names another. */
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--force-color-profile=srgb',
  ],
};

export const VIEWPORT = { width: 1280, height: 720 };

/**
 * A page as the tests find it. Motion is on: a test that wants it reduced says so.
 *
 * @type {import('playwright').BrowserContextOptions}
 */
export const PAGE = {
  viewport: VIEWPORT,
  deviceScaleFactor: 1,
  locale: 'nl-NL',
  timezoneId: ZONE,
  reducedMotion: 'no-preference',
  colorScheme: 'light',
};
