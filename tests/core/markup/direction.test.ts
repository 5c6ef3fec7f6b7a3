import { expect, it } from 'vitest';
import { isRightToLeft } from '../../../src/core/markup/direction';

it.each(['مرحبا بكم', 'שלום', '«أهلا» 2024', '85,9% من الأطفال', '(ܫܠܡܐ)'])(
  '%s is set from the right',
  (text) => {
    expect(isRightToLeft(text)).toBe(true);
  },
);

it.each(['', '85,9%', 'Welkom – مرحبا', '“Hoş geldiniz”', 'Добро пожаловать', '—'])(
  '%s is set from the left',
  (text) => {
    expect(isRightToLeft(text)).toBe(false);
  },
);
