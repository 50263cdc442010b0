import { must, startApi, type Api } from '../support/api';
import { allocate, euros, even, spend, split } from '../support/budget';
import { walkTo, type Walk } from '../support/walk';

let api: Api;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

const REOPEN = 'mutation ($input: ReopenStepInput!) { reopenStep(input: $input) { userErrors { code } } }';

describe('once step K is complete', () => {
  beforeEach(async () => {
    walk = await walkTo(await api.agency(), 'LAUNCH');
  });

  it('its plan can change as long as it stays complete', async () => {
    expect((await split(walk, euros('12000'), even)).userErrors).toEqual([]);
    const refused = await allocate(walk, { remove: ['budget-mid_term'] });
    expect(refused.userErrors).toMatchObject([
      { __typename: 'RequirementsError', unmet: [{ code: 'BUDGET_IN_EVERY_HORIZON' }] },
    ]);
    await must(walk.client, REOPEN, { input: { strategyId: walk.strategyId, step: 'RESOURCES' } });
    expect((await allocate(walk, { remove: ['budget-mid_term'] })).userErrors).toEqual([]);
  });

  it('work under way goes on to cost what was planned while an earlier step is looked at again', async () => {
    await must(walk.client, REOPEN, { input: { strategyId: walk.strategyId, step: 'TRIAL' } });
    expect((await spend(walk, { money: euros('10') })).userErrors).toEqual([]);
    const refused = await split(walk, euros('300'), even);
    expect(refused.userErrors).toMatchObject([
      { code: 'STEP_ORDER', blockedBy: [{ key: 'TRIAL' }, { key: 'PROMOTION' }] },
    ]);
  });

  it('nothing is spent any more when the strategy has ended', async () => {
    await must(
      walk.client,
      'mutation ($id: ID!) { abandonStrategy(input: { strategyId: $id, reason: "No flour" }) { userErrors { code message } } }',
      { id: walk.strategyId },
    );
    expect((await spend(walk, { money: euros('10') })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });
});

describe('completing step K', () => {
  const COMPLETE = 'mutation ($input: CompleteStepInput!) { completeStep(input: $input) { strategy { id } } }';

  it('and taking away what it rests on at the same moment never both happen', async () => {
    walk = await walkTo(await api.agency(), 'LAUNCH');
    const { client, strategyId } = walk;
    for (let round = 1; round <= 8; round += 1) {
      await must(client, REOPEN, { input: { strategyId, step: 'RESOURCES' } });
      const complete = () => client.query(COMPLETE, { input: { strategyId, step: 'RESOURCES' } });
      const remove = () => allocate(walk, { remove: ['budget-mid_term'] });
      // Whoever asks first has an edge, so they take turns.
      const early = round % 2 === 0 ? remove() : undefined;
      const [completion, removal] = await Promise.all([complete(), early ?? remove()]);
      const completed = completion.data.completeStep.strategy !== null;
      expect(removal.strategy === null).toBe(completed);
      if (completed) continue;
      await split(walk, euros('9000'), even);
      await must(client, COMPLETE, { input: { strategyId, step: 'RESOURCES' } });
    }
  });
});
