import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sum } from '../../bench/profile/sum';

const ROOT = join(__dirname, '../../..');
const fileUrl = (path: string) => pathToFileURL(join(ROOT, path)).href;

/** A profile in which each function has one sample, of so many microseconds. */
function profileOf(...functions: [name: string, url: string, scriptId: string, microseconds: number][]) {
  const nodes = functions.map(([functionName, url, scriptId], id): Profiler.ProfileNode => ({
    id,
    callFrame: { functionName, url, scriptId, lineNumber: 4, columnNumber: 0 },
  }));
  const timeDeltas = functions.map(([, , , microseconds]) => microseconds);
  return { nodes, samples: nodes.map(({ id }) => id), timeDeltas, startTime: 0, endTime: 0 };
}

describe('a profile', () => {
  it('is summed up by room and package, over all of its processes', () => {
    const ours = profileOf(['phaseOf', fileUrl('lambdas/domain/progress.ts'), '7', 2_000]);
    const libraries = profileOf(
      ['stepOf', fileUrl('lambdas/domain/steps/keys.ts'), '7', 1_000],
      ['send', fileUrl('node_modules/@smithy/core/index.js'), '8', 500],
      ['query', '', '9', 250],
      ['readFile', 'node:fs', '2', 125],
      ['(garbage collector)', '', '0', 125],
    );
    const { total, parts } = sum([ours, libraries]);
    expect(total).toBe(4);
    expect(Object.fromEntries(parts)).toEqual({
      'lambdas/domain': 3,
      'AWS SDK': 0.5,
      'compiled queries': 0.25,
      'Node.js': 0.125,
      'garbage collection': 0.125,
    });
  });

  it('names functions by where they stand', () => {
    const { functions } = sum([profileOf(['send', fileUrl('node_modules/@smithy/core/index.js'), '8', 500])]);
    expect([...functions.keys()]).toEqual(['send @smithy/core/index.js:5']);
  });

  it('leaves out waiting, and what the profiler takes for itself', () => {
    expect(sum([profileOf(['(idle)', '', '0', 900], ['dispatch', '', '0', 900])]).total).toBe(0);
  });
});
