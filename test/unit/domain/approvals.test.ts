import type { Role } from '../../../lambdas/domain/access';
import type { Member } from '../../../lambdas/domain/agency';
import { daysWaited, groupsYetToApprove, isOverdue, type Approval } from '../../../lambdas/domain/approval';
import { approversOf, isAlone } from '../../../lambdas/domain/approvers';
import { dayIn } from '../../../lambdas/domain/calendar';
import { subRequirementsOf } from '../../../lambdas/domain/steps';
import { completePlan } from '../../support/plan';

const member = (id: string, role: Role, more: Partial<Member> = {}): Member => ({
  id,
  email: `${id}@example.com`,
  role,
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2024-01-01T00:00:00Z',
  version: 1,
  ...more,
});
const owner = member('owner', 'OWNER');
const strategist = member('strategist', 'STRATEGIST');
const board = member('board', 'CLIENT', { approverGroup: 'BOARD', brandIds: ['brand-1'] });
const elsewhere = member('elsewhere', 'CLIENT', { approverGroup: 'BOARD', brandIds: ['brand-2'] });
const admin = member('admin', 'ADMIN', { brandIds: ['brand-2'] });

describe('who takes part in the approval of a brand', () => {
  it('is whoever may, and may see the brand', () => {
    expect(approversOf([owner, strategist, board, elsewhere, admin], 'brand-1')).toEqual({
      askers: ['owner', 'strategist'],
      deciders: { MANAGEMENT: ['owner'], BOARD: ['owner', 'board'] },
    });
  });

  it.each([
    ['an owner who asks and has nobody beside', [owner], 'BOARD', ['owner'], true],
    ['an owner who asks the group of a client', [owner, board], 'BOARD', ['owner'], false],
    ['an owner who asks the other group', [owner, board], 'MANAGEMENT', ['owner'], true],
    ['a strategist who asks the owner', [owner, strategist], 'MANAGEMENT', ['strategist'], false],
    [
      'an owner beside a strategist who could ask instead',
      [owner, strategist],
      'BOARD',
      ['owner', 'strategist'],
      false,
    ],
  ] as const)('%s', (_, members, group, askers, alone) => {
    expect(isAlone(approversOf(members, 'brand-1'), group, askers)).toBe(alone);
  });
});

describe('the requirement that somebody else approves', () => {
  const unmet = (approvals: Approval[], members?: Member[]) =>
    subRequirementsOf('DRAFT', {
      ...completePlan({ approvals }),
      approvers: members && approversOf(members, 'brand-1'),
    }).filter(({ met }) => !met);
  const { approvals } = completePlan();
  const pending = approvals.map((one): Approval => ({
    ...one,
    status: 'PENDING',
    requestedBy: 'owner',
    decidedAt: undefined,
    decidedBy: undefined,
  }));

  it('names the groups that nobody but the asker decides for', () => {
    expect(unmet(pending, [owner, board])).toMatchObject([
      { code: 'DRAFT_APPROVED' },
      { code: 'APPROVED_BY_ANOTHER_PERSON', message: expect.stringContaining('Missing: MANAGEMENT (nobody else may') },
    ]);
  });

  it('can be read before anybody asks', () => {
    expect(unmet([], [owner])[1]?.message).toMatch(/MANAGEMENT \(nobody .*BOARD \(nobody/);
    expect(unmet([], [owner, strategist]).map(({ code }) => code)).toEqual(['DRAFT_APPROVED']);
  });

  it('says nothing while it is not known who is a member', () => {
    expect(unmet(pending).map(({ code }) => code)).toEqual(['DRAFT_APPROVED']);
  });

  it('is met when somebody else approved, whoever is left', () => {
    expect(unmet([...approvals], [owner])).toEqual([]);
  });
});

describe('an approval by whoever asked for it', () => {
  it('does not count', () => {
    const { approvals, profiles } = completePlan();
    const own = approvals.map((one) => ({ ...one, decidedBy: one.requestedBy }));
    expect(groupsYetToApprove(approvals, profiles)).toEqual([]);
    expect(groupsYetToApprove(own, profiles)).toEqual(['MANAGEMENT', 'BOARD']);
  });
});

describe('waiting for a decision', () => {
  const madrid = (instant: string) => dayIn('Europe/Madrid', new Date(instant));

  it.each([
    ['2026-09-15T10:00:00Z', undefined, '2026-09-15', 0],
    ['2026-09-15T21:59:59Z', undefined, '2026-09-16', 1],
    ['2026-09-15T22:00:00Z', undefined, '2026-09-16', 0],
    ['2026-09-15T10:00:00Z', '2026-09-18T23:00:00Z', '2026-10-01', 4],
  ])('since %s until %s or %s takes %d days', (requestedAt, decidedAt, today, days) => {
    expect(daysWaited({ requestedAt, decidedAt }, madrid, today)).toBe(days);
  });

  it.each([
    ['PENDING', '2026-09-14', true],
    ['PENDING', '2026-09-15', false],
    ['PENDING', undefined, false],
    ['APPROVED', '2026-09-14', false],
  ] as const)('%s and due on %s on the 15th: overdue %s', (status, dueOn, overdue) => {
    expect(isOverdue({ status, dueOn }, '2026-09-15')).toBe(overdue);
  });
});
