import { STEP_KEYS, SUB_STEP_KEYS } from '../../lambdas/domain/steps/keys';
import { must, startApi, type Api, type Client } from '../support/api';
import { startWalk, stepContent, walkThrough, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const BLOCKED = 'code ... on StepOrderError { blockedBy { key } blockedBySubSteps { key } }';
const SAVE = `mutation ($input: SaveStepInput!) { saveStep(input: $input) { strategy { id } userErrors { ${BLOCKED} } } }`;
const COMPLETE = `mutation ($input: CompleteStepInput!) { completeStep(input: $input) {
  strategy { version currentStep { key } }
  userErrors { __typename ${BLOCKED} ... on VersionConflictError { current { id ... on Strategy { version } } } }
} }`;
const COMPLETE_SUB = `mutation ($input: CompleteSubStepInput!) { completeSubStep(input: $input) {
  strategy { id } userErrors { ${BLOCKED} } } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const steps = async ({ client, strategyId }: Walk) =>
  (
    await must(
      client,
      'query ($id: ID!) { strategy(id: $id) { version phase status progress { completed } steps { key status } } }',
      {
        id: strategyId,
      },
    )
  ).strategy;

describe('the order of the eighteen steps', () => {
  it('refuses every later step, saving and completing alike, while an earlier one is not complete', async () => {
    const walk = await startWalk(ana);
    for (const [index, first] of STEP_KEYS.entries()) {
      for (const [offset, later] of STEP_KEYS.slice(index + 1).entries()) {
        const blockedBy = STEP_KEYS.slice(index, index + 1 + offset).map((key) => ({ key }));
        const refusal = [{ code: 'STEP_ORDER', blockedBy, blockedBySubSteps: [] }];
        const { strategyId } = walk;
        const saved = await ana.query(SAVE, { input: { strategyId, content: stepContent(later) } });
        expect(saved.data.saveStep).toEqual({ strategy: null, userErrors: refusal });
        const completed = await ana.query(COMPLETE, { input: { strategyId, step: later } });
        expect(completed.data.completeStep).toMatchObject({ strategy: null, userErrors: refusal });
      }
      await walkThrough(walk, first);
    }
    expect(await steps(walk)).toMatchObject({ phase: 'COMPLETED', status: 'COMPLETED', progress: { completed: 18 } });
  }, 60_000);

  it('holds inside H', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    for (const [index, first] of SUB_STEP_KEYS.entries()) {
      for (const [offset, later] of SUB_STEP_KEYS.slice(index + 1).entries()) {
        const { data } = await ana.query(COMPLETE_SUB, { input: { strategyId: walk.strategyId, subStep: later } });
        expect(data.completeSubStep.userErrors).toEqual([
          {
            code: 'STEP_ORDER',
            blockedBy: [],
            blockedBySubSteps: SUB_STEP_KEYS.slice(index, index + 1 + offset).map((key) => ({ key })),
          },
        ]);
      }
      await walkThroughSubStep(walk, first);
    }
  }, 30_000);

  it('shows the phases on the way', async () => {
    const walk = await startWalk(ana);
    const phases: string[] = [];
    for (const key of STEP_KEYS) {
      phases.push((await steps(walk)).phase);
      await walkThrough(walk, key);
    }
    expect(phases.map((phase, index) => `${STEP_KEYS[index]} ${phase}`)).toEqual([
      ...STEP_KEYS.slice(0, 7).map((key) => `${key} PLANNING`),
      'INTEGRATION INTEGRATING',
      'TRIAL TRIAL',
      'PROMOTION PREPARING',
      'RESOURCES PREPARING',
      ...STEP_KEYS.slice(11, 14).map((key) => `${key} LIVE`),
      ...STEP_KEYS.slice(14, 17).map((key) => `${key} REVIEWING`),
      'RETURNS EARNING',
    ]);
  }, 30_000);
});

describe('twenty clients who complete the same step at once', () => {
  it('leave it completed once: one succeeds, the others are told so', async () => {
    const walk = await startWalk(ana);
    await must(ana, SAVE, { input: { strategyId: walk.strategyId, content: stepContent('OBJECTIVES') } });
    const { version } = await steps(walk);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ana.query(COMPLETE, { input: { strategyId: walk.strategyId, step: 'OBJECTIVES' } }),
      ),
    );
    const results = answers.map(({ data }) => data.completeStep);
    expect(results.filter(({ strategy }) => strategy)).toEqual([
      { strategy: { version: version + 1, currentStep: { key: 'ANALYSIS' } }, userErrors: [] },
    ]);
    for (const { userErrors } of results.filter(({ strategy }) => !strategy)) {
      expect(userErrors).toEqual([
        {
          __typename: 'VersionConflictError',
          code: 'VERSION_CONFLICT',
          current: { id: walk.strategyId, version: version + 1 },
        },
      ]);
    }
    expect(await steps(walk)).toMatchObject({ version: version + 1, progress: { completed: 1 } });
    const { strategy } = await must(
      ana,
      'query ($id: ID!) { strategy(id: $id) { history { nodes { kind step strategyVersion } } } }',
      { id: walk.strategyId },
    );
    expect(strategy.history.nodes.filter(({ kind }: { kind: string }) => kind === 'STEP_COMPLETED')).toHaveLength(1);
  });

  it('leave every save in place of a lost one: the last content is one that was sent', async () => {
    const walk = await startWalk(ana);
    const visions = Array.from({ length: 20 }, (_, index) => `Vision ${index}`);
    const answers = await Promise.all(
      visions.map((vision) =>
        ana.query(SAVE, { input: { strategyId: walk.strategyId, content: { objectives: { vision } } } }),
      ),
    );
    expect(answers.flatMap(({ data }) => data.saveStep.userErrors)).toEqual([]);
    const { strategy } = await must(
      ana,
      'query ($id: ID!) { strategy(id: $id) { version step(key: OBJECTIVES) { content { ... on ObjectivesContent { vision } } } } }',
      { id: walk.strategyId },
    );
    expect(strategy.version).toBe(21);
    expect(visions).toContain(strategy.step.content.vision);
  });
});
