import { startApi, type Api } from '../support/api';
import { allocate, euros, even, paths, read, run, spend, split } from '../support/budget';
import { startWalk, walkThrough, walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

describe('before step K is open', () => {
  beforeAll(async () => {
    walk = await startWalk(await api.agency());
    await walkThrough(walk, 'OBJECTIVES');
  });

  it.each([
    ['allocateResources', { set: [{ horizon: 'SHORT_TERM', resource: { budget: euros('10') } }] }],
    ['splitBudget', { total: euros('100'), by: even }],
    ['recordSpend', { horizon: 'SHORT_TERM', spend: { money: euros('1') }, note: 'Early' }],
  ])('%s names every step that stands in the way, and writes nothing', async (name, input) => {
    const { strategy, userErrors } = await run(walk, name, input);
    expect(strategy).toBeNull();
    expect(userErrors).toMatchObject([{ __typename: 'StepOrderError', code: 'STEP_ORDER' }]);
    expect(userErrors[0].blockedBy.map(({ key }: { key: string }) => key)).toEqual([
      'ANALYSIS',
      'RETHINK',
      'IDENTITY',
      'UNIQUENESS',
      'TACTICS',
      'RESEARCH',
      'INTEGRATION',
      'TRIAL',
      'PROMOTION',
    ]);
    expect(await read(walk)).toMatchObject({ allocations: [], budget: { planned: { amount: '0.00' } } });
  });

  it('says what is wrong with the entries in the same answer', async () => {
    const { userErrors } = await split(walk, euros('0.001'), even);
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['STEP_ORDER', 'INVALID']);
  });
});

describe('entries that are refused', () => {
  beforeAll(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
  });

  it('are refused with everything that is wrong at once, and nothing is written', async () => {
    const refused = await allocate(walk, {
      set: [
        { horizon: 'SHORT_TERM', resource: { budget: { amount: '10', currency: 'USD' } } },
        { horizon: 'SHORT_TERM', resource: { budget: euros('10.001') } },
        { horizon: 'SHORT_TERM', resource: { budget: euros('0') } },
        { horizon: 'SHORT_TERM', resource: { tool: { name: ' ', cost: euros('-1') } } },
        { horizon: 'SHORT_TERM', resource: { people: { who: 'Ana', role: 'Editor', hours: '0.001' } } },
        {
          horizon: 'SHORT_TERM',
          resource: { calendar: { what: 'Mill day', startsOn: '2026-05-02', endsOn: '2026-05-01' } },
        },
        { id: 'nobody', horizon: 'SHORT_TERM', resource: { budget: euros('10') } },
        { horizon: 'SHORT_TERM', resource: { budget: euros('10') } },
      ],
      remove: ['nothing'],
    });
    expect(paths(refused)).toEqual([
      'input.set.0.resource.budget.currency',
      'input.set.1.resource.budget.amount',
      'input.set.2.resource.budget.amount',
      'input.set.3.resource.tool.name',
      'input.set.3.resource.tool.cost.amount',
      'input.set.4.resource.people.hours',
      'input.set.5.resource.calendar.endsOn',
      'input.set.6.id',
      'input.remove.0',
    ]);
    expect(refused.userErrors[0].message).toBe('Must be EUR, the currency of the strategy.');
    expect(refused.userErrors[1].message).toBe('Must have at most 2 decimals in EUR.');
    expect(await read(walk)).toMatchObject({ allocations: [] });
  });

  it('are refused when the strategy has moved on', async () => {
    const { version } = await read(walk);
    const { userErrors } = await allocate(walk, {
      expectedVersion: version - 1,
      set: [{ horizon: 'SHORT_TERM', resource: { budget: euros('10') } }],
    });
    expect(userErrors).toMatchObject([{ __typename: 'VersionConflictError', path: ['input', 'expectedVersion'] }]);
  });

  it('are refused for another agency, as if the strategy did not exist', async () => {
    const stranger = { ...walk, client: await api.agency() };
    for (const refused of [
      await allocate(stranger, { set: [{ horizon: 'SHORT_TERM', resource: { budget: euros('10') } }] }),
      await split(stranger, euros('10'), even),
      await spend(stranger, { money: euros('10') }),
    ]) {
      expect(refused).toMatchObject({
        strategy: null,
        userErrors: [{ __typename: 'NotFoundError', path: ['input', 'strategyId'] }],
      });
    }
  });

  it.each([
    ['none', 0],
    ['more than a call can take', 91],
  ])('are refused when there are %s', async (_, length) => {
    const set = Array.from({ length }, () => ({ horizon: 'SHORT_TERM', resource: { budget: euros('1') } }));
    expect(await allocate(walk, { set })).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['input'] }] });
  });
});
