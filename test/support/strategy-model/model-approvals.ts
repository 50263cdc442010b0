import { doneWith, refusedWith } from './call';
import { moves, strategyIn } from './model-steps';
import { general, isSubBlocked, yetToApprove } from './rules';
import type { Transition } from './transition';
import { draftOf, NEW } from './world';

export const approvalRules: Record<string, Transition> = {
  requestApproval(world, { strategyId, groups }, by) {
    const strategy = strategyIn(world, strategyId);
    const asked: string[] = groups ?? yetToApprove(strategy, world);
    const codes = general(strategy);
    if (codes.length === 0 && isSubBlocked(strategy, 'DRAFT')) codes.push('STEP_ORDER');
    if (world.profiles.length === 0 || asked.length === 0) codes.push('STATE_CONFLICT');
    if (codes.length > 0) return refusedWith(...codes);

    const draft = draftOf(world);
    strategy.approvals = [
      ...strategy.approvals.filter(
        (one) => one.status !== 'PENDING' || (one.draft === draft && !asked.includes(one.group)),
      ),
      ...asked.map((group) => ({ id: NEW, group, status: 'PENDING', draft, requestedBy: by.id, version: 1 })),
    ];
    return moves(strategy, 'APPROVAL_REQUESTED');
  },

  decideApproval(world, { id, decision, expectedVersion }, by) {
    const strategy = world.strategies.find(({ approvals }) => approvals.some((one) => one.id === id));
    const approval = strategy?.approvals.find((one) => one.id === id);
    if (!strategy || !approval) return refusedWith('NOT_FOUND');
    if (strategy.status !== 'ACTIVE') return refusedWith('STATE_CONFLICT');
    if (expectedVersion !== undefined && expectedVersion !== approval.version) return refusedWith('VERSION_CONFLICT');
    const wrong = [
      !['OWNER', 'ADMIN'].includes(by.role) && by.group !== approval.group,
      approval.requestedBy === by.id,
      approval.status !== 'PENDING' || approval.draft !== draftOf(world),
    ];
    const codes = wrong.filter(Boolean).map(() => 'STATE_CONFLICT');
    if (codes.length > 0) return refusedWith(...codes);
    approval.status = decision === 'APPROVE' ? 'APPROVED' : 'CHANGES_REQUESTED';
    approval.version += 1;
    strategy.history.push(`APPROVAL_DECIDED ${strategy.version}`);
    return doneWith(approval.version);
  },

  updateProfile(world, { id, expectedVersion }) {
    const profile = world.profiles.find((one) => one.id === id);
    if (!profile) return refusedWith('NOT_FOUND');
    if (expectedVersion !== undefined && expectedVersion !== profile.version) return refusedWith('VERSION_CONFLICT');
    profile.draftVersion += 1;
    profile.version += 1;
    return doneWith(profile.version);
  },

  publishProfile(world, { id, expectedVersion }) {
    const profile = world.profiles.find((one) => one.id === id);
    if (!profile) return refusedWith('NOT_FOUND');
    if (expectedVersion !== undefined && expectedVersion !== profile.version) return refusedWith('VERSION_CONFLICT');
    const strategy = world.strategies.find(({ status }) => status === 'ACTIVE');
    if (!strategy) return refusedWith('STATE_CONFLICT');
    const codes = yetToApprove(strategy, world).map(() => 'STATE_CONFLICT');
    if (profile.publishedDraft === profile.draftVersion) codes.push('STATE_CONFLICT');
    if (strategy.subSteps.DRAFT !== 'COMPLETED') codes.push('STEP_ORDER');
    if (codes.length > 0) return refusedWith(...codes);
    profile.publishedDraft = profile.draftVersion;
    profile.version += 1;
    return doneWith(profile.version);
  },

  updateBrand(world, { expectedVersion }) {
    if (expectedVersion !== undefined && expectedVersion !== world.brandVersion) return refusedWith('VERSION_CONFLICT');
    world.brandVersion += 1;
    return doneWith(world.brandVersion);
  },
};
