import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

/** Does something for every item, at most `atOnce` at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as Item, i);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Does something for every item, evenly spread over a time. */
export async function spread<Item>(
  items: readonly Item[],
  overMs: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  await Promise.all(
    items.map(async (item, i) => {
      await sleep(Math.max(0, start + (i / items.length) * overMs - performance.now()));
      await work(item);
    }),
  );
}

/** Waits until something holds; gives up with a message that says what. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 60_000) throw new Error(`never came: ${what}`);
    await sleep(2);
  }
}
