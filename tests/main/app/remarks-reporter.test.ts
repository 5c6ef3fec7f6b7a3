import { expect, it } from 'vitest';
import { textsOf } from '../../../src/core/i18n/languages';
import { remarksReporter } from '../../../src/main/app/remarks-reporter';

it('tells once for each deck what its texts have behind a #, and how many more there are', () => {
  const told: string[] = [];
  const tell = remarksReporter(
    () => textsOf('nl'),
    (notice) => told.push(notice),
  );
  const text = 'title: Proef\nslides:\n  - headline: De nummer # een\n    text: Wijk #\n';
  tell({ text, deckNumber: 1 });
  tell({ text, deckNumber: 1 });
  tell({ text: 'title: Proef # bron (2021): p. 4\n', deckNumber: 2 });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Achter “De nummer” staat in het bestand nog “# een”.');
  expect(told[0]).toContain('nog 1 in het bestand');
});
