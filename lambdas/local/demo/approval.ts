import * as z from 'zod';
import { APPROVER_GROUPS, type ApproverGroup } from '../../domain/approval';
import { select } from './client';
import { check } from './failure';
import { BRAND } from './mercado-olivo';
import { done, refused } from './print';
import { profilesOf } from './profiles';
import type { Walk } from './stage';

const APPROVALS = select(
  'query ($id: ID!) { strategy(id: $id) { approvals { id group status comment } } }',
  z.object({
    strategy: z.object({
      approvals: z.array(
        z.object({
          id: z.string(),
          group: z.enum(APPROVER_GROUPS),
          status: z.string(),
          comment: z.string().nullable(),
        }),
      ),
    }),
  }),
);

const WAITING = select(
  '{ portfolio(filter: { awaitingApproval: true }) { nodes { brand { name } openApprovals } } }',
  z.object({
    portfolio: z.object({
      nodes: z.array(z.object({ brand: z.object({ name: z.string() }), openApprovals: z.number() })),
    }),
  }),
);

/** What the board asks for before it approves, and what the agency makes of it. */
const WISH = 'Say in every profile since when we press: people ask.';
const CORRECTED = 'Oil of one grove, pressed the day it is picked, since 1962. Find us in the market hall.';

/** H3: nothing is public before the brand's people have seen it. The board wants a change first, and gets it. */
export async function getApproval(walk: Walk): Promise<void> {
  await showThatNothingIsPublic(walk);
  if (!(await approvalsOf(walk)).some(({ comment }) => comment === WISH)) {
    await ask(walk);
    await decide(walk, 'MANAGEMENT', { decision: 'APPROVE' });
    await decide(walk, 'BOARD', { decision: 'REQUEST_CHANGES', comment: WISH });
  }
  await correct(walk);
  await ask(walk);
  for (const group of APPROVER_GROUPS) await decide(walk, group, { decision: 'APPROVE' });
}

const approvalsOf = async ({ stage, strategyId }: Walk) =>
  (await stage.agency.read(APPROVALS, { id: strategyId })).strategy.approvals;

async function showThatNothingIsPublic(walk: Walk): Promise<void> {
  const [profile] = await profilesOf(walk);
  const [refusal] = await walk.stage.agency.refused('publishProfile', { id: profile?.id });
  check('publishing before sub-step H3', refusal?.code, 'STEP_ORDER');
  refused(`   publishing ${profile?.handle}`, refusal?.message ?? '');
}

/** Asks the groups that have neither approved the profiles as they are now nor been asked about them. */
async function ask(walk: Walk): Promise<void> {
  const present = (await approvalsOf(walk)).filter(({ status }) => status === 'APPROVED' || status === 'PENDING');
  const groups = APPROVER_GROUPS.filter((group) => !present.some((one) => one.group === group));
  if (groups.length > 0) {
    const note = 'Please look at the profiles before they are public';
    await walk.stage.agency.change('requestApproval', { strategyId: walk.strategyId, groups, note });
  }
  const pending = (await approvalsOf(walk)).filter(({ status }) => status === 'PENDING').length;
  const { nodes } = (await walk.stage.agency.read(WAITING)).portfolio;
  check(
    'brands that wait for approvals',
    nodes,
    pending === 0 ? [] : [{ brand: { name: BRAND.name }, openApprovals: pending }],
  );
  done(`   approval is asked for: the portfolio shows ${pending} open`);
}

async function decide(
  walk: Walk,
  group: ApproverGroup,
  decision: { decision: string; comment?: string },
): Promise<void> {
  const waiting = (await approvalsOf(walk)).find((one) => one.group === group && one.status === 'PENDING');
  if (!waiting) return;
  await walk.stage.approvers[group].change('decideApproval', { id: waiting.id, ...decision });
  done(`   the ${group.toLowerCase()} ${decision.comment ? `sends it back: “${decision.comment}”` : 'approves'}`);
}

/** The profiles say what the board asked for. What was approved before speaks of another draft from then on. */
async function correct(walk: Walk): Promise<void> {
  for (const { id, handle, criteria } of await profilesOf(walk)) {
    if (criteria.some(({ value }) => value === CORRECTED)) continue;
    await walk.stage.agency.change('updateProfile', { id, criteria: [{ criterion: 'BIO', value: CORRECTED }] });
    const approved = (await approvalsOf(walk)).filter(({ status }) => status === 'APPROVED');
    check(`approvals that stand after ${handle} changed`, approved, []);
    done(`   ${handle} is changed, and approvals of the draft before are withdrawn`);
  }
}
