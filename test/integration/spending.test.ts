import { startApi, type Api } from '../support/api';
import { allocate, euros, even, paths, read, spend, split } from '../support/budget';
import { walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

describe('spending', () => {
  beforeEach(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
    await split(walk, euros('300'), even);
    await allocate(walk, {
      set: [
        { horizon: 'SHORT_TERM', resource: { people: { who: 'Ana', role: 'Editor', hours: '10' } } },
        { horizon: 'SHORT_TERM', resource: { tool: { name: 'Planner', cost: euros('50') } } },
      ],
    });
  });

  it('takes money, hours and the cost of tools, each from its own plan', async () => {
    await spend(walk, { money: euros('40') });
    await spend(walk, { hours: '2.25' });
    const { strategy } = await spend(walk, { toolCost: euros('50') });
    expect(strategy.budget).toMatchObject({ spent: { amount: '40.00' }, left: { amount: '260.00' } });
    expect(strategy.budget.kinds.filter(({ horizon }: { horizon: string }) => horizon === 'SHORT_TERM')).toEqual([
      { kind: 'BUDGET', horizon: 'SHORT_TERM', planned: '100.00', spent: '40.00', left: '60.00' },
      { kind: 'PEOPLE', horizon: 'SHORT_TERM', planned: '10.00', spent: '2.25', left: '7.75' },
      { kind: 'TOOLS', horizon: 'SHORT_TERM', planned: '50.00', spent: '50.00', left: '0.00' },
    ]);
  });

  it('is refused beyond what is left, and says what that is', async () => {
    await spend(walk, { money: euros('40') });
    const refused = await spend(walk, { money: euros('60.01') });
    expect(refused.strategy).toBeNull();
    expect(refused.userErrors).toMatchObject([
      {
        __typename: 'BudgetExceededError',
        left: { amount: '60.00', currency: 'EUR' },
        leftHours: null,
        path: ['input', 'spend'],
      },
    ]);
    const hours = await spend(walk, { hours: '10.01' });
    expect(hours.userErrors[0].message).toBe(
      'PEOPLE of the short term: 10.01 hours cannot be spent, 10.00 hours are left.',
    );
    expect(hours.userErrors).toMatchObject([{ left: { amount: '60.00' }, leftHours: '10.00' }]);
    expect((await spend(walk, { money: euros('60') })).userErrors).toEqual([]);
  });

  it('never exceeds the plan, however many spend at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => spend(walk, { money: euros('15') })));
    const refused = answers.filter(({ strategy }) => strategy === null);
    expect(refused).toHaveLength(14);
    expect(new Set(refused.map(({ userErrors }) => userErrors[0].code))).toEqual(new Set(['BUDGET_EXCEEDED']));
    expect((await read(walk)).budget.horizons[0]).toEqual({
      horizon: 'SHORT_TERM',
      planned: { amount: '100.00' },
      spent: { amount: '90.00' },
      left: { amount: '10.00' },
    });
  });

  it('and a new split at the same moment come one after the other', async () => {
    const [halved, ...spends] = await Promise.all([
      split(walk, euros('150'), even),
      ...Array.from({ length: 10 }, () => spend(walk, { money: euros('10') })),
    ]);
    const spentTimes = spends.filter(({ strategy }) => strategy !== null).length;
    const [short] = (await read(walk)).budget.horizons;
    expect(short.spent.amount).toBe(`${spentTimes}0.00`);
    expect(Number(short.left.amount)).toBeGreaterThanOrEqual(0);
    expect(short.planned.amount).toBe(halved.strategy === null ? '100.00' : '50.00');
  });

  it('keeps a plan from shrinking below it', async () => {
    await spend(walk, { money: euros('80') });
    const refused = await split(walk, euros('150'), even);
    expect(refused.userErrors).toMatchObject([{ code: 'BUDGET_EXCEEDED', left: { amount: '20.00', currency: 'EUR' } }]);
    expect((await split(walk, euros('240'), even)).userErrors).toEqual([]);
  });
});

describe('a spending', () => {
  beforeAll(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
  });

  it.each([
    [{ money: { amount: '1', currency: 'USD' } }, {}, 'input.spend.money.currency'],
    [{ money: euros('1.001') }, {}, 'input.spend.money.amount'],
    [{ toolCost: euros('0') }, {}, 'input.spend.toolCost.amount'],
    [{ hours: '1.005' }, {}, 'input.spend.hours'],
    [{ hours: '1' }, { spentOn: '2026-09-16' }, 'input.spentOn'],
    [{ hours: '1' }, { note: ' ' }, 'input.note'],
  ])('is refused for %j with %j', async (spent, more, path) => {
    expect(paths(await spend(walk, spent, more))).toEqual([path]);
  });
});
