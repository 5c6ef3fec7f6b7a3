import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/i18n/en';
import { nl } from '../../../src/core/i18n/nl';
import { answerId } from '../../../src/core/charts/own-rows';
import { MAX_BYTES, parseSession, sessionText } from '../../../src/core/groups/session-file';
import { WORKSHOP_LIMITS } from '../../../src/core/groups/workshop';
import { anyCommand } from '../../support/arbitrary-commands';
import { done, state } from '../../support/sessions';
import { ID } from '../../../src/core/deck/id';
import { anyWorkshop, group, kept, workshopOf } from '../../support/kept-sessions';

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/u);
const sound = kept(workshopOf(group()));

/** The text of a sound session in which one part was changed. */
function changed(change: (value: Record<string, unknown>, first: Record<string, unknown>) => void): string {
  const value = JSON.parse(sessionText(sound)) as Record<string, unknown>;
  const [first] = value.groups as Record<string, unknown>[];
  change(value, first ?? {});
  return JSON.stringify(value);
}

function problemIn(text: string) {
  const read = parseSession(text);
  if ('session' in read) throw new Error('a sound session');
  return read.problem;
}

describe('a session', () => {
  it('that is written and read is the same', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.string({ maxLength: 200 }), (workshop, title) => {
        const session = kept(workshop, { title });
        expect(parseSession(sessionText(session))).toEqual({ session });
      }),
    );
  });

  it('has all that rooms did, whatever was asked of the show', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), (commands) => {
        const session = kept(done(state(), { type: 'newGroup', name: 'Ouders' }, ...commands).workshop);
        expect(parseSession(sessionText(session))).toEqual({ session });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what was done with every slide and row that a deck may name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('prototype', 'constructor', 'tostring'), anyId), (id) => {
        fc.pre(ID.test(id));
        const rows = { [answerId(id, 1)]: 3, [id]: 2 };
        const session = kept(workshopOf(group({ counts: { [id]: { people: 3, rows, at: 0 } } })));
        expect(parseSession(sessionText(session))).toEqual({ session });
      }),
    );
  });

  it('is read with the mark that some editors put in front', () => {
    expect(parseSession(`\uFEFF${sessionText(sound)}`)).toEqual({ session: sound });
  });

  it('is text that a person can read, with a version and the deck it belongs to', () => {
    expect(JSON.parse(sessionText(sound))).toMatchObject({
      sessie: 1,
      deck: { title: 'Proefdeck', file: 'training.beeld' },
      groups: [{ name: 'Ouders', guesses: { 'doelen/talent': [48, 50.5] } }],
    });
    expect(sessionText(sound).split('\n').length).toBeGreaterThan(10);
  });

  it('with all answers to as many statements as a slide can have is read again', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 200 * 7 }, (_, i) => [answerId(`stelling-${i % 200}`, Math.floor(i / 200)), 3]),
    );
    const full = kept(workshopOf(group({ counts: { stellingen: { people: 21, rows, at: 0 } } })));
    expect(parseSession(sessionText(full))).toEqual({ session: full });
  });

  it('with as many groups as can be is read again', () => {
    const full = kept(workshopOf(...Array.from({ length: WORKSHOP_LIMITS.groups }, () => group())));
    expect(parseSession(sessionText(full))).toEqual({ session: full });
  });
});

describe('a file that is no session', () => {
  it.each([
    ['that is empty', '', 'notJson', ''],
    ['that was cut off', sessionText(sound).slice(0, 200), 'notJson', ''],
    ['of another sort', '{"beeld": 1}', 'noSession', ''],
    ['that is a list', '[1]', 'noSession', ''],
    ['of a later version', changed((each) => (each.sessie = 2)), 'wrongVersion', 'sessie'],
    ['without groups', changed((each) => delete each.groups), 'missing', 'groups'],
    ['with more than is known', changed((each) => (each.email = 'x')), 'unknown', 'email'],
    ['with a wrong name', changed((_, first) => (first.name = 7)), 'wrongType', 'groups.0.name'],
    [
      'with a name too long',
      changed((_, first) => (first.name = 'x'.repeat(201))),
      'tooLong',
      'groups.0.name',
    ],
    [
      'with a guess below nothing',
      changed((_, first) => (first.guesses = { a: [1, -1] })),
      'outOfRange',
      'groups.0.guesses.a.1',
    ],
    [
      'with a guess that is no number',
      changed((_, first) => (first.guesses = { a: ['48'] })),
      'wrongType',
      'groups.0.guesses.a.0',
    ],
    [
      'with half a person',
      changed((_, first) => (first.counts = { a: { people: 1.5, rows: {}, at: 0 } })),
      'outOfRange',
      'groups.0.counts.a.people',
    ],
    [
      'with a moment that no date can name',
      changed((_, first) => (first.started = 1e300)),
      'outOfRange',
      'groups.0.started',
    ],
    [
      'with too many guesses',
      changed((_, first) => (first.guesses = { a: [1, 2, 3, 4, 5, 6, 7] })),
      'tooMany',
      'groups.0.guesses.a',
    ],
    [
      'with too many slides',
      changed(
        (_, first) =>
          (first.orders = Object.fromEntries(Array.from({ length: 2_001 }, (__, i) => [`s${i}`, []]))),
      ),
      'tooMany',
      'groups.0.orders',
    ],
    [
      'with too many groups',
      sessionText(kept(workshopOf(...Array.from({ length: 201 }, () => group())))),
      'tooMany',
      'groups',
    ],
    [
      'of a deck in another folder',
      sessionText(kept(workshopOf(), { file: '../geheim.beeld' })),
      'noFileName',
      'deck.file',
    ],
    ['of the folder above', sessionText(kept(workshopOf(), { file: '..' })), 'noFileName', 'deck.file'],
  ])('%s is refused', (_, text, code, path) => {
    const problem = problemIn(text);
    expect(problem).toMatchObject({ code, path });
    for (const { sessions } of [nl, en]) {
      const { what, fix } = sessions.problems[problem.code](problem);
      expect(`${sessions.place(path)}${what} ${fix}`).not.toMatch(/undefined|null|NaN| {2}/u);
    }
  });

  it('is refused unread where it is huge', () => {
    expect(problemIn(' '.repeat(MAX_BYTES + 1))).toEqual({ code: 'tooLarge', path: '', expected: '20 MB' });
  });

  it('is refused at once where it is nested without end, or names what all objects have', () => {
    expect(problemIn('['.repeat(100_000))).toMatchObject({ code: 'notJson' });
    const deep = `{"sessie":1,"deck":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(problemIn(deep)).toMatchObject({ code: 'missing', path: 'deck.title' });
    const text = sessionText(sound).replace('"guesses": {', '"guesses": {"__proto__": [1], ');
    expect(parseSession(text)).toEqual({ session: sound });
  });

  it('never makes the reader fail, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"sessie":1,"groups":${json}}`),
        ),
        (text) => {
          expect(parseSession(text)).toHaveProperty('problem');
        },
      ),
    );
  });
});
