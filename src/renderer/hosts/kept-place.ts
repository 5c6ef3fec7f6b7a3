import type { Position } from '../../core/slide/navigation';

/** The position in the page’s address: `#5` is the fifth slide, `#5.2` its second step. */
export function keptPlace(): Position | undefined {
  const [, slide, step = '1'] = /^#(\d{1,4})(?:\.(\d{1,4}))?$/u.exec(location.hash) ?? [];
  return slide === undefined ? undefined : { slide: Number(slide) - 1, step: Number(step) - 1 };
}

/** Writes the position to the address, without a new history entry. */
export function keepPlace({ slide, step }: Position): void {
  const hash = step === 0 ? `#${slide + 1}` : `#${slide + 1}.${step + 1}`;
  try {
    history.replaceState(null, '', hash);
  } catch {
    // Safari refuses more than a hundred in half a minute; the next step will be written.
  }
}
