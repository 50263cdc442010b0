import { groupsYetToApprove, nameOfGroup } from '../../domain/approval';
import { subBlockersOf } from '../../domain/progress';
import { changedSincePublished, type Profile } from '../../domain/profile';
import type { BlockingStep, Result, UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { decide, refuse } from '../decide';
import { instant, type Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { changeProfile, type ProfileTarget } from './change-profile';

/**
 * Makes a profile public: after sub-step H3 of the brand's strategy, and when every approver group approved the profiles
 * as they are at this moment.
 */
export const publishProfile = (session: Session, target: ProfileTarget): Promise<Result<Profile>> =>
  changeProfile(session, target, async (before, { standing }) => {
    const [profiles, loaded] = await Promise.all([
      session.store.allProfiles(before.brandId),
      standing?.status === 'ACTIVE' ? loadStrategy(session, standing.strategyId) : undefined,
    ]);
    if (!loaded) {
      return refuse(conflict('The brand has no strategy under way in which its profiles could have been approved.'));
    }
    const { strategy, parts } = loaded;
    const errors = [
      ...(isPublicAsItIs(before) ? [conflict('This profile is public already, just as it stands.')] : []),
      ...draftRefusals(strategy),
      ...groupsYetToApprove(parts.approvals, profiles).map((group) =>
        conflict(`${nameOfGroup(group)} has not approved the profiles as they are now. Ask for approval first.`),
      ),
    ];
    if (errors.length > 0) return refuse(...errors);
    return decide({ status: 'PUBLISHED', publishedDraft: before.draftVersion, publishedAt: instant(session) }, [
      { do: 'check-strategy', strategy },
    ]);
  });

const conflict = (message: string): UserError => ({ code: 'STATE_CONFLICT', message });

const isPublicAsItIs = (profile: Profile): boolean => profile.status === 'PUBLISHED' && !changedSincePublished(profile);

function draftRefusals(strategy: Strategy): UserError[] {
  if (strategy.progress.subSteps.DRAFT === 'COMPLETED') return [];
  const draft: BlockingStep = { key: 'INTEGRATION', subKey: 'DRAFT' };
  return [
    {
      code: 'STEP_ORDER',
      message: 'Nothing is published before sub-step H3 is complete: the draft has to be seen and approved first.',
      blockedBy: [...subBlockersOf(strategy.progress, 'DRAFT'), draft],
      strategy,
    },
  ];
}
