import { campaignReturns, objectiveReturns, strategyReturn } from '../../../lambdas/domain/returns';
import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { evidenceFrom } from '../../../lambdas/domain/metrics/evidence-from';
import { spend } from '../../../lambdas/domain/ledger';
import type { ReturnsContent } from '../../../lambdas/domain/steps/contents/returns';
import { completePlan, contentOf, launchCampaign, ledger, withContent } from '../../support/plan';
import { stored } from '../../support/series';

type Entry = ReturnsContent['revenue'][number];
const entry = (amount: string, more: Partial<Entry> = {}): Entry => ({
  earnedOn: '2024-05-02',
  amount,
  source: 'Shop',
  ...more,
});
const earned = (...revenue: Entry[]) => ({ revenue });
const euros = (minor: bigint) => ({ minor, currency: 'EUR' });

describe('the return of a strategy', () => {
  const people = { id: 'ana', kind: 'PEOPLE' as const, who: 'Ana', role: 'Editor', hundredthsOfHours: 4_000n };
  const worked = spend(ledger(), 'PEOPLE', 'SHORT_TERM', 1_000n)!;

  it('counts budget, tools and hours at their average planned cost', () => {
    const plan = completePlan({
      ledger: worked,
      allocations: [{ ...people, horizon: 'SHORT_TERM', hourlyCost: euros(5_000n) }],
    });
    expect(strategyReturn(earned(entry('3000.00'), entry('2000')), plan)).toEqual({
      value: 1,
      revenue: euros(500_000n),
      spent: euros(250_000n),
      formula:
        '(revenue − spent) ÷ spent = (5000.00 − 2500.00) ÷ 2500.00 EUR. Revenue: 2 entries of step R. ' +
        'Spent: budget 2000.00 + tools 0.00 + 10.00 hours at their average planned cost 500.00 EUR.',
      missing: [],
    });
  });

  it('names the hours whose cost nobody knows, and leaves them out', () => {
    expect(strategyReturn(earned(entry('3000')), completePlan({ ledger: worked }))).toMatchObject({
      value: 0.5,
      spent: euros(200_000n),
      missing: ['hourly cost of people in the short term'],
    });
  });

  it('says that nothing was earned', () => {
    expect(strategyReturn(earned(), completePlan())).toMatchObject({
      value: -1,
      reason: 'Nothing was earned.',
      formula: expect.stringContaining('Revenue: 0 entries of step R.'),
    });
  });
});

