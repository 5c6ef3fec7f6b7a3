import type { ProblemCode } from '../../src/core/deck/problem';
import { slideText } from './marked-text';
import type { ProblemCase } from './problem-case';

const figure = (...lines: readonly string[]) => slideText('figure', ...lines);
const ranking = (...rows: readonly string[]) => slideText('ranking', 'rows:', ...rows);

type WrittenProblem = Extract<ProblemCode, 'decimalComma' | 'numberWritten' | 'hardSpace' | 'noText'>;

/** What people write where YAML or the format wants something else. */
export const writtenCases: Readonly<Record<WrittenProblem, readonly ProblemCase[]>> = {
  decimalComma: [
    { text: figure('value: »85,9'), path: 'slides[0].value', found: '85,9' },
    { text: figure('value: »85,9%'), path: 'slides[0].value', found: '85,9%' },
    { text: ranking('  - { id: a, label: A, value: 85,»9 }'), path: 'slides[0].rows[0].9', found: ',9' },
    { text: ranking('  - { id: a, label: A, value: 85,»9% }'), path: 'slides[0].rows[0].9%', found: ',9%' },
  ],
  numberWritten: [
    { text: figure('value: »1.234.567'), path: 'slides[0].value', found: '1.234.567', expected: '1234567' },
    { text: figure('value: »€ 12'), path: 'slides[0].value', found: '€ 12', expected: '12' },
    { text: figure('value: »62.7%'), path: 'slides[0].value', found: '62.7%', expected: '62.7' },
    { text: figure('value: »12 345'), path: 'slides[0].value', expected: '12345' },
    { text: figure('value: »1_000'), path: 'slides[0].value', expected: '1000' },
  ],
  hardSpace: [
    { text: slideText('title', '\u00A0 text: Tekst').replace('\u00A0', '»\u00A0').replace('    »', '»    ') },
    { text: slideText('title').replace('kind: title', 'kind: »title\u00A0'), path: 'slides[0].kind' },
    { text: figure('value: 1', 'unit: »count\u202F'), path: 'slides[0].unit' },
    { text: slideText('title').replace('id: een', 'id: »een\u00A0'), path: 'slides[0].id' },
  ],
  noText: [
    { text: slideText('title', 'text: »null'), path: 'slides[0].text' },
    { text: slideText('title', 'text: »~'), path: 'slides[0].text' },
  ],
};
