/** How much is asked of the table at the same time: below the 50 connections that the SDK keeps open. */
const WIDTH = 32;

/**
 * Does the work for every item, some at the same time, and gives the results in the items' order. When a piece fails, nothing
 * more is begun, and what had begun is waited for before it throws: nothing goes on behind the back of who was told.
 */
export async function inParallel<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
  width = WIDTH,
): Promise<Done[]> {
  const results: Done[] = [];
  const waiting = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
  for (const one of workers) if (one.status === 'rejected') throw one.reason;
  return results;
}

/** Cuts a list into parts of at most `size`. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
