import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import { runElectron } from '../support/app/electron-app';
import { expect, test } from '../support/app/test';

const ROWS = Array.from({ length: 60 }, (_, i) => `      - { id: r${i}, label: Rij ${i}, value: ${60 - i} }`);
const DECK = `beeld: 1
title: Kleine letters
source: { text: Peiling }
sections: []
slides:
  - { id: kort, kind: statement, headline: Kort, text: Iets }
  - id: vol
    kind: ranking
    headline: Veel rijen
    unit: percent
    rows:
${ROWS.join('\n')}
`;

test('the command names a slide with small letters once, whatever is made of it', async ({ folder }) => {
  await writeFile(join(folder, 'vol.beeld'), DECK);
  const words = ['vol.beeld', '--pdf', 'a.pdf', '--handout', 'b.pdf', '--png', 'map', '--steps'];
  const { code, stderr } = await runElectron(exportLine(words), folder);
  expect(code, stderr).toBe(0);
  const told = stderr.split('\n').filter((line) => line.startsWith('Dia '));
  expect(told).toEqual([expect.stringMatching(/^Dia 2 \(“Veel rijen”\): letters zijn kleiner gemaakt/u)]);
});
