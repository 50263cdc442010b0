import { must, startApi } from '../support/api';
import { startFlakyEngine, type Trouble } from '../support/flaky-engine';
import { readServices } from '../support/services';

const LOST_THEN_REFUSED: Trouble = { fault: 'LOST_ANSWER', attempts: 1, next: { fault: 'CONFLICT', attempts: 1 } };

it('takes a refusal after a lost answer for no answer, and asks again', async () => {
  let agencyId = '';
  let isFirst = true;
  const engine = await startFlakyEngine(readServices().endpoint, (agency, _, operation) => {
    if (!isFirst || agency !== agencyId || operation !== 'TransactWriteItems') return {};
    isFirst = false;
    return { trouble: LOST_THEN_REFUSED };
  });
  const api = await startApi({ endpoint: engine.endpoint });
  const owner = await api.agency();
  agencyId = owner.agencyId;
  const { createBrand } = await must(
    owner,
    'mutation { createBrand(input: { name: "Molino", externalId: "m-1" }) { brand { version } userErrors { code } } }',
  );
  expect(createBrand).toEqual({ brand: { version: 1 }, userErrors: [] });
  expect([...engine.happened]).toEqual([
    ['LOST_ANSWER', 1],
    ['CONFLICT', 1],
  ]);
  await engine.stop();
});
