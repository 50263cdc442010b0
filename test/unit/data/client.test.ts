import { createDocumentClient } from '../../../lambdas/data/client';
import { createTenantClients } from '../../../lambdas/data/tenant-clients';

const client = createDocumentClient({ tableName: 'brands', region: 'eu-west-1' });
const ofAgency = createTenantClients(client, async () => ({ accessKeyId: 'key', secretAccessKey: 'secret' }))('agn_1');

test.each([
  ['of the table', client],
  ['of one agency', ofAgency],
])('the client %s does not copy what it sends and gets for a log', (_, { middlewareStack }) => {
  const steps = middlewareStack.identify();
  expect(steps.filter((step) => /retry/i.test(step))).not.toEqual([]);
  expect(steps.filter((step) => /logger/i.test(step))).toEqual([]);
});
