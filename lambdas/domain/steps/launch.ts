import { MEDIA, type Campaign } from '../campaign';
import { launchContent, type LaunchContent } from './contents/launch';
import type { Plan } from './plan';
import { defineStep, unless } from './step';

const launchCampaignsOf = ({ campaigns, strategy }: Plan) =>
  campaigns.filter((one) => one.kind === 'LAUNCH' && one.strategyId === strategy.id && one.status !== 'CANCELLED');

const isUnderWay = ({ status }: Campaign) => status === 'RUNNING' || status === 'FINISHED';

const crosses = ({ tactics }: Campaign) => MEDIA.every((medium) => tactics.some((one) => one.medium === medium));

/** The first day on which a launch campaign of this strategy went live; `undefined` before that. */
export function launchDayOf(plan: Plan): string | undefined {
  return launchCampaignsOf(plan)
    .flatMap(({ launchedOn }) => launchedOn ?? [])
    .sort()[0];
}

/** L: going live. */
export const launch = defineStep<LaunchContent>({
  content: launchContent,
  rules: [
    {
      code: 'LAUNCH_CAMPAIGN_RUNNING',
      sentence: 'Start a launch campaign: one has to be running or finished.',
      missing: (_, plan) => unless(launchCampaignsOf(plan).some(isUnderWay)),
    },
    {
      code: 'LAUNCH_CROSSES_OFFLINE',
      sentence: 'Let the launch campaign cross online with offline tactics, or say why it does without.',
      missing({ offlineWaiver }, plan) {
        if (offlineWaiver !== undefined) return [];
        const campaigns = launchCampaignsOf(plan);
        const underWay = campaigns.filter(isUnderWay);
        return unless((underWay.length > 0 ? underWay : campaigns).some(crosses));
      },
    },
  ],
});
