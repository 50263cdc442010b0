import { must, startApi, type Api, type Client } from '../support/api';
import { startWalk, stepContent, walkThrough, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const SAVE = `mutation ($input: SaveStepInput!) { saveStep(input: $input) {
  strategy { version status endedReason phase steps { key status } }
  userErrors { __typename code message path ... on VersionConflictError { current { id } } }
} }`;
const COMPLETE = `mutation ($input: CompleteStepInput!) { completeStep(input: $input) {
  strategy { version } userErrors { code ... on RequirementsError { unmet { code message met } } }
} }`;
const REOPEN = `mutation ($input: ReopenStepInput!) { reopenStep(input: $input) {
  strategy { version steps { key status } } marked markedSubSteps userErrors { code message }
} }`;
const STEPS = 'query ($id: ID!) { strategy(id: $id) { version status phase steps { key status } } }';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
});

const save = async ({ client, strategyId }: Walk, content: object, more: object = {}) =>
  (await client.query(SAVE, { input: { strategyId, content, ...more } })).data.saveStep;
const complete = async ({ client, strategyId }: Walk, step: string) =>
  (await client.query(COMPLETE, { input: { strategyId, step } })).data.completeStep;
const reopen = async ({ client, strategyId }: Walk, input: object) =>
  (await client.query(REOPEN, { input: { strategyId, ...input } })).data.reopenStep;
const statuses = async ({ client, strategyId }: Walk): Promise<Record<string, string>> => {
  const { strategy } = await must(client, STEPS, { id: strategyId });
  return Object.fromEntries(strategy.steps.map(({ key, status }: { key: string; status: string }) => [key, status]));
};

describe('a new strategy', () => {
  it('has its first step open and all others locked', async () => {
    const walk = await startWalk(ana);
    const { OBJECTIVES, ...others } = await statuses(walk);
    expect(OBJECTIVES).toBe('OPEN');
    expect(new Set(Object.values(others))).toEqual(new Set(['LOCKED']));
  });

  it('is the only one under way, also when ten are started at once', async () => {
    const { createBrand } = await must(
      ana,
      'mutation { createBrand(input: { name: "B" }) { brand { id } userErrors { code } } }',
    );
    const create = `mutation ($brandId: ID!) { createStrategy(input: { brandId: $brandId, title: "S" }) {
      strategy { id } userErrors { __typename ... on AlreadyExistsError { existing { id } } } } }`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ana.query(create, { brandId: createBrand.brand.id })),
    );
    const started = answers.flatMap(({ data }) => data.createStrategy.strategy ?? []);
    expect(started).toHaveLength(1);
    expect(answers.flatMap(({ data }) => data.createStrategy.userErrors)).toEqual(
      Array.from({ length: 9 }, () => ({ __typename: 'AlreadyExistsError', existing: started[0] })),
    );
  });

  it('refuses terms that do not follow one another, naming each', async () => {
    const walk = await startWalk(ana);
    const { data } = await ana.query(
      `mutation ($input: SetHorizonsInput!) { setHorizons(input: $input) { strategy { id } userErrors { code path } } }`,
      {
        input: {
          strategyId: walk.strategyId,
          startsOn: '2026-06-01',
          horizons: { shortTermEndsOn: '2026-05-31', midTermEndsOn: '2026-05-31', longTermEndsOn: '2026-05-30' },
        },
      },
    );
    expect(data.setHorizons.strategy).toBeNull();
    expect(data.setHorizons.userErrors.map(({ path }: { path: string[] }) => path.at(-1))).toEqual([
      'shortTermEndsOn',
      'midTermEndsOn',
      'longTermEndsOn',
    ]);
  });
});

