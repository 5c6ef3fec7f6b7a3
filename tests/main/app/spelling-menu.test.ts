import { expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { spellingItem, spellingMenu } from '../../../src/main/app/spelling-menu';

const results = () => ({ replace: vi.fn(), add: vi.fn(), ignore: vi.fn() });
const press = (item: Electron.MenuItemConstructorOptions | undefined) => {
  (item?.click as (() => void) | undefined)?.();
};

it('a word that is wrong has its suggestions, and what else can be done about it', () => {
  const done = results();
  const items = spellingMenu(['kinderen', 'kinders'], nl.spelling, done);
  const { add, ignore } = nl.spelling;
  expect(items.flatMap(({ label }) => label ?? [])).toEqual(['kinderen', 'kinders', add, ignore]);
  for (const item of items) press(item);
  expect(done.replace.mock.calls).toEqual([['kinderen'], ['kinders']]);
  expect(done.add).toHaveBeenCalledOnce();
  expect(done.ignore).toHaveBeenCalledOnce();
});

it('a word without suggestions says so', () => {
  const [first] = spellingMenu([], nl.spelling, results());
  expect(first).toEqual({ label: nl.spelling.noSuggestions, enabled: false });
});

it('the menu of the program has whether spelling is checked, and the own words to take out', () => {
  const check = vi.fn();
  const remove = vi.fn();
  const item = spellingItem({ isOn: true, ownWords: ['aap', 'noot'], check, remove }, nl.spelling);
  const [checks, own] = Array.isArray(item.submenu) ? item.submenu : [];
  expect(checks).toMatchObject({ type: 'checkbox', checked: true, label: nl.spelling.check });
  press(checks);
  expect(check).toHaveBeenCalledExactlyOnceWith(false);
  const words = Array.isArray(own?.submenu) ? own.submenu : [];
  expect(words.map(({ label }) => label)).toEqual([nl.spelling.removeHint, 'aap', 'noot']);
  press(words[2]);
  expect(remove).toHaveBeenCalledExactlyOnceWith('noot');
});
