import type { AnimationSpec } from 'chart.js';

/** Bars that grow from zero, each after its own delay (in milliseconds, by index), or appear at once. */
export function growing(
  { animated, duration }: { readonly animated: boolean; readonly duration: number },
  bars: readonly { readonly delay: number }[],
) {
  if (!animated) return false;
  const spec: AnimationSpec<'bar'> = {
    duration,
    easing: 'easeOutCubic',
    delay: ({ dataIndex = 0 }: { readonly dataIndex?: number }) => bars[dataIndex]?.delay ?? 0,
  };
  return spec;
}
