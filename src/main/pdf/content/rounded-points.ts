import { numbersOf, operation, type Operation } from './operations';

/** In points of 1/72 inch: nobody sees a hundredth of one. */
const STEP = 0.01;
const PLACING: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'w']);
const ONE = [1, 0, 0, 1] as const;

/** The instructions with every point to a hundredth of a point on paper, however much it is scaled. */
export function roundedPoints(operations: readonly Operation[]): readonly Operation[] {
  const kept: (readonly number[])[] = [];
  let matrix: readonly number[] = ONE;
  let decimals = decimalsAt(matrix);
  return operations.map((each) => {
    if (each.operator === 'q') kept.push(matrix);
    if (each.operator === 'Q') matrix = kept.pop() ?? ONE;
    if (each.operator === 'cm') matrix = product(numbersOf(each), matrix);
    if (/^(?:q|Q|cm)$/u.test(each.operator)) decimals = decimalsAt(matrix);
    if (!PLACING.has(each.operator)) return each;
    return operation(each.operator, ...numbersOf(each).map((number) => rounded(number, decimals)));
  });
}

function rounded(number: number, decimals: number): number {
  const times = 10 ** decimals;
  return Math.round(number * times) / times;
}

/** What is turned, mirrored or scaled first by one matrix, then by another: without where it goes. */
function product(
  [a = 1, b = 0, c = 0, d = 1]: readonly number[],
  second: readonly number[],
): readonly number[] {
  const [e = 1, f = 0, g = 0, h = 1] = second;
  return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];
}

function decimalsAt([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number {
  const scale = Math.max(Math.hypot(a, b), Math.hypot(c, d));
  const decimals = scale > 0 ? Math.ceil(Math.log10(scale / STEP)) : 0;
  return Math.min(6, Math.max(0, decimals));
}
