import { must, startApi, type Api } from '../support/api';
import { euros, even, spend, split } from '../support/budget';
import { counts, done, entryOf, refused, run, shortTerm } from '../support/campaigns';
import { createCampaign, walkTo, type Walk } from '../support/walk';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

describe('the life of a campaign', () => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await walkTo(await api.agency(), 'LAUNCH');
  });

  it('goes from planned to finished, and the brand counts along', async () => {
    const { client } = walk;
    const before = await shortTerm(walk);
    const { id } = await createCampaign(walk, { budget: { amount: '250.50', currency: 'EUR' } });
    expect(await counts(walk)).toEqual({ running: 0, coming: 1 });
    await done(client, 'scheduleCampaign', { id });
    expect(await counts(walk)).toEqual({ running: 0, coming: 1 });
    expect(await done(client, 'launchCampaign', { id })).toMatchObject({ status: 'RUNNING', launchedOn: '2026-09-15' });
    expect(await counts(walk)).toEqual({ running: 1, coming: 0 });
    await done(client, 'pauseCampaign', { id });
    expect(await counts(walk)).toEqual({ running: 0, coming: 0 });
    await done(client, 'resumeCampaign', { id });
    expect(await counts(walk)).toEqual({ running: 1, coming: 0 });
    await done(client, 'pauseCampaign', { id });
    expect(await done(client, 'finishCampaign', { id })).toMatchObject({
      status: 'FINISHED',
      finishedOn: '2026-09-15',
    });
    expect(await counts(walk)).toEqual({ running: 0, coming: 0 });

    const after = await shortTerm(walk);
    expect(Number(after.spent.amount) - Number(before.spent.amount)).toBe(250.5);
    expect((await entryOf(walk)).budget[0]).toEqual(after);
    const { strategy } = await must(
      client,
      'query ($id: ID!) { strategy(id: $id) { history(first: 1) { nodes { kind note } } } }',
      { id: walk.strategyId },
    );
    expect(strategy.history.nodes).toEqual([{ kind: 'SPEND_RECORDED', note: expect.stringContaining('Mill day') }]);
  });

  it('refuses what its state does not allow, and says what it does', async () => {
    const { client } = walk;
    const { id } = await createCampaign(walk);
    for (const action of ['pauseCampaign', 'resumeCampaign', 'finishCampaign']) {
      expect(await refused(client, action, { id })).toEqual([
        expect.objectContaining({
          code: 'STATE_CONFLICT',
          message: expect.stringContaining('schedule, launch, cancel'),
        }),
      ]);
    }
    expect(await done(client, 'cancelCampaign', { id })).toMatchObject({
      status: 'CANCELLED',
      finishedOn: '2026-09-15',
    });
    for (const action of ['scheduleCampaign', 'launchCampaign', 'cancelCampaign']) {
      expect(await refused(client, action, { id })).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    }
    expect(await refused(client, 'updateCampaign', { id, name: 'Late' })).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect(await counts(walk)).toEqual({ running: 0, coming: 0 });
  });

  it('lets only name, tactics and last day change after the launch', async () => {
    const { client } = walk;
    const { id } = await createCampaign(walk);
    await done(client, 'launchCampaign', { id, expectedVersion: 1 });
    expect(await done(client, 'updateCampaign', { id, name: 'Longer', endsOn: '2026-12-01' })).toMatchObject({
      name: 'Longer',
      endsOn: '2026-12-01',
    });
    const errors = await refused(client, 'updateCampaign', {
      id,
      horizon: 'LONG_TERM',
      startsOn: '2026-01-16',
      budget: { amount: '1', currency: 'EUR' },
    });
    expect(errors.map(({ code, path }: { code: string; path: string[] }) => [code, path[1]])).toEqual([
      ['STATE_CONFLICT', 'horizon'],
      ['STATE_CONFLICT', 'startsOn'],
      ['STATE_CONFLICT', 'budget'],
    ]);
    await done(client, 'cancelCampaign', { id });
  });

  it('takes days of the past and none of the future', async () => {
    const { client } = walk;
    const { id } = await createCampaign(walk, { budget: { amount: '0', currency: 'EUR' } });
    expect(await refused(client, 'launchCampaign', { id, launchedOn: '2026-09-16' })).toMatchObject([
      { code: 'INVALID', path: ['input', 'launchedOn'] },
    ]);
    expect(await refused(client, 'launchCampaign', { id, launchedOn: '2025-12-31' })).toMatchObject([
      { code: 'INVALID', path: ['input', 'launchedOn'], message: expect.stringContaining('2026-01-01') },
    ]);
    await done(client, 'launchCampaign', { id, launchedOn: '2026-01-20' });
    for (const finishedOn of ['2026-01-19', '2026-09-16']) {
      expect(await refused(client, 'finishCampaign', { id, finishedOn })).toMatchObject([
        { code: 'INVALID', path: ['input', 'finishedOn'] },
      ]);
    }
    expect(await done(client, 'finishCampaign', { id, finishedOn: '2026-03-01' })).toMatchObject({
      finishedOn: '2026-03-01',
    });
  });

  it('is neither scheduled nor resumed when its strategy has ended, and can still be finished', async () => {
    const ended = await walkTo(await api.agency(), 'MEASUREMENT');
    const free = { budget: { amount: '0', currency: 'EUR' } };
    const [planned, paused] = [await createCampaign(ended, free), await createCampaign(ended, free)];
    await done(ended.client, 'launchCampaign', { id: paused.id });
    await done(ended.client, 'pauseCampaign', { id: paused.id });
    await must(
      ended.client,
      'mutation ($id: ID!) { abandonStrategy(input: { strategyId: $id, reason: "Sold" }) { userErrors { message } } }',
      { id: ended.strategyId },
    );
    expect(await refused(ended.client, 'scheduleCampaign', { id: planned.id })).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
    expect(await refused(ended.client, 'resumeCampaign', { id: paused.id })).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
    expect(await done(ended.client, 'finishCampaign', { id: paused.id })).toMatchObject({ status: 'FINISHED' });
  });

  it('launches once, however many launch it at the same moment', async () => {
    const { client } = walk;
    const before = await shortTerm(walk);
    const { id } = await createCampaign(walk, { budget: { amount: '10', currency: 'EUR' } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => run(client, 'launchCampaign', { id })));
    expect(answers.filter(({ data }) => data.launchCampaign.campaign)).toHaveLength(1);
    expect(Number((await shortTerm(walk)).spent.amount) - Number(before.spent.amount)).toBe(10);
    await done(client, 'cancelCampaign', { id });
  });
});