describe('the return of a campaign', () => {
  const recorded = (campaignId: string, value: number) =>
    evidenceFrom(stored('revenue', { '2024-02-10': value }, { kind: 'CAMPAIGN', id: campaignId }), BUILT_IN_CATALOG);
  const [one, two] = [launchCampaign(), launchCampaign({ id: 'campaign-2', name: 'Night of the mill' })];
  const plan = completePlan({ campaigns: [one, two], evidence: recorded('campaign-2', 750.255) });

  it.each([
    [
      'the entries that name it, for its budget',
      earned(entry('400', { campaignId: 'campaign-1' }), entry('350', { campaignId: 'campaign-1' }), entry('99')),
      plan,
      { campaignId: 'campaign-1', name: 'Open mill day', value: 0.5, revenue: euros(75_000n), spent: euros(50_000n) },
      'Revenue: 2 entries of step R. Spent: the budget of the campaign.',
    ],
    [
      'what was recorded against it while no entry names it, to the smallest unit',
      earned(),
      { ...plan, campaigns: [two] },
      { campaignId: 'campaign-2', revenue: euros(75_026n), value: 0.50052 },
      'Revenue: no entry of step R; the metric revenue as recorded against the campaign.',
    ],
    [
      'entries before metrics',
      earned(entry('500', { campaignId: 'campaign-2' })),
      { ...plan, campaigns: [two] },
      { revenue: euros(50_000n), value: 0 },
      'Revenue: 1 entry of step R.',
    ],
    [
      'nothing earned',
      earned(),
      plan,
      { value: -1, reason: 'Nothing was earned.' },
      'Revenue: no entry of step R, and none recorded against the campaign.',
    ],
    [
      'nothing spent before its launch',
      earned(entry('500', { campaignId: 'campaign-1' })),
      { ...plan, campaigns: [launchCampaign({ launchedOn: undefined, status: 'PLANNED' })] },
      { value: null, spent: euros(0n), reason: 'Nothing was spent, so there is nothing to divide by.' },
      'Spent: nothing, as it was not launched.',
    ],
    [
      'its whole budget when it was called off after the launch',
      earned(entry('500', { campaignId: 'campaign-1' })),
      { ...plan, campaigns: [launchCampaign({ status: 'CANCELLED', finishedOn: '2024-02-02' })] },
      { value: 0, spent: euros(50_000n) },
      'Spent: the budget of the campaign.',
    ],
    [
      'neither earned nor spent',
      earned(),
      { ...plan, campaigns: [launchCampaign({ launchedOn: undefined })] },
      { value: null, reason: 'Nothing was spent, so there is nothing to divide by. Nothing was earned.' },
      'with revenue 0.00 and spent 0.00 EUR.',
    ],
  ])('is %s', (_, content, when, expected, formula) => {
    const [found] = campaignReturns(content, when);
    expect(found).toMatchObject(expected);
    expect(found?.formula).toContain(formula);
  });

  it('is given for every campaign of the strategy', () => {
    expect(campaignReturns(earned(), plan).map(({ campaignId }) => campaignId)).toEqual(['campaign-1', 'campaign-2']);
  });
});

describe('the return of an objective', () => {
  const serving = (...objectiveKeys: string[]) => launchCampaign({ objectiveKeys });
  const content = earned(entry('400', { objectiveKey: 'orders' }), entry('10', { objectiveKey: 'awareness' }));

  it.each([
    ['all of a campaign that serves it alone', [serving('orders')], [0n, 50_000n]],
    ['half of one that serves two', [serving('awareness', 'orders')], [25_000n, 25_000n]],
    [
      'to the smallest unit, the first objective first',
      [{ ...serving('orders', 'awareness'), budget: euros(101n) }],
      [50n, 51n],
    ],
    ['the sum over campaigns', [serving('orders'), serving('orders', 'awareness')], [25_000n, 75_000n]],
    ['nothing of one that was not launched', [{ ...serving('orders'), launchedOn: undefined }], [0n, 0n]],
    ['all of one whose other objective is gone', [serving('gone', 'orders')], [0n, 50_000n]],
  ])('spent %s', (_, campaigns, spent) => {
    const found = objectiveReturns(content, completePlan({ campaigns }));
    expect(found.map(({ objectiveKey }) => objectiveKey)).toEqual(['awareness', 'orders']);
    expect(found.map((one) => one.spent.minor)).toEqual(spent);
  });

  it('shows its formula, and what it is made of', () => {
    const [awareness, orders] = objectiveReturns(content, completePlan({ campaigns: [serving('orders')] }));
    expect(orders).toMatchObject({
      value: -0.2,
      formula:
        '(revenue − spent) ÷ spent = (400.00 − 500.00) ÷ 500.00 EUR. Revenue: 1 entry of step R. ' +
        'Spent: its even share of the budgets of 1 launched campaign.',
    });
    expect(awareness).toMatchObject({
      value: null,
      reason: 'Nothing was spent, so there is nothing to divide by.',
      formula: expect.stringContaining('Spent: no launched campaign serves it.'),
    });
  });

  it('belongs to the objectives as they are now', () => {
    const plan = withContent(completePlan(), 'OBJECTIVES', { objectives: contentOf('OBJECTIVES').objectives.slice(1) });
    expect(objectiveReturns(content, plan)).toHaveLength(1);
  });
});
