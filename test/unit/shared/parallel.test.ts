import { chunks, inParallel } from '../../../lambdas/shared/parallel';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work in parallel', () => {
  test('gives the results in the order of the items, whichever is done first', async () => {
    const done = await inParallel([30, 1, 15], async (milliseconds) => {
      await pause(milliseconds);
      return milliseconds;
    });
    expect(done).toEqual([30, 1, 15]);
  });

  test('never does more at the same time than it may', async () => {
    let running = 0;
    let most = 0;
    await inParallel(
      Array.from({ length: 20 }),
      async () => {
        running += 1;
        most = Math.max(most, running);
        await pause(2);
        running -= 1;
      },
      3,
    );
    expect(most).toBe(3);
  });

  test('fails when a piece of it fails', async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error('broken');
    };
    await expect(inParallel([1, 2, 3], work)).rejects.toThrow('broken');
  });

  test('begins nothing more once a piece has failed before it waited for anything', async () => {
    const begun: number[] = [];
    const work = (item: number) => {
      begun.push(item);
      if (item === 2) throw new Error('broken');
      return pause(1);
    };
    await expect(inParallel([1, 2, 3, 4], work, 2)).rejects.toThrow('broken');
    expect(begun).toEqual([1, 2]);
  });

  test('begins nothing more once a piece has failed, and fails when what had begun is over', async () => {
    const over: number[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error('broken');
      await pause(10);
      over.push(item);
    };
    await expect(inParallel([1, 2, 3, 4], work, 2)).rejects.toThrow('broken');
    expect(over).toEqual([1]);
    await pause(20);
    expect(over).toEqual([1]);
  });
});

test('a list is cut into parts of at most the size', () => {
  expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunks([], 2)).toEqual([]);
});
