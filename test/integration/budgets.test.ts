import * as fc from 'fast-check';
import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { tenantOf, usageKey } from '../../lambdas/data/keys';
import { createMeter } from '../../lambdas/data/meter';
import { TableAccess } from '../../lambdas/data/table-access';
import { newAgencyId } from '../../lambdas/shared/ids';
import { engineEndpoint, TEST_TABLE } from '../support/services';

const now = new Date('2026-09-15T10:00:30Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

function newBudget() {
  const client = createDocumentClient({ tableName: TEST_TABLE, region: 'eu-west-1', endpoint: engineEndpoint() });
  const meter = createMeter();
  const table = new TableAccess(client, TEST_TABLE, meter);
  const directory = createDirectory(table);
  const agencyId = newAgencyId();
  return {
    meter,
    demand: () =>
      table.update({
        Key: usageKey(tenantOf(agencyId)),
        UpdateExpression: 'SET trustedDocumentsOnly = :true',
        ExpressionAttributeValues: { ':true': true },
      }),
    charge: (cost: number, { limit = 100, at = now } = {}) =>
      directory.chargeAgency(agencyId, { cost, limit, now: at }),
  };
}

describe('a budget', () => {
  it('gives exactly what it has, however many ask for however much at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 }), async (costs) => {
        const { charge } = newBudget();
        const answers = await Promise.all(costs.map((cost) => charge(cost)));
        const taken = costs.reduce((sum, cost, index) => sum + (answers[index]?.charged ? cost : 0), 0);
        const { budget } = await charge(101);
        expect([taken <= 100, budget.remaining]).toEqual([true, 100 - taken]);
        // Who was refused asked for more than there was left in the end.
        const refused = costs.filter((_cost, index) => !answers[index]?.charged);
        expect(refused.filter((cost) => cost <= 100 - taken)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('takes nothing for what it could never pay, and says so at once', async () => {
    const { charge, meter } = newBudget();
    expect(await charge(101)).toMatchObject({ charged: false, budget: { limit: 100, remaining: 100 } });
    expect(meter.total().requests).toBe(1);
    expect(await charge(100)).toMatchObject({ charged: true, budget: { remaining: 0 } });
  });

  it('takes what is exactly left, and no point more', async () => {
    const { charge } = newBudget();
    await charge(60);
    expect(await charge(41)).toMatchObject({ charged: false, budget: { remaining: 40 } });
    expect(await charge(40)).toMatchObject({ charged: true, budget: { remaining: 0 } });
  });

  it('is full again with the next minute, and not before', async () => {
    const { charge } = newBudget();
    await charge(100);
    expect(await charge(1, { at: later(29.999) })).toMatchObject({
      charged: false,
      budget: { remaining: 0, resetsAt: '2026-09-15T10:01:00.000Z' },
    });
    expect(await charge(1, { at: later(30) })).toMatchObject({
      charged: true,
      budget: { remaining: 99, resetsAt: '2026-09-15T10:02:00.000Z' },
    });
  });

  it('is not filled up by a machine whose clock is behind', async () => {
    const { charge } = newBudget();
    await charge(100, { at: later(40) });
    expect(await charge(1)).toMatchObject({ charged: false, budget: { resetsAt: '2026-09-15T10:02:00.000Z' } });
  });

  it('tells what the agency demands, before its first minute, in it and after it', async () => {
    const { charge, demand } = newBudget();
    await demand();
    for (const seconds of [0, 0, 60]) {
      expect(await charge(1, { at: later(seconds) })).toMatchObject({ charged: true, trustedDocumentsOnly: true });
    }
    expect(await newBudget().charge(1)).toMatchObject({ trustedDocumentsOnly: false });
  });

  it('costs one write of one unit, and one more for the first of a minute', async () => {
    const { charge, meter } = newBudget();
    await charge(1);
    expect(meter.total()).toMatchObject({ requests: 2, writeUnits: 1, readUnits: 0 });
    await charge(1);
    expect(meter.total()).toMatchObject({ requests: 3, writeUnits: 2, readUnits: 0 });
  });
});
