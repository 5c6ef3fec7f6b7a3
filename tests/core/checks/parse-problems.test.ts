import { describe, expect, it } from 'vitest';
import { marked } from '../../support/marked-text';
import { problemsIn } from '../../support/parsed';
import { problemCases } from '../../support/problem-cases';

describe.each(Object.entries(problemCases))('%s', (code, examples) => {
  it.each(examples.map((example, i) => [i + 1, example.path ?? 'the file', example] as const))(
    'is told once, where it stands (%i: %s)',
    (_number, _path, { text, path = '', ...rest }) => {
      const { text: plain, places } = marked(text);
      const [place] = places;
      expect(problemsIn(plain)).toEqual([expect.objectContaining({ code, path, ...place, ...rest })]);
    },
  );
});
