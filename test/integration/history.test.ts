import { must, startApi, type Api, type Client } from '../support/api';
import { startWalk, stepContent, walkThrough, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const TIMELINE = `query ($id: ID!, $first: Int, $after: String, $filter: StrategyEventFilter) { strategy(id: $id) {
  history(first: $first, after: $after, filter: $filter) {
    nodes { at kind summary by actor { id kind name email } step subStep note strategyVersion }
    pageInfo { hasNextPage endCursor } } } }`;

const VERSIONS = `query ($id: ID!, $step: StepKey!, $first: Int, $after: String) { strategy(id: $id) {
  step(key: $step) { versions(first: $first, after: $after) {
    nodes { strategyVersion savedAt savedBy { id name email } subStep
      content { __typename ... on AnalysisContent { limits } ... on ObjectivesContent { vision } }
      subStepContent { __typename ... on BlogContent { engine } } }
    pageInfo { hasNextPage endCursor } } } } }`;

const COMPARE = `query ($id: ID!, $step: StepKey!, $from: Int!, $to: Int!) { strategy(id: $id) {
  step(key: $step) { compare(from: $from, to: $to) { path before after } } } }`;

const SAVE = `mutation ($input: SaveStepInput!) { saveStep(input: $input) { strategy { version } userErrors { message } } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
});

const timeline = async ({ client, strategyId }: Walk, variables: object = {}) =>
  (await must(client, TIMELINE, { id: strategyId, ...variables })).strategy.history;

const versions = async ({ client, strategyId }: Walk, step: string, variables: object = {}) =>
  (await must(client, VERSIONS, { id: strategyId, step, ...variables })).strategy.step.versions;

const compare = async ({ client, strategyId }: Walk, step: string, from: number, to: number) =>
  (await must(client, COMPARE, { id: strategyId, step, from, to })).strategy.step.compare;

/** Saves a step and gives the strategy's version that this made. */
async function save({ client, strategyId }: Walk, content: object): Promise<number> {
  const { saveStep } = await must(client, SAVE, { input: { strategyId, content } });
  return saveStep.strategy.version;
}

describe('the history of a strategy', () => {
  it('tells what happened, when and who did it, the latest first', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const ben = await ana.as('STRATEGIST');
    api.clock.set('2026-09-16T08:00:00Z');
    await save({ ...walk, client: ben }, stepContent('ANALYSIS'));
    const { nodes } = await timeline(walk, { first: 3 });
    expect(nodes).toMatchObject([
      {
        at: '2026-09-16T08:00:00.000Z',
        summary: 'Step B saved',
        step: 'ANALYSIS',
        actor: { kind: 'MEMBER', email: ben.email },
      },
      { at: '2026-09-15T10:00:00.000Z', summary: 'Step A completed', actor: { kind: 'MEMBER', email: ana.email } },
      { summary: 'Step A saved', actor: { email: ana.email } },
    ]);
    expect(nodes[0].actor.id).toBe(nodes[0].by);
  });

  it('shows only what is about a step, its sub-steps included, page by page', async () => {
    const walk = await walkTo(ana, 'TRIAL');
    const filter = { step: 'INTEGRATION' };
    const all = await timeline(walk, { first: 100, filter });
    expect(all.nodes.every(({ step }: { step: string }) => step === 'INTEGRATION')).toBe(true);
    expect(all.nodes.map(({ summary }: { summary: string }) => summary)).toEqual(
      expect.arrayContaining(['Step H completed', 'Sub-step H7 completed', 'Sub-step H1 saved', 'Step H saved']),
    );
    const first = await timeline(walk, { first: 6, filter });
    const second = await timeline(walk, { first: 100, filter, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect((await timeline(walk, { filter: { step: 'RETURNS' } })).nodes).toEqual([]);
  }, 20_000);

  it('names a program by its key, for those who may read keys', async () => {
    const walk = await startWalk(ana);
    const program = await ana.key({ scopes: ['strategies:read', 'strategies:write'] });
    await save({ ...walk, client: program }, stepContent('OBJECTIVES'));
    const [event] = (await timeline(walk, { first: 1 })).nodes;
    expect(event.actor).toEqual({ id: program.keyId, kind: 'API_KEY', name: 'test', email: null });
    const strategist = await ana.as('STRATEGIST');
    const [forOthers, created] = (await timeline({ ...walk, client: strategist })).nodes;
    expect(forOthers.actor).toEqual({ id: program.keyId, kind: 'API_KEY', name: null, email: null });
    expect(created.actor.email).toBe(ana.email);
  });

  it('tells a client of the brand no more of people than their id', async () => {
    const walk = await startWalk(ana);
    const client = await ana.as('CLIENT', { brandIds: [walk.brandId] });
    const [event] = (await timeline({ ...walk, client })).nodes;
    expect(event.actor).toEqual({ id: event.by, kind: 'MEMBER', name: null, email: null });
  });

  it('keeps what somebody did who is gone', async () => {
    const walk = await startWalk(ana);
    const ben = await ana.as('STRATEGIST');
    await save({ ...walk, client: ben }, stepContent('OBJECTIVES'));
    const [{ by }] = (await timeline(walk)).nodes;
    await must(ana, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', { id: by });
    expect((await timeline(walk)).nodes[0].actor).toEqual({ id: by, kind: 'MEMBER', name: null, email: null });
  });
});

describe('the versions of a step', () => {
  it('are kept with every save, the latest first, page by page', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const ben = await ana.as('STRATEGIST');
    const one = await save(walk, { analysis: { limits: ['Time'] } });
    api.clock.set('2026-09-16T08:00:00Z');
    const two = await save({ ...walk, client: ben }, { analysis: { limits: ['Time', 'Money'] } });
    const { nodes, pageInfo } = await versions(walk, 'ANALYSIS', { first: 1 });
    expect(nodes).toMatchObject([
      {
        strategyVersion: two,
        savedAt: '2026-09-16T08:00:00.000Z',
        savedBy: { email: ben.email },
        subStep: null,
        content: { __typename: 'AnalysisContent', limits: ['Time', 'Money'] },
        subStepContent: null,
      },
    ]);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await versions(walk, 'ANALYSIS', { after: pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ strategyVersion: one, content: { limits: ['Time'] } }]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are made by saving, not by completing or by a save that was refused', async () => {
    const walk = await startWalk(ana);
    await walkThrough(walk, 'OBJECTIVES');
    const refused = await ana.query(SAVE, {
      input: { strategyId: walk.strategyId, content: { objectives: { vision: ' ' } } },
    });
    expect(refused.data.saveStep.userErrors).not.toEqual([]);
    expect((await versions(walk, 'OBJECTIVES')).nodes).toHaveLength(1);
    expect((await versions(walk, 'ANALYSIS')).nodes).toEqual([]);
  });

  it('of H tell which sub-step was saved, and what it held', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    for (const key of ['ASSEMBLE', 'BUILD', 'DRAFT', 'OPTIMIZE', 'LINK', 'BLOG'] as const) {
      await walkThroughSubStep(walk, key);
    }
    await save(walk, { integration: { notes: 'All week' } });
    expect((await versions(walk, 'INTEGRATION')).nodes.slice(0, 2)).toMatchObject([
      { subStep: null, content: { __typename: 'IntegrationContent' }, subStepContent: null },
      { subStep: 'BLOG', subStepContent: { __typename: 'BlogContent', engine: 'Ghost' } },
    ]);
  }, 20_000);

  it('are kept when the decision of C ends the strategy', async () => {
    const walk = await walkTo(ana, 'RETHINK');
    const version = await save(walk, { rethink: { decision: 'STOP', reason: 'No budget' } });
    expect((await versions(walk, 'RETHINK')).nodes).toMatchObject([{ strategyVersion: version }]);
  });

  it('begin with what the iteration before handed over', async () => {
    const walk = await walkTo(ana, 'LONG_TERM_REVIEW');
    const { startNextIteration } = await must(
      ana,
      'mutation ($id: ID!) { startNextIteration(input: { strategyId: $id }) { strategy { id } userErrors { message } } }',
      { id: walk.strategyId },
    );
    const next = { ...walk, strategyId: startNextIteration.strategy.id };
    expect((await versions(next, 'OBJECTIVES')).nodes).toMatchObject([
      { strategyVersion: 1, content: { vision: 'Every family in town bakes with our flour.' } },
    ]);
    const version = await save(next, { objectives: { vision: 'Every town.' } });
    expect((await compare(next, 'OBJECTIVES', 1, version))[0]).toEqual({
      path: ['vision'],
      before: 'Every family in town bakes with our flour.',
      after: 'Every town.',
    });
  }, 20_000);

  it('come at most twenty at a time', async () => {
    const { strategyId } = await startWalk(ana);
    const { errors } = await ana.query(VERSIONS, { id: strategyId, step: 'OBJECTIVES', first: 21 });
    expect(errors).toMatchObject([{ message: 'first must be from 1 to 20.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('have cursors that belong to their step', async () => {
    const walk = await walkTo(ana, 'RETHINK');
    const { endCursor } = (await versions(walk, 'OBJECTIVES')).pageInfo;
    const { errors } = await ana.query(VERSIONS, { id: walk.strategyId, step: 'ANALYSIS', after: endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('comparing two versions of a step', () => {
  it('names every value that changed, by the keys of its entries', async () => {
    const walk = await startWalk(ana);
    const awareness = { key: 'awareness', title: 'Be known', target: 100 };
    const from = await save(walk, { objectives: { vision: 'Far', objectives: [awareness] } });
    const orders = { key: 'orders', title: 'Sell' };
    const to = await save(walk, { objectives: { vision: 'Far', objectives: [orders, { ...awareness, target: 200 }] } });
    expect(await compare(walk, 'OBJECTIVES', from, to)).toEqual([
      { path: ['objectives', 'orders', 'key'], before: null, after: 'orders' },
      { path: ['objectives', 'orders', 'title'], before: null, after: 'Sell' },
      { path: ['objectives', 'awareness', 'target'], before: '100', after: '200' },
    ]);
    expect(await compare(walk, 'OBJECTIVES', to, to)).toEqual([]);
  });

  it('takes any version of the history: the step counts as it stood then', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const one = await save(walk, { analysis: { planB: 'Films' } });
    const two = await save(walk, { analysis: { planB: 'Recipes' } });
    expect(await compare(walk, 'ANALYSIS', one - 1, one)).toEqual([{ path: ['planB'], before: null, after: 'Films' }]);
    expect(await compare(walk, 'ANALYSIS', 0, 2_000_000_000)).toEqual([
      { path: ['planB'], before: null, after: 'Recipes' },
    ]);
    expect(await compare(walk, 'ANALYSIS', two, one)).toEqual([{ path: ['planB'], before: 'Recipes', after: 'Films' }]);
    expect(await compare(walk, 'ANALYSIS', -5, 0)).toEqual([]);
    expect(await compare(walk, 'OBJECTIVES', one, two)).toEqual([]);
  });
});

describe('what it costs', () => {
  /** Nearly the largest content that can be kept. */
  const large = (mark: string) => ({
    analysis: Object.fromEntries(
      ['limits', 'helps', 'hurts', 'competitors'].map((field) => [field, Array(50).fill(mark.repeat(1_000))]),
    ),
  });

  async function costOf(document: string, variables: object) {
    await must(ana, '{ __typename }');
    const caller = ana.last();
    await must(ana, document, variables);
    const { requests, readUnits } = ana.last();
    return { requests: requests - caller.requests, readUnits: readUnits - caller.readUnits };
  }

  it('reads a page of the timeline without the contents, and everybody in it at once', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const client = await ana.as('STRATEGIST');
    for (let count = 0; count < 26; count += 1) {
      await save(count % 2 ? walk : { ...walk, client }, large(count % 2 ? 'a' : 'b'));
    }
    const cost = await costOf(TIMELINE, { id: walk.strategyId, first: 25 });
    // The strategy, a page of events, and the two people of it.
    expect(cost.requests).toBe(3);
    expect(cost.readUnits).toBeLessThanOrEqual(1 + 1.5 + 2);
  }, 30_000);

  it('reads two contents to compare them, however many were saved', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const saved: number[] = [];
    for (let count = 0; count < 5; count += 1) saved.push(await save(walk, large(String(count))));
    const { strategyId: id } = walk;
    const cost = await costOf(COMPARE, { id, step: 'ANALYSIS', from: saved[0], to: saved[3] });
    expect(cost.requests).toBe(3);
    expect(cost.readUnits).toBeLessThan(1 + 2 * 55);
  }, 20_000);
});
