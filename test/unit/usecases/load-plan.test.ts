import { planned } from '../../../lambdas/domain/allocation-plan';
import { emptyLedger } from '../../../lambdas/domain/ledger';
import { inAgreement } from '../../../lambdas/usecases/allocation/load-plan';
import { newBrandId, newStrategyId } from '../../../lambdas/shared/ids';
import type { Session } from '../../../lambdas/usecases/session';
import type { LoadedStrategy } from '../../../lambdas/usecases/strategy/load';
import { loadToComplete } from '../../../lambdas/usecases/strategy/plan';
import { completePlan } from '../../support/plan';

const brandId = newBrandId(0);
const { strategy: complete, allocations } = completePlan();
const strategy = { ...complete, brandId, id: newStrategyId(brandId) };
const brand: LoadedStrategy['brand'] = {
  id: strategy.brandId,
  name: 'Molino',
  slug: 'molino',
  timeZone: 'Europe/Madrid',
  currency: 'EUR',
  tags: [],
  createdAt: strategy.createdAt,
  updatedAt: strategy.updatedAt,
  version: 1,
  openApprovals: 0,
  runningCampaigns: 0,
  comingCampaigns: 0,
};
const ledger = planned(emptyLedger(strategy.id, 'EUR'), allocations, strategy);
const loaded = (entries: typeof allocations): LoadedStrategy => ({
  strategy,
  brand,
  ledger,
  parts: { steps: [], approvals: [], allocations: [...entries], ledger },
});
const whole = loaded(allocations);
const torn = loaded(allocations.slice(1));

it('reads once when the entries and the ledger belong together', async () => {
  const read = jest.fn().mockResolvedValue(whole);
  expect(await inAgreement(read)).toBe(whole);
  expect(read).toHaveBeenCalledTimes(1);
});

it('reads again when somebody wrote between the entries and the ledger', async () => {
  const read = jest.fn().mockResolvedValueOnce(torn).mockResolvedValue(whole);
  expect(await inAgreement(read)).toBe(whole);
});

it('does not wait for ever for sums that never agree', async () => {
  const read = jest.fn().mockResolvedValue(torn);
  expect(await inAgreement(read)).toBe(torn);
  expect(read).toHaveBeenCalledTimes(5);
});

it('leaves what does not exist at that', async () => {
  const read = jest.fn().mockResolvedValue(undefined);
  expect(await inAgreement(read)).toBeUndefined();
});

it('reads again for completing step K, too, which is judged by its entries', async () => {
  const parts = jest.fn().mockResolvedValueOnce(torn.parts).mockResolvedValue(whole.parts);
  const session = {
    caller: {},
    store: { strategy: () => Promise.resolve(strategy), brand: () => Promise.resolve(brand), parts },
    now: new Date('2026-09-15T10:00:00Z'),
  } as unknown as Session;
  const found = await loadToComplete(session, strategy.id, 'RESOURCES');
  expect(found?.plan.allocations).toEqual(allocations);
});
