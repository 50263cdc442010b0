import * as fc from 'fast-check';
import { inParallel } from '../../lambdas/shared/parallel';
import { openArena, type Arena } from '../support/strategy-model/arena';
import { INTENDED, intents } from '../support/strategy-model/intents';
import { MODELLED } from '../support/strategy-model/model';
import { play, type Sequence, type Tally } from '../support/strategy-model/play';
import { FAULTS } from '../support/flaky-engine';

/** `SEQUENCES=20000 npm run test:sequences` plays more than CI does, and `SEED` plays the same ones again. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 2_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
/** Sequences played at the same time: each has a brand of its own, and mostly waits for the engine. */
const WIDTH = 12;
const TIME_A_SEQUENCE_MS = 1_500;

const sequence: fc.Arbitrary<Sequence> = fc.record({
  beginning: fc.nat(1_000),
  weather: fc.integer(),
  batches: intents,
});

/** So many sequences do every mutation at least once, whatever the seed; a tenth of them may miss a few rare ones. */
const ENOUGH_FOR_ALL = 10_000;
const MOST_MISSED = 3;

const isFaultOfOurs = ({ level, stack }: Record<string, unknown>): boolean =>
  level === 'error' && !/on purpose|socket hang up|ECONNRESET|EPIPE|TimeoutError/.test(String(stack));

let arena: Arena;

beforeAll(async () => {
  arena = await openArena();
}, 120_000);

afterAll(() => arena.stop());

it('the model knows every mutation of a strategy that the sequences are made of', () => {
  expect([...MODELLED].sort()).toEqual([...INTENDED].sort());
});

it(
  `${SEQUENCES} random sequences by several callers, on an engine that fails, leave what the method allows`,
  async () => {
    const tally: Tally = new Map();
    const failures: string[] = [];
    const sequences = fc.sample(sequence, { numRuns: SEQUENCES, seed: SEED });
    await inParallel(
      sequences,
      async (one) => {
        if (failures.length > 0) return;
        await play(arena, one, tally).catch((error: Error) => {
          failures.push(`SEED=${SEED}\n${JSON.stringify(one)}\n${error.message}`);
        });
      },
      WIDTH,
    );
    expect(failures).toEqual([]);
    // What was left without an answer failed for no other reason than the engine.
    expect(arena.flaky.logs.filter(isFaultOfOurs)).toEqual([]);
    // A mutation that was never done, or a fault that never happened, would mean that nothing was tried.
    const untried = [
      ...INTENDED.filter((mutation) => !tally.get(mutation)?.done),
      ...FAULTS.filter((fault) => !arena.engine.happened.get(fault)),
    ];
    const mayBeMissed = SEQUENCES >= ENOUGH_FOR_ALL ? 0 : SEQUENCES >= ENOUGH_FOR_ALL / 10 ? MOST_MISSED : Infinity;
    expect(untried.slice(mayBeMissed)).toEqual([]);
    if (process.env.SEQUENCES) process.stdout.write(`${reportOf(tally)}\n`);
  },
  60_000 + SEQUENCES * TIME_A_SEQUENCE_MS,
);

const reportOf = (tally: Tally): string =>
  [...tally].map(([mutation, counts]) => `${mutation} ${JSON.stringify(counts)}`).join('\n');