describe('a step', () => {
  it('says what is missing before anybody tries, and again, all at once, when somebody does', async () => {
    const walk = await startWalk(ana);
    const { strategy } = await must(
      ana,
      'query ($id: ID!) { strategy(id: $id) { step(key: OBJECTIVES) { requirements { code message met } } } }',
      { id: walk.strategyId },
    );
    const unmet = strategy.step.requirements.filter(({ met }: { met: boolean }) => !met);
    expect(unmet.map(({ code }: { code: string }) => code)).toEqual(['VISION_WRITTEN', 'OBJECTIVE_LISTED']);
    expect(await complete(walk, 'OBJECTIVES')).toEqual({
      strategy: null,
      userErrors: [{ code: 'REQUIREMENTS_UNMET', unmet }],
    });
  });

  it('can be saved unfinished, and keeps what was saved', async () => {
    const walk = await startWalk(ana);
    await save(walk, { objectives: { objectives: [{ key: 'a', title: 'Sell 🥖 more' }] } });
    const { strategy } = await must(
      ana,
      `query ($id: ID!) { strategy(id: $id) { step(key: OBJECTIVES) {
        status savedAt content { __typename ... on ObjectivesContent { vision objectives { key title target } } } } } }`,
      { id: walk.strategyId },
    );
    expect(strategy.step).toEqual({
      status: 'IN_PROGRESS',
      savedAt: '2026-09-15T10:00:00.000Z',
      content: {
        __typename: 'ObjectivesContent',
        vision: null,
        objectives: [{ key: 'a', title: 'Sell 🥖 more', target: null }],
      },
    });
  });

  it('refuses what names nothing, with the place', async () => {
    const walk = await walkTo(ana, 'IDENTITY');
    const platform = { key: 'x', network: 'X', goals: [{ objectiveKey: 'no-such', goal: 'Be there' }] };
    const { userErrors } = await save(walk, { identity: { platforms: [platform] } });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'content', 'identity', 'platforms', '0', 'goals', '0', 'objectiveKey'] },
    ]);
  });

  it('is not written over by whoever read an earlier version', async () => {
    const walk = await startWalk(ana);
    await save(walk, stepContent('OBJECTIVES'), { expectedVersion: 1 });
    const { strategy, userErrors } = await save(walk, stepContent('OBJECTIVES'), { expectedVersion: 1 });
    expect(strategy).toBeNull();
    expect(userErrors).toMatchObject([{ __typename: 'VersionConflictError', current: { id: walk.strategyId } }]);
  });

  it('that is complete has to be reopened before it is changed', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const { userErrors } = await save(walk, stepContent('OBJECTIVES'));
    expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', message: expect.stringContaining('Reopen') }]);
  });
});

