import { must, startApi, type Api } from '../support/api';
import { allocate, euros, even, paths, plannedByHorizon, split } from '../support/budget';
import { walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

describe('splitting a budget', () => {
  beforeEach(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
  });

  it('is exact to the cent, replaces every budget entry and shows in the portfolio', async () => {
    await allocate(walk, {
      set: [
        { horizon: 'SHORT_TERM', resource: { budget: euros('777') } },
        { horizon: 'SHORT_TERM', resource: { action: { work: 'Film the mill', owner: 'Ben' } } },
      ],
    });
    await split(walk, euros('90'), even);
    const { strategy, userErrors } = await split(walk, euros('100'), even);
    expect(userErrors).toEqual([]);
    expect(plannedByHorizon(strategy)).toEqual(['33.34', '33.33', '33.33']);
    expect(strategy.budget.planned).toEqual({ amount: '100.00' });
    expect(
      strategy.allocations.map(({ id, kind }: { id: string; kind: string }) => (kind === 'BUDGET' ? id : kind)),
    ).toEqual(['ACTIONS', 'budget-short_term', 'budget-mid_term', 'budget-long_term']);
    const { portfolio } = await must(walk.client, '{ portfolio { nodes { budget { horizon left { amount } } } } }');
    expect(portfolio.nodes[0].budget).toEqual([
      { horizon: 'SHORT_TERM', left: { amount: '33.34' } },
      { horizon: 'MID_TERM', left: { amount: '33.33' } },
      { horizon: 'LONG_TERM', left: { amount: '33.33' } },
    ]);
  });

  it('takes amounts that add up, and no others', async () => {
    const amounts = { shortTerm: '50', midTerm: '30', longTerm: '20' };
    expect(plannedByHorizon((await split(walk, euros('100'), { amounts })).strategy)).toEqual([
      '50.00',
      '30.00',
      '20.00',
    ]);
    const refused = await split(walk, euros('100.01'), { amounts });
    expect(refused.userErrors).toMatchObject([
      {
        code: 'INVALID',
        path: ['input', 'by', 'amounts'],
        message: 'The amounts add up to 100.00 EUR; the total is 100.01.',
      },
    ]);
  });

  it('counts in whole yen and in thousandths of a dinar', async () => {
    const yen = await walkTo(await api.agency({ currency: 'JPY' }), 'RESOURCES');
    const total = (amount: string) => ({ amount, currency: 'JPY' });
    expect(plannedByHorizon((await split(yen, total('100'), even)).strategy)).toEqual(['34', '33', '33']);
    expect((await split(yen, total('100.5'), even)).userErrors).toMatchObject([
      { path: ['input', 'total', 'amount'], message: 'Must be a whole number: JPY has no decimals.' },
    ]);
    expect((await split(yen, euros('100'), even)).userErrors).toMatchObject([
      { message: 'Must be JPY, the currency of the strategy.' },
    ]);
    const dinar = await walkTo(await api.agency({ currency: 'KWD' }), 'RESOURCES');
    const { strategy } = await split(dinar, { amount: '10', currency: 'KWD' }, even);
    expect(plannedByHorizon(strategy)).toEqual(['3.334', '3.333', '3.333']);
  });
});

describe('a split', () => {
  beforeAll(async () => {
    walk = await walkTo(await api.agency(), 'RESOURCES');
  });

  it.each([
    [{ amount: '100', currency: 'USD' }, even, 'input.total.currency'],
    [euros('100.005'), even, 'input.total.amount'],
    [euros('-100'), even, 'input.total.amount'],
    [euros('0.02'), even, 'input.total.amount'],
    [euros('100'), { weights: { shortTerm: '1', midTerm: '0', longTerm: '1' } }, 'input.by.weights.midTerm'],
    [euros('100'), { amounts: { shortTerm: '100', midTerm: '-1', longTerm: '1' } }, 'input.by.amounts.midTerm'],
  ])('is refused for %j by %j', async (total, by, path) => {
    const refused = await split(walk, total, by);
    expect(refused.strategy).toBeNull();
    expect(paths(refused)).toEqual([path]);
  });
});
