import { describe, expect, it } from 'vitest';
import { readingOf } from '../../support/readings';

const WITH = (...lines: readonly string[]) => ['Antwoord;%', 'Eens;46,2', 'Oneens;31,8', ...lines].join('\n');

describe('what stands next to the figures of a sheet', () => {
  it.each([
    ['n = 412', 'n = 412', undefined],
    ['(n=1.204)', '(n=1.204)', undefined],
    ['Aantal respondenten;87', 'n = 87', undefined],
    ['Bron: Jeugdpeiling 2024', undefined, 'Jeugdpeiling 2024'],
    ['Source: CBS', undefined, 'CBS'],
    ['© GGD', undefined, '© GGD'],
    ['n = 12;\nBron: eigen peiling', 'n = 12', 'eigen peiling'],
    ['* voorlopig', '* voorlopig', undefined],
  ])('%s', (line, footnote, source) => {
    const { beside, proposal } = readingOf(WITH(line));
    expect(beside).toEqual({
      ...(footnote !== undefined && { footnote }),
      ...(source !== undefined && { source }),
    });
    expect(proposal).toMatchObject(beside);
  });

  it('stays out where a person says so, and is still known', () => {
    const choices = { footnote: false, source: false };
    const { beside, proposal } = readingOf(WITH('n = 12', 'Bron: eigen peiling'), 'ranking', choices);
    expect(beside).toEqual({ footnote: 'n = 12', source: 'eigen peiling' });
    expect(proposal).not.toHaveProperty('footnote');
    expect(proposal).not.toHaveProperty('source');
  });

  it('begins with the name of the one row that its mark stands at', () => {
    const { proposal } = readingOf('Beroep;Aantal\nWijkagent;3542\nJeugdarts;412*\n* Peildatum 2023');
    expect(proposal?.footnote).toBe('Jeugdarts: Peildatum 2023');
  });
});