describe('reopening a step', () => {
  it('shows what it would mark, and changes nothing, on a dry run', async () => {
    const walk = await walkTo(ana, 'TACTICS');
    const before = await must(ana, STEPS, { id: walk.strategyId });
    const { marked, userErrors } = await reopen(walk, { step: 'ANALYSIS', dryRun: true });
    expect({ marked, userErrors }).toEqual({ marked: ['RETHINK', 'IDENTITY', 'UNIQUENESS'], userErrors: [] });
    expect(await must(ana, STEPS, { id: walk.strategyId })).toEqual(before);
  });

  it('marks every later completed step; each can be confirmed unchanged, in order', async () => {
    const walk = await walkTo(ana, 'TACTICS');
    const { marked } = await reopen(walk, { step: 'IDENTITY', reason: 'A platform is missing' });
    expect(marked).toEqual(['UNIQUENESS']);
    expect(await statuses(walk)).toMatchObject({
      RETHINK: 'COMPLETED',
      IDENTITY: 'IN_PROGRESS',
      UNIQUENESS: 'NEEDS_REVISIT',
      TACTICS: 'LOCKED',
    });
    expect((await complete(walk, 'UNIQUENESS')).userErrors).toMatchObject([{ code: 'STEP_ORDER' }]);
    expect((await complete(walk, 'IDENTITY')).userErrors).toEqual([]);
    expect((await complete(walk, 'UNIQUENESS')).userErrors).toEqual([]);
    expect(await statuses(walk)).toMatchObject({ UNIQUENESS: 'COMPLETED', TACTICS: 'OPEN' });
  });

  it.each<[string, object, string[]]>([
    ['before H', { step: 'UNIQUENESS' }, ['ASSEMBLE', 'BUILD']],
    ['within H', { step: 'INTEGRATION', subStep: 'ASSEMBLE' }, ['BUILD']],
  ])('%s says which sub-steps it marks, also while H itself is not complete', async (_, input, markedSubSteps) => {
    const walk = await walkTo(ana, 'INTEGRATION');
    await walkThroughSubStep(walk, 'ASSEMBLE');
    await walkThroughSubStep(walk, 'BUILD');
    expect(await reopen(walk, { ...input, dryRun: true })).toMatchObject({ markedSubSteps, userErrors: [] });
    expect(await reopen(walk, input)).toMatchObject({ markedSubSteps, userErrors: [] });
  });

  it('is refused for a step that is not complete', async () => {
    const walk = await startWalk(ana);
    expect((await reopen(walk, { step: 'OBJECTIVES' })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });
});

describe('step C', () => {
  it('sends A and B back when the decision is to revise', async () => {
    const walk = await walkTo(ana, 'RETHINK');
    await save(walk, { rethink: { decision: 'REVISE', reason: 'Too bold' } });
    expect(await statuses(walk)).toMatchObject({
      OBJECTIVES: 'IN_PROGRESS',
      ANALYSIS: 'NEEDS_REVISIT',
      RETHINK: 'LOCKED',
    });
  });

  it('ends the strategy when the decision is to stop, with the reason', async () => {
    const walk = await walkTo(ana, 'RETHINK');
    const { strategy } = await save(walk, { rethink: { decision: 'STOP', reason: 'No budget at all' } });
    expect(strategy).toMatchObject({ status: 'ABANDONED', phase: 'ABANDONED', endedReason: 'No budget at all' });
    expect((await save(walk, stepContent('RETHINK'))).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect((await startAnother(walk)).userErrors).toEqual([]);
  });

  it('waits until the maturing date has come in the time zone of the brand', async () => {
    const walk = await walkTo(ana, 'RETHINK');
    const { rethink } = stepContent('RETHINK') as { rethink: object };
    await save(walk, { rethink: { ...rethink, maturesOn: '2026-09-20' } });
    const unmet = async () =>
      (await complete(walk, 'RETHINK')).userErrors.flatMap((error: { unmet?: object[] }) => error.unmet ?? []);
    api.clock.set('2026-09-19T21:59:59Z');
    expect(await unmet()).toMatchObject([{ code: 'MATURING_DATE_COME' }]);
    api.clock.set('2026-09-19T22:00:00Z'); // Midnight in Madrid.
    expect(await unmet()).toEqual([]);
  });

  it('does not count what was thought before A was completed again', async () => {
    const walk = await walkTo(ana, 'IDENTITY');
    api.clock.set('2026-09-16T10:00:00Z');
    await reopen(walk, { step: 'OBJECTIVES' });
    for (const step of ['OBJECTIVES', 'ANALYSIS']) await complete(walk, step);
    const { userErrors } = await complete(walk, 'RETHINK');
    expect(userErrors[0].unmet.map(({ code }: { code: string }) => code)).toEqual([
      'OBJECTIVES_RECONSIDERED',
      'ANALYSIS_RECONSIDERED',
    ]);
    await walkThrough(walk, 'RETHINK');
    expect(await statuses(walk)).toMatchObject({ RETHINK: 'COMPLETED', IDENTITY: 'OPEN' });
  });
});

describe('a review', () => {
  it('keeps its facts as they were on the day it was completed', async () => {
    const walk = await walkTo(ana, 'SHORT_TERM_REVIEW');
    await walkThrough(walk, 'SHORT_TERM_REVIEW');
    const facts = async () =>
      (
        await must(
          ana,
          `query ($id: ID!) { strategy(id: $id) { step(key: SHORT_TERM_REVIEW) { content {
            ... on ShortTermReviewContent { facts { key value missing } } } } } }`,
          { id: walk.strategyId },
        )
      ).strategy.step.content.facts;
    const before = await facts();
    expect(before.map(({ key }: { key: string }) => key)).toContain('INTERACTIONS');
    await must(
      ana,
      `mutation ($brandId: ID!) { recordMetrics(input: { brandId: $brandId, values: [{ metric: "likes", date: "2026-02-01", value: 77777 }] }) { userErrors { code } } }`,
      { brandId: walk.brandId },
    );
    expect(await facts()).toEqual(before);
  }, 20_000);
});

describe('the judgement of the objectives', () => {
  it('is still told after an early step was reopened', async () => {
    const walk = await walkTo(ana, 'LONG_TERM_REVIEW');
    await save(walk, stepContent('LONG_TERM_REVIEW'));
    await reopen(walk, { step: 'ANALYSIS' });
    const { strategy } = await must(
      ana,
      `query ($id: ID!) { strategy(id: $id) { step(key: LONG_TERM_REVIEW) { content {
        ... on LongTermReviewContent { judgedObjectives { objectiveKey reached } } } } } }`,
      { id: walk.strategyId },
    );
    expect(strategy.step.content.judgedObjectives).toEqual([
      { objectiveKey: 'awareness', reached: true },
      { objectiveKey: 'orders', reached: true },
    ]);
  }, 20_000);
});

describe('trying different', () => {
  it('is possible at step P: the old strategy is superseded, the next one carries the objectives and links back', async () => {
    const walk = await walkTo(ana, 'LONG_TERM_REVIEW');
    const { startNextIteration } = await must(
      ana,
      `mutation ($id: ID!) { startNextIteration(input: { strategyId: $id }) {
        strategy { id iteration status previous { id } step(key: OBJECTIVES) { status content { ... on ObjectivesContent { vision } } } }
        previous { id status next { iteration } }
        userErrors { code } } }`,
      { id: walk.strategyId },
    );
    expect(startNextIteration).toMatchObject({
      strategy: { iteration: 2, status: 'ACTIVE', previous: { id: walk.strategyId }, step: { status: 'IN_PROGRESS' } },
      previous: { id: walk.strategyId, status: 'SUPERSEDED', next: { iteration: 2 } },
    });
    expect(startNextIteration.strategy.step.content.vision).toBeTruthy();
    const { portfolio } = await must(ana, '{ portfolio { nodes { strategyId currentLetter budget { horizon } } } }');
    expect(portfolio.nodes).toEqual([{ strategyId: startNextIteration.strategy.id, currentLetter: 'A', budget: [] }]);
  }, 20_000);

  it('is refused before', async () => {
    const walk = await startWalk(ana);
    const { data } = await ana.query(
      'mutation ($id: ID!) { startNextIteration(input: { strategyId: $id }) { userErrors { code } } }',
      { id: walk.strategyId },
    );
    expect(data.startNextIteration.userErrors).toEqual([{ code: 'STEP_ORDER' }]);
  });
});

describe('abandoning', () => {
  it('needs a reason, keeps what was written, and leaves nothing to approve', async () => {
    const walk = await walkTo(ana, 'TRIAL');
    await must(
      ana,
      'mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [BOARD] }) { userErrors { code } } }',
      {
        id: walk.strategyId,
      },
    );
    const abandon = `mutation ($input: AbandonStrategyInput!) { abandonStrategy(input: $input) { strategy { status endedReason } userErrors { code path } } }`;
    const refused = await ana.query(abandon, { input: { strategyId: walk.strategyId, reason: ' ' } });
    expect(refused.data.abandonStrategy.userErrors).toEqual([{ code: 'INVALID', path: ['input', 'reason'] }]);
    const { abandonStrategy } = await must(ana, abandon, { input: { strategyId: walk.strategyId, reason: 'Sold' } });
    expect(abandonStrategy.strategy).toEqual({ status: 'ABANDONED', endedReason: 'Sold' });
    const { approvals, portfolio } = await must(
      ana,
      '{ approvals { nodes { id } } portfolio { nodes { openApprovals } } }',
    );
    expect({ approvals, portfolio }).toEqual({
      approvals: { nodes: [] },
      portfolio: { nodes: [{ openApprovals: 0 }] },
    });
  }, 20_000);
});

async function startAnother({ client, brandId }: Walk) {
  const { data } = await client.query(
    'mutation ($brandId: ID!) { createStrategy(input: { brandId: $brandId, title: "Again" }) { userErrors { code } } }',
    { brandId },
  );
  return data.createStrategy;
}
