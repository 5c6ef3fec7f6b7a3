import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownName } from '../../../src/core/formatting/shown-name';
import { windowTitle } from '../../../src/core/screens/window-title';

it('a name with signs that turn the reading order shows them', () => {
  expect(shownName('training\u202Edleeb.beeld')).toBe('training\uFFFDdleeb.beeld');
  expect(windowTitle({ title: 'A', file: 'b\u2067\nc.beeld', changed: true })).toBe(
    '• A – b\uFFFD\uFFFDc.beeld',
  );
});

it('an ordinary name stays what it is, in every script', () => {
  for (const name of ['Café’s – 2026 (versie 2).beeld', '日本語.beeld', 'مرحبا.beeld', '👩‍👧.beeld'])
    expect(shownName(name)).toBe(name);
});

it('whatever a file is called, no sign of its name steers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(shownName(name)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
    }),
  );
});
