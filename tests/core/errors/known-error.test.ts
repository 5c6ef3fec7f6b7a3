import { describe, expect, it } from 'vitest';
import { EXIT_CODES, KnownError } from '../../../src/core/errors/known-error';
import { wholeFile } from '../../../src/core/checks/parse';

describe('a known error', () => {
  it('says in one line what, about what and why', () => {
    const error = new KnownError('cannotRead', 'deck.beeld', 'ENOENT');
    expect(error.message).toBe('cannotRead: deck.beeld ENOENT');
    expect(error).toMatchObject({
      name: 'KnownError',
      code: 'cannotRead',
      subject: 'deck.beeld',
      detail: 'ENOENT',
    });
    expect(error).toBeInstanceOf(Error);
  });

  it('may do without a reason, and may carry the problems of a deck', () => {
    expect(new KnownError('cancelled', 'pdf').message).toBe('cancelled: pdf');
    const problems = [wholeFile('empty', '')];
    expect(new KnownError('deckProblems', 'deck.beeld', '', problems).problems).toEqual(problems);
  });
});

it('the command line tells kinds of failure apart, and none looks like success', () => {
  expect(EXIT_CODES).toEqual({
    usage: 2,
    nothingDone: 2,
    deckProblems: 3,
    cannotRead: 4,
    cannotWrite: 4,
    renderFailed: 5,
    cancelled: 5,
  });
});
