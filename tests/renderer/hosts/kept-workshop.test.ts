import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepWorkshop, keptWorkshop } from '../../../src/renderer/hosts/kept-workshop';
import { newGroup, NOBODY } from '../../../src/core/groups/workshop';
import { deck } from '../../support/decks';
import { moment } from '../../support/moments';

const own = deck({ title: 'Proef van de pagina' });
const workshop = (started: number) => ({
  groups: [{ ...newGroup('Ochtend', started), guesses: { doelen: [48] } }],
  now: 0,
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('what groups did with a page', () => {
  it('comes back in the same browser, for the same deck alone', () => {
    const today = workshop(Date.now());
    keepWorkshop(own, today);
    expect(keptWorkshop(own, moment(Date.now()))).toEqual(today);
    expect(keptWorkshop(deck({ title: 'Iets anders' }), moment(Date.now()))).toEqual(NOBODY);
  });

  it('stands beside a new group on another day', () => {
    keepWorkshop(own, workshop(1_000));
    expect(keptWorkshop(own, moment(Date.now()))).toMatchObject({ groups: [{ name: 'Ochtend' }], now: 1 });
  });

  it('is nothing where something else is kept', () => {
    localStorage.setItem('sessie: Proef van de pagina', '{"sessie": 99}');
    expect(keptWorkshop(own, moment(Date.now()))).toEqual(NOBODY);
  });

  it('goes on without a browser that keeps anything', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    keepWorkshop(own, workshop(1_000));
    expect(keptWorkshop(own, moment(Date.now()))).toEqual(NOBODY);
  });
});
