import { STEPS, SUB_STEPS } from '../../lambdas/domain/steps';
import { must, startApi, type Api, type Client } from '../support/api';
import { FIXTURES } from '../support/fixtures-by-requirement';
import { SelfGuided } from '../support/self-guided';

const CODES = [...Object.values(STEPS), ...Object.values(SUB_STEPS)].flatMap(({ rules }) =>
  rules.map(({ code }) => code),
);

let api: Api;
let ana: Client;
let strategist: SelfGuided;
let strategyId: string;

/** One way from A to R, for all the tests below to look at. */
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-01-05T10:00:00Z');
  ana = await api.agency();
  const { createBrand } = await must(
    ana,
    'mutation { createBrand(input: { name: "Molino" }) { brand { id } userErrors { message } } }',
  );
  const brandId: string = createBrand.brand.id;
  const { createStrategy } = await must(
    ana,
    'mutation ($brandId: ID!) { createStrategy(input: { brandId: $brandId, title: "S" }) { strategy { id } userErrors { message } } }',
    { brandId },
  );
  strategyId = createStrategy.strategy.id;
  strategist = new SelfGuided({ client: ana, brandId, strategyId }, (day) => api.clock.set(`${day}T10:00:00Z`));
  await strategist.finish();
}, 60_000);

describe('a strategist who knows nothing but what the API tells', () => {
  it('arrives at the end', async () => {
    const { strategy } = await must(
      ana,
      'query ($id: ID!) { strategy(id: $id) { status phase progress { completed } } }',
      { id: strategyId },
    );
    expect(strategy).toEqual({ status: 'COMPLETED', phase: 'COMPLETED', progress: { completed: 18 } });
  });

  it('can complete whatever has all its requirements met', () => {
    const met = strategist.attempts.filter(({ unmet }) => unmet.length === 0);
    expect(met).toHaveLength(18 + 7);
    expect(met.flatMap(({ place, refusals }) => refusals.map(({ code }) => `${place}: ${code}`))).toEqual([]);
  });

  it('is refused otherwise, with exactly what was unmet, word for word', () => {
    const refused = strategist.attempts.filter(({ unmet }) => unmet.length > 0);
    expect(refused.length).toBeGreaterThanOrEqual(CODES.length);
    for (const { unmet, refusals } of refused) expect(refusals).toEqual([{ code: 'REQUIREMENTS_UNMET', unmet }]);
  });

  it('meets every requirement there is on the way', () => {
    expect([...strategist.used].sort()).toEqual([...CODES].sort());
  });
});

test('there is one fixture for each requirement, and none for what is no requirement', () => {
  expect(Object.keys(FIXTURES).sort()).toEqual([...CODES].sort());
});
