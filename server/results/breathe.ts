/** Lets whatever else waits have its turn: a room that is played must not notice a large report. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
