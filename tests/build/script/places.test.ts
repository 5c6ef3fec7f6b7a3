import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder, projectFolder, userFolder } from '../../../build/script/places.mjs';

it('the cache is in the folder that the user sets aside for caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, '/home/an')).toBe(join('/cache', 'kinderwerk-in-beeld'));
});

it('the cache is in the home folder otherwise', () => {
  expect(cacheFolder({}, '/home/an')).toBe(join('/home/an', '.cache', 'kinderwerk-in-beeld'));
});

it('paths are meant from where npm was called', () => {
  expect(userFolder({ INIT_CWD: '/home/an/decks' }, projectFolder)).toBe('/home/an/decks');
});

it('what an outer npm command left behind is not taken for the folder of the user', () => {
  expect(userFolder({ INIT_CWD: projectFolder }, '/home/an/decks')).toBe('/home/an/decks');
});

it('paths are meant from the current folder without npm', () => {
  expect(userFolder({}, projectFolder)).toBe(projectFolder);
});
