/** `share` of one `#RRGGBB` in another, as CSS mixes them. */
export function mixed(colour: string, other: string, share: number): string {
  const channel = (from: string, at: number) => Number.parseInt(from.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
