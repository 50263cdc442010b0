import TestSequencer from '@jest/test-sequencer';

/** Takes a good part of all the time: begun last, it would leave every worker but its own without work. */
const LONGEST = /strategy-model\.test\.ts$/;

/** Jest's own order, by how long each suite took before, knows nothing of a fresh machine, where it goes by the size of files. */
export default class LongestFirst extends TestSequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const inOrder = super.sort(tests);
    const isLongest = ({ path }) => LONGEST.test(path);
    return [...inOrder.filter(isLongest), ...inOrder.filter((test) => !isLongest(test))];
  }
}
