/** The index of the last of ascending places that lies before one; -1 where none does. */
export function lastBefore(places: readonly number[], place: number): number {
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? 0) < place) low = middle;
    else high = middle - 1;
  }
  return low;
}
