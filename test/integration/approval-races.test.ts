import { must, startApi } from '../support/api';
import { startFlakyEngine } from '../support/flaky-engine';
import { readServices } from '../support/services';
import { walkThroughSubStep, walkTo } from '../support/walk';

const ASK = `mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [MANAGEMENT] }) {
  approvals { id } userErrors { code } } }`;
const PENDING = '{ approvals { nodes { group } } }';
/** The caller is read first, then the strategy's head; its parts are asked for at the same time as the head. */
const HEAD = 2;

it('a group has one open question, also when a second is asked between the two reads of the first', async () => {
  let reads = 0;
  const second: { ask?: () => Promise<unknown> } = {};
  const engine = await startFlakyEngine(readServices().endpoint, (_agency, _call, operation) => {
    if (!second.ask || operation !== 'GetItem') return {};
    reads += 1;
    return reads === HEAD ? { meanwhile: second.ask } : {};
  });
  const [steady, slow] = await Promise.all([startApi(), startApi({ endpoint: engine.endpoint })]);
  const owner = await steady.agency();
  const walk = await walkTo(owner, 'INTEGRATION');
  for (const key of ['ASSEMBLE', 'BUILD'] as const) await walkThroughSubStep(walk, key);
  const late = await slow.member(owner.email ?? '', owner.agencyId);
  await must(late, PENDING);
  second.ask = () => must(owner, ASK, { id: walk.strategyId });
  await must(late, ASK, { id: walk.strategyId });
  expect(reads).toBeGreaterThanOrEqual(HEAD);
  expect((await must(owner, PENDING)).approvals.nodes).toEqual([{ group: 'MANAGEMENT' }]);
  await engine.stop();
});
