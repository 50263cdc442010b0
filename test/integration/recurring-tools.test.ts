import { must, startApi, type Api } from '../support/api';
import { allocate, euros, read, setTerms, spend } from '../support/budget';
import { walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  walk = await walkTo(await api.agency(), 'RESOURCES');
});

const tool = (horizon: string, amount: string, every?: string) => ({
  horizon,
  resource: { tool: { name: `Planner ${every}`, cost: euros(amount), every } },
});
const plannedTools = (strategy: { budget: { kinds: { kind: string; planned: string }[] } }) =>
  strategy.budget.kinds.filter(({ kind }) => kind === 'TOOLS').map(({ planned }) => planned);

describe('a tool that is paid for again and again', () => {
  it('is planned for every month or year begun in its term', async () => {
    const { strategy, userErrors } = await allocate(walk, {
      set: [
        tool('SHORT_TERM', '90'),
        tool('SHORT_TERM', '10', 'MONTH'),
        tool('MID_TERM', '10', 'MONTH'),
        tool('LONG_TERM', '120', 'YEAR'),
      ],
    });
    expect(userErrors).toEqual([]);
    const costs = strategy.allocations.map(
      (one: { horizon: string; every: string; price: { amount: string }; cost: { amount: string } }) =>
        `${one.horizon}: ${one.price.amount} ${one.every} = ${one.cost.amount}`,
    );
    expect(costs.sort()).toEqual([
      'LONG_TERM: 120.00 YEAR = 120.00',
      'MID_TERM: 10.00 MONTH = 30.00',
      'SHORT_TERM: 10.00 MONTH = 30.00',
      'SHORT_TERM: 90.00 ONCE = 90.00',
    ]);
    expect(plannedTools(strategy)).toEqual(['120.00', '30.00', '120.00']);
  });

  it('costs more when its term gets longer, and the plan follows', async () => {
    await allocate(walk, { set: [tool('SHORT_TERM', '10', 'MONTH'), tool('LONG_TERM', '120', 'YEAR')] });
    const { strategy, userErrors } = await setTerms(walk, '2026-04-01', '2026-06-30', '2027-07-01');
    expect(userErrors).toEqual([]);
    expect(strategy.allocations.map(({ cost }: { cost: { amount: string } }) => cost.amount)).toEqual([
      '40.00',
      '240.00',
    ]);
    expect(plannedTools(strategy)).toEqual(['40.00', '0.00', '240.00']);
    expect((await spend(walk, { toolCost: euros('40') })).userErrors).toEqual([]);
    expect((await spend(walk, { toolCost: euros('0.01') })).userErrors).toMatchObject([{ code: 'BUDGET_EXCEEDED' }]);
  });

  it('keeps its term from getting so short that more is spent than planned', async () => {
    await allocate(walk, { set: [tool('SHORT_TERM', '10', 'MONTH')] });
    await spend(walk, { toolCost: euros('25') });
    const refused = await setTerms(walk, '2026-02-28', '2026-06-30', '2026-08-31');
    expect(refused).toMatchObject({
      strategy: null,
      userErrors: [
        {
          __typename: 'BudgetExceededError',
          message: 'TOOLS of the short term: 20.00 EUR would be planned in these terms, 25.00 EUR are spent.',
          path: ['input', 'horizons'],
          left: { amount: '5.00', currency: 'EUR' },
        },
      ],
    });
    expect(plannedTools(await read(walk))).toEqual(['30.00', '0.00', '0.00']);
  });

  it('is refused when it would cost more than can be counted, however long the terms get', async () => {
    await allocate(walk, { set: [tool('LONG_TERM', '4000000000000', 'YEAR')] });
    expect((await setTerms(walk, '2026-03-31', '2026-06-30', '2040-06-30')).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'horizons'] },
    ]);
  });

  it('counts in the terms that hold when both change at the same moment', async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => allocate(walk, { set: [tool('SHORT_TERM', '10', 'MONTH')] })),
      ...['2026-01-31', '2026-02-28', '2026-04-30', '2026-05-31'].map((day) =>
        setTerms(walk, day, '2026-06-30', '2026-08-31'),
      ),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const strategy = await read(walk);
    const costs = strategy.allocations.map(({ cost }: { cost: { amount: string } }) => Number(cost.amount));
    expect(costs).toHaveLength(5);
    expect(new Set(costs).size).toBe(1);
    expect(Number(plannedTools(strategy)[0])).toBe(costs[0] * 5);
  });

  it('asks for the terms first when they have no dates', async () => {
    const { client } = walk;
    const { createBrand } = await must(
      client,
      'mutation { createBrand(input: { name: "Bakery", slug: "bakery" }) { brand { id } userErrors { message } } }',
    );
    const { createStrategy } = await must(
      client,
      'mutation ($brandId: ID!) { createStrategy(input: { brandId: $brandId, title: "Later" }) { strategy { id } userErrors { message } } }',
      { brandId: createBrand.brand.id },
    );
    const undated = { client, brandId: createBrand.brand.id, strategyId: createStrategy.strategy.id };
    const { userErrors } = await allocate(undated, {
      set: [tool('SHORT_TERM', '10'), tool('SHORT_TERM', '10', 'MONTH')],
    });
    expect(userErrors).toMatchObject([
      { code: 'STEP_ORDER' },
      {
        code: 'INVALID',
        message: expect.stringContaining('setHorizons'),
        path: ['input', 'set', '1', 'resource', 'tool', 'every'],
      },
    ]);
  });
});

describe('hours in money', () => {
  const MONEY = `query ($id: ID!) { strategy(id: $id) { budget { kinds {
    kind horizon planned money { planned { amount currency } spent { amount } left { amount } } } } } }`;
  const moneyOf = async (kind: string) => {
    const { strategy } = await must(walk.client, MONEY, { id: walk.strategyId });
    return strategy.budget.kinds
      .filter((one: { kind: string }) => one.kind === kind)
      .map(({ money }: { money: object | null }) => money);
  };
  const person = (horizon: string, hours: string, hourlyCost?: object) => ({
    horizon,
    resource: { people: { who: 'Ana', role: 'Editor', hours, hourlyCost } },
  });

  it('stand beside the hours where it is known what an hour costs', async () => {
    await allocate(walk, {
      set: [
        person('SHORT_TERM', '10', euros('30')),
        person('SHORT_TERM', '30', euros('10')),
        person('MID_TERM', '10'),
        tool('LONG_TERM', '90'),
      ],
    });
    await spend(walk, { hours: '4' });
    expect(await moneyOf('PEOPLE')).toEqual([
      { planned: { amount: '600.00', currency: 'EUR' }, spent: { amount: '60.00' }, left: { amount: '540.00' } },
      null,
      null,
    ]);
    expect((await moneyOf('TOOLS'))[2]).toMatchObject({ planned: { amount: '90.00' }, left: { amount: '90.00' } });
  });
});
