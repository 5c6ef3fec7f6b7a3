import { expect, it, onTestFinished } from 'vitest';
import { bridgeHost } from '../../../src/renderer/hosts/bridge-host';
import { deckOf, titleSlide } from '../../support/decks';
import { pageHost } from '../../support/host';

it('a page of the program talks through what its preload script put there', async () => {
  const api = pageHost(deckOf(titleSlide()));
  Object.defineProperty(window, 'api', { value: api, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(window, 'api');
  });
  const host = bridgeHost();
  expect(host.edit).toBe(api.edit);
  expect(await host.opened()).toEqual(await api.opened());
});

it('a page that was opened elsewhere says so', () => {
  expect(() => bridgeHost()).toThrow('this page runs inside the program only');
});
