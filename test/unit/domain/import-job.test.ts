import * as fc from 'fast-check';
import {
  expiryOf,
  jobSummary,
  missingChunks,
  rowsBefore,
  summaryOfAttempts,
  type ImportChunk,
} from '../../../lambdas/domain/import/job';
import type { ImportSummary } from '../../../lambdas/domain/import/rejection';
import { fingerprintOf } from '../../../lambdas/shared/fingerprint';

const chunk = (index: number, received: number): ImportChunk => ({
  index,
  rows: { fingerprint: '', parts: 1 },
  status: 'RECEIVED',
  summary: { received, created: received - 1, updated: 0, unchanged: 0, rejected: 1 },
  attempts: 0,
  version: 1,
});
const chunks = [chunk(0, 10), chunk(1, 20), chunk(4, 40)];

const summary: fc.Arbitrary<ImportSummary> = fc
  .record({ created: fc.nat(50), updated: fc.nat(50), unchanged: fc.nat(50), rejected: fc.nat(50) })
  .map((counts) => ({
    received: counts.created + counts.updated + counts.unchanged + counts.rejected,
    ...counts,
  }));

describe('chunks', () => {
  it('are missing up to the last that came in, or of those expected', () => {
    expect(missingChunks(chunks)).toEqual([2, 3]);
    expect(missingChunks(chunks, 7)).toEqual([2, 3, 5, 6]);
    expect(missingChunks([])).toEqual([]);
    expect(missingChunks([], 2)).toEqual([0, 1]);
  });

  it('say where the rows of the next one begin, as long as none before is missing', () => {
    expect([0, 1, 2, 4].map((index) => rowsBefore(chunks, index))).toEqual([0, 10, 30, undefined]);
  });

  it('add up to what the import came to, and to nothing when it was stopped', () => {
    expect(jobSummary({ status: 'FINISHED' }, chunks)).toMatchObject({ received: 70, created: 67, rejected: 3 });
    expect(jobSummary({ status: 'STOPPED' }, chunks)).toEqual({
      received: 70,
      created: 0,
      updated: 0,
      unchanged: 0,
      rejected: 3,
    });
  });
});

describe('what several attempts came to', () => {
  it('is what was planned, when a later attempt finds the rows of an earlier one', () => {
    const planned = { received: 10, created: 5, updated: 2, unchanged: 2, rejected: 1 };
    expect(summaryOfAttempts(planned, { received: 10, created: 1, updated: 0, unchanged: 8, rejected: 1 })).toEqual(
      planned,
    );
  });

  it('always adds up to the rows received', () => {
    fc.assert(
      fc.property(summary, summary, (planned, last) => {
        const { received, created, updated, unchanged, rejected } = summaryOfAttempts(planned, last);
        expect(created + updated + unchanged + rejected).toBe(received);
        expect(Math.min(created, updated, unchanged, rejected)).toBeGreaterThanOrEqual(0);
        expect([received, rejected]).toEqual([last.received, last.rejected]);
      }),
    );
  });
});

it('an import ends a day after its start, in whole seconds', () => {
  expect(expiryOf(new Date('2026-09-15T10:00:00.999Z'))).toBe('2026-09-16T10:00:00.000Z');
});

it('a fingerprint tells rows apart by what they say, not by the order of their cells', () => {
  const one = fingerprintOf([{ metric: 'reach', value: 5 }]);
  expect(fingerprintOf([{ value: 5, metric: 'reach' }])).toBe(one);
  expect(fingerprintOf([{ value: '5', metric: 'reach' }])).not.toBe(one);
  expect(fingerprintOf([{ metric: 'reach' }, { value: 5 }])).not.toBe(one);
  // sha256sum of `[["metric","reach"],["value",5]]` and a line feed.
  expect(one).toBe('99e7ed69264ba9271bacd55698beae3a448c001dc7867452c090cba8e592fd08');
});
