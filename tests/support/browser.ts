import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** The rest of the test runs as for someone who asked their system for less motion. */
export async function reduceMotion(): Promise<void> {
  const set = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await set('reduce');
  onTestFinished(async () => {
    await set('no-preference');
  });
}

/** The rest of the test runs on a screen with so many device pixels to a CSS pixel. */
export async function setPixelRatio(deviceScaleFactor: number): Promise<void> {
  const set = (factor: number) =>
    cdp().send('Emulation.setDeviceMetricsOverride', {
      width: 0,
      height: 0,
      deviceScaleFactor: factor,
      mobile: false,
    });
  await set(deviceScaleFactor);
  onTestFinished(async () => {
    await set(1);
  });
}

/** Two frames from now everything that was asked of the browser is drawn. */
export async function painted(): Promise<void> {
  for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
