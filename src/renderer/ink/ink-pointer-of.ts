import type { InkPointer } from '../../core/ink/pen-hand';

/** A pointer event in stage units, for a layer over the whole slide; `undefined` without a layer. */
export function inkPointerOf(
  event: PointerEvent,
  type: InkPointer['type'],
  { left, top, width, height }: DOMRect,
): InkPointer | undefined {
  if (width === 0 || height === 0) return undefined;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const { pointerId, pointerType, buttons, clientX, clientY, timeStamp } = event;
  return {
    type,
    id: pointerId,
    device: pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse',
    pressed: (buttons & 1) === 1,
    place: { x: tenths(((clientX - left) / width) * 1920), y: tenths(((clientY - top) / height) * 1080) },
    at: timeStamp,
  };
}
