import { expect, it } from 'vitest';
import { drawn, readingOf } from '../../../support/readings';

it('rows without figures below a heading are rows of data, however many there are', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Wijk ${i};nog niet bekend`);
  const shown = drawn(readingOf(`Wijk;%\n${rows.join('\n')}\nNoord;41\nZuid;38`));
  expect(shown).toMatch(/^Wijk 0 \(unknown\) \/ Wijk 1 \(unknown\) .* \/ percent$/u);
});
