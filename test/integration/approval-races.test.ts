import { setTimeout as pause } from 'node:timers/promises';
import { must, startApi } from '../support/api';
import { startFlakyEngine } from '../support/flaky-engine';
import { readServices } from '../support/services';
import { walkTo } from '../support/walk';

const ASK = `mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [MANAGEMENT] }) {
  approvals { id } userErrors { code } } }`;
const PENDING = '{ approvals { nodes { group } } }';

it('a group has one open question, also when a second is asked between the two reads of the first', async () => {
  let isSlow = false;
  const engine = await startFlakyEngine(readServices().endpoint, (_agency, _call, operation) =>
    isSlow && operation === 'GetItem' ? { delay: 200 } : {},
  );
  const [steady, slow] = await Promise.all([startApi(), startApi({ endpoint: engine.endpoint })]);
  // The late one is let in after 200 ms, then reads the parts at once and the head 200 ms later.
  for (const milliseconds of [230, 270, 310]) {
    const owner = await steady.agency();
    const { strategyId: id } = await walkTo(owner, 'LAUNCH');
    const late = await slow.member(owner.email ?? '', owner.agencyId);
    await must(late, PENDING);
    isSlow = true;
    const asked = must(late, ASK, { id });
    await pause(milliseconds);
    await must(owner, ASK, { id });
    await asked;
    isSlow = false;
    expect((await must(owner, PENDING)).approvals.nodes).toEqual([{ group: 'MANAGEMENT' }]);
  }
  await engine.stop();
});