describe('a budget that does not hold every campaign', () => {
  it('launches exactly as many as fit, also when twenty are launched at the same moment', async () => {
    const walk = await walkTo(await api.agency(), 'LAUNCH');
    const campaigns = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        createCampaign(walk, { name: `Campaign ${index}`, budget: { amount: '400', currency: 'EUR' } }),
      ),
    );
    expect(await counts(walk)).toEqual({ running: 0, coming: 20 });
    const answers = await Promise.all(campaigns.map(({ id }) => run(walk.client, 'launchCampaign', { id })));

    const launched = answers.filter(({ data }) => data.launchCampaign.campaign?.status === 'RUNNING');
    expect(launched).toHaveLength(7);
    const errors = answers.flatMap(({ data }) => data.launchCampaign.userErrors);
    expect(errors).toHaveLength(13);
    for (const error of errors) {
      expect(error).toMatchObject({ __typename: 'BudgetExceededError', left: { amount: '200.00', currency: 'EUR' } });
    }
    const horizon = await shortTerm(walk);
    expect(horizon).toMatchObject({
      planned: { amount: '3000.00' },
      spent: { amount: '2800.00' },
      left: { amount: '200.00' },
    });
    expect((await entryOf(walk)).budget[0]).toEqual(horizon);
    expect(await counts(walk)).toEqual({ running: 7, coming: 13 });
  });

  it('is never overspent while campaigns are launched, money is spent and the budget is split anew, all at once', async () => {
    const walk = await walkTo(await api.agency(), 'LAUNCH');
    const campaigns = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        createCampaign(walk, { name: `Campaign ${index}`, budget: euros('200') }),
      ),
    );
    const launching = campaigns.map(({ id }) => run(walk.client, 'launchCampaign', { id }));
    const spending = Array.from({ length: 20 }, () => spend(walk, { money: euros('50') }));
    const splitting = ['6000', '9000', '4500', '7500'].map((total) => split(walk, euros(total), even));
    const [launches, spends, splits] = await Promise.all([
      Promise.all(launching),
      Promise.all(spending),
      Promise.all(splitting),
    ]);

    const payloads = [...launches.map(({ data }) => data.launchCampaign), ...spends, ...splits];
    const codes = new Set(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)));
    expect([...codes]).toEqual(['BUDGET_EXCEEDED']);
    const launched = launches.filter(({ data }) => data.launchCampaign.campaign).length;
    const spent = spends.filter(({ strategy }) => strategy).length;
    const horizon = await shortTerm(walk);
    expect(Number(horizon.spent.amount)).toBe(launched * 200 + spent * 50);
    expect(Number(horizon.left.amount)).toBeGreaterThanOrEqual(0);
    expect(['1500.00', '2000.00', '2500.00', '3000.00']).toContain(horizon.planned.amount);
    expect((await entryOf(walk)).budget[0]).toEqual(horizon);
    expect(await counts(walk)).toEqual({ running: launched, coming: 20 - launched });
  }, 30_000);
});
