import type { GraphQLField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import {
  contentFieldOf,
  STEP_KEYS,
  SUB_STEP_KEYS,
  type StepKey,
  type SubStepKey,
} from '../../lambdas/domain/steps/keys';
import { must, mustHaveNoFaults, startApi, type Api } from '../support/api';
import { attackWith } from '../support/attack';
import { attacksOn } from '../support/bad-values';
import { completeContents, completeSubContents } from '../support/complete-contents';
import { printedSchema } from '../support/schema-samples';
import { startWalk, walkThrough, walkThroughSubStep, type Walk } from '../support/walk';

const schema = printedSchema();
const mutation = (name: string) => schema.getMutationType()?.getFields()[name] as GraphQLField<unknown, unknown>;
const typeIn = (input: string, field: string): GraphQLInputType =>
  (schema.getType(input) as GraphQLInputObjectType).getFields()[field]?.type as GraphQLInputType;

let api: Api;
let walk: Walk;
beforeAll(async () => {
  api = await startApi();
  walk = await startWalk(await api.agency());
});

const good: Record<string, unknown> = {
  ...completeContents,
  longTermReview: {
    judgement: 'Not all of it',
    acceptances: [{ objectiveKey: 'orders', reason: 'The shop opened late' }],
  },
};

afterAll(() => mustHaveNoFaults(api));

async function problemsOf(save: 'saveStep' | 'saveSubStep', key: StepKey | SubStepKey, content: unknown) {
  const name = contentFieldOf(key);
  const type = typeIn(save === 'saveStep' ? 'StepContentInput' : 'SubStepContentInput', name);
  const attacks = [...attacksOn(type, name, () => walk.brandId, content)]
    .filter(({ heavy }) => !heavy)
    .map(({ path, value, ...spoilt }) => ({
      ...spoilt,
      path: ['content', name, ...path],
      value: { strategyId: walk.strategyId, content: { [name]: value } },
    }));
  return attackWith({ client: walk.client, field: mutation(save), argument: 'input' }, attacks);
}

/** Its sub-steps are complete by then. */
const completeIntegration = () =>
  must(
    walk.client,
    'mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: INTEGRATION }) { userErrors { message } } }',
    { id: walk.strategyId },
  );

/* In the order of the method, each on the strategy that the ones before it left: only an open step reads its content. */

describe.each(STEP_KEYS)('step %s', (key) => {
  if (key === 'INTEGRATION') {
    it.each(SUB_STEP_KEYS)('says clearly what is wrong with the content of %s', async (subKey) => {
      const content = Object(completeSubContents)[contentFieldOf(subKey)];
      expect(await problemsOf('saveSubStep', subKey, content)).toEqual([]);
      await walkThroughSubStep(walk, subKey);
    });
  }

  it('says clearly what is wrong with its content', async () => {
    expect(await problemsOf('saveStep', key, good[contentFieldOf(key)])).toEqual([]);
    await (key === 'INTEGRATION' ? completeIntegration() : walkThrough(walk, key));
  }, 20_000);
});
