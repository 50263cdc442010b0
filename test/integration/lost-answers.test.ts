import { must, startApi } from '../support/api';
import { startFlakyEngine, type Trouble } from '../support/flaky-engine';
import { readServices } from '../support/services';

it.each<[string, Trouble[]]>([
  ['a lost answer', [{ fault: 'LOST_ANSWER', attempts: 1, next: { fault: 'CONFLICT', attempts: 1 } }]],
  [
    'an answer that it goes on',
    [
      { fault: 'IN_PROGRESS', attempts: 3 },
      { fault: 'CONFLICT', attempts: 3 },
    ],
  ],
])('takes a refusal after %s for no answer, and asks again', async (_, given) => {
  const troubles = [...given];
  let agencyId = '';
  const engine = await startFlakyEngine(readServices().endpoint, (agency, _call, operation) =>
    agency === agencyId && operation === 'TransactWriteItems' ? { trouble: troubles.shift() } : {},
  );
  const api = await startApi({ endpoint: engine.endpoint });
  const owner = await api.agency();
  agencyId = owner.agencyId;
  const { createBrand } = await must(
    owner,
    'mutation { createBrand(input: { name: "Molino", externalId: "m-1" }) { brand { version } userErrors { code } } }',
  );
  expect(createBrand).toEqual({ brand: { version: 1 }, userErrors: [] });
  expect(engine.happened.get('CONFLICT')).toBe(1);
  expect(troubles).toEqual([]);
  await engine.stop();
});
