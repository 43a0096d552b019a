/** How many of a list in ascending order of place lie before an offset. */
export function before(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the places lies from an offset up to another, that one left out. */
export function anyWithin(places: readonly number[], start: number, end: number): boolean {
  return before(places, start) < before(places, end);
}
