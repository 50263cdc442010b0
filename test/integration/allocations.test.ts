import { must, startApi, type Api } from '../support/api';
import { allocate, euros, plannedByHorizon, read, spend } from '../support/budget';
import { walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

describe('entries of step K', () => {
  beforeEach(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
  });

  it('are kept, by horizon and kind, with what they cost and plan', async () => {
    const { version } = await read(walk);
    const { strategy, userErrors } = await allocate(walk, {
      expectedVersion: version,
      set: [
        { horizon: 'MID_TERM', resource: { tool: { name: 'Planner', cost: euros('99') } } },
        {
          horizon: 'SHORT_TERM',
          note: 'From April',
          resource: { people: { who: 'Ana', role: 'Editor', hours: '7.5', hourlyCost: euros('33.33') } },
        },
        { horizon: 'SHORT_TERM', resource: { action: { work: 'Film the mill', owner: 'Ben' } } },
        { horizon: 'LONG_TERM', resource: { budget: euros('1000') } },
        {
          horizon: 'MID_TERM',
          resource: { calendar: { what: 'Mill day', startsOn: '2026-05-01', endsOn: '2026-05-02' } },
        },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(strategy.version).toBe(version);
    expect(strategy.allocations).toMatchObject([
      {
        kind: 'PEOPLE',
        horizon: 'SHORT_TERM',
        label: 'Ana',
        role: 'Editor',
        hours: '7.50',
        hourlyCost: { amount: '33.33' },
        cost: { amount: '249.98', currency: 'EUR' },
        note: 'From April',
      },
      { kind: 'ACTIONS', label: 'Film the mill', role: 'Ben', hours: null, cost: null, note: null },
      { kind: 'CALENDAR', horizon: 'MID_TERM', label: 'Mill day', startsOn: '2026-05-01', endsOn: '2026-05-02' },
      { kind: 'TOOLS', horizon: 'MID_TERM', label: 'Planner', role: null, cost: { amount: '99.00' } },
      { kind: 'BUDGET', horizon: 'LONG_TERM', label: 'Budget', cost: { amount: '1000.00' } },
    ]);
    expect(strategy.budget).toMatchObject({
      currency: 'EUR',
      planned: { amount: '1000.00' },
      left: { amount: '1000.00' },
    });
    expect(strategy.budget.kinds).toContainEqual({
      kind: 'PEOPLE',
      horizon: 'SHORT_TERM',
      planned: '7.50',
      spent: '0.00',
      left: '7.50',
    });
    expect(strategy.budget.kinds).toHaveLength(9);
    expect(await read(walk)).toEqual(strategy);
  });

  it('are replaced and removed by id, and the sums follow', async () => {
    const before = await allocate(walk, {
      set: ['10', '20', '30'].map((amount) => ({ horizon: 'SHORT_TERM', resource: { budget: euros(amount) } })),
    });
    const idOf = (amount: string): string =>
      before.strategy.allocations.find(({ cost }: { cost: { amount: string } }) => cost.amount === amount).id;
    const { strategy } = await allocate(walk, {
      set: [{ id: idOf('10.00'), horizon: 'MID_TERM', resource: { budget: euros('11') } }],
      remove: [idOf('20.00')],
    });
    expect(plannedByHorizon(strategy)).toEqual(['30.00', '11.00', '0.00']);
    expect(strategy.allocations).toHaveLength(2);
  });

  it('end at 500 a strategy', async () => {
    const some = (length: number) =>
      allocate(walk, {
        set: Array.from({ length }, () => ({
          horizon: 'SHORT_TERM',
          resource: { action: { work: 'Post', owner: 'Ben' } },
        })),
      });
    for (const length of [90, 90, 90, 90, 90, 50]) expect((await some(length)).userErrors).toEqual([]);
    expect(await some(1)).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['input', 'set'] }] });
    expect((await read(walk)).allocations).toHaveLength(500);
  });

  it('all count when twenty clients add one at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        allocate(walk, { set: [{ horizon: 'LONG_TERM', resource: { budget: euros('0.05') } }] }),
      ),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const strategy = await read(walk);
    expect(strategy.allocations).toHaveLength(20);
    expect(plannedByHorizon(strategy)).toEqual(['0.00', '0.00', '1.00']);
  });

  it('stand in the history with what was done', async () => {
    await allocate(walk, { set: [{ horizon: 'SHORT_TERM', resource: { budget: euros('10') } }] });
    await spend(walk, { money: euros('4.50') }, { spentOn: '2026-02-03' });
    const { node } = await must(
      walk.client,
      'query ($id: ID!) { node(id: $id) { ... on Strategy { history(first: 2) { nodes { kind note } } } } }',
      { id: walk.strategyId },
    );
    expect(node.history.nodes).toEqual([
      { kind: 'SPEND_RECORDED', note: '4.50 EUR of BUDGET in the short term on 2026-02-03: Photographer' },
      { kind: 'RESOURCES_ALLOCATED', note: '1 set, 0 removed.' },
    ]);
  });
});
