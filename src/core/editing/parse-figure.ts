import type { Language } from '../deck/types';

/**
 * A figure as people type or paste it: `85,9`, `85,9%`, `36.372`, `€ 1.200`; nothing for what is no number. The
 * language decides what a single sign means that groups in one and divides in the other: `36.372`.
 */
export function parseFigure(text: string, language: Language): number | undefined {
  const bare = text.replace(/[\s%€\u00A0\u202F]/gu, '').replace(/^[-−]/u, '-');
  if (!/^-?(?:\d[\d.,]*|[.,]\d+)$/u.test(bare)) return undefined;
  const decimal = decimalSign(bare, language);
  const grouping = decimal === ',' ? '.' : ',';
  const plain = bare.replaceAll(grouping, '').replace(decimal, '.');
  const value = Number(plain);
  return Number.isFinite(value) && !groupedBadly(bare, grouping) ? value : undefined;
}

function decimalSign(text: string, language: Language): ',' | '.' {
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  const own = language === 'nl' ? ',' : '.';
  const other = own === ',' ? '.' : ',';
  // 85.9 in Dutch cannot be grouping, since no three digits follow.
  const at = text.indexOf(other);
  return at >= 0 && !/^-?\d{1,3}(?:[.,]\d{3})+$/u.test(text) && text.indexOf(other, at + 1) < 0 ? other : own;
}

function groupedBadly(text: string, grouping: string): boolean {
  const [whole = ''] = text.split(grouping === '.' ? ',' : '.');
  const parts = whole.split(grouping);
  return parts.length > 1 && !parts.slice(1).every((part) => part.length === 3);
}
