import { Tags } from 'aws-cdk-lib';
import type { App, Environment } from 'aws-cdk-lib';
import { ApiStack } from './api/api-stack';
import { DataStack } from './data/data-stack';
import { EdgeStack } from './edge/edge-stack';
import { EventsStack } from './events/events-stack';
import { IdentityStack } from './identity/identity-stack';
import { ObservabilityStack } from './observability/observability-stack';
import { CLOUDFRONT_REGION, readSettings, warnOfMissing } from './settings';
import { STAGE_TAG } from './tags';

export interface Resonance {
  data: DataStack;
  identity: IdentityStack;
  api: ApiStack;
  events: EventsStack;
  /** Only where it was asked for. */
  edge?: EdgeStack;
  observability: ObservabilityStack;
}

/**
 * One stage, as stacks that change at different times.
 *
 * @param env account and region, as far as they are known; without them the templates fit any.
 * @throws Error when a context value is wrong (see `readSettings`).
 */
export function addResonance(app: App, { account, region }: Environment = {}): Resonance {
  const settings = readSettings(app.node);
  const env = { account, region: settings.region ?? (account && region) };
  const common = { env, settings, terminationProtection: settings.stage === 'prod' };
  const name = (part: string) => `resonance-${settings.stage}-${part}`;
  Tags.of(app).add(STAGE_TAG, settings.stage);

  const data = new DataStack(app, name('data'), { ...common, description: 'Resonance: the table and what opens it' });
  const identity = new IdentityStack(app, name('identity'), { ...common, description: 'Resonance: who signs in' });
  const api = new ApiStack(app, name('api'), { ...common, data, identity, description: 'Resonance: the GraphQL API' });
  const events = new EventsStack(app, name('events'), { ...common, data, description: 'Resonance: webhooks' });
  const edge = settings.edge
    ? new EdgeStack(app, name('edge'), {
        ...common,
        api,
        env: { ...env, region: CLOUDFRONT_REGION },
        description: 'Resonance: CloudFront and its firewall',
      })
    : undefined;
  const observability = new ObservabilityStack(app, name('observability'), {
    ...common,
    ...{ data, api, events, edge },
    description: 'Resonance: alarms, dashboard, budget',
  });
  warnOfMissing(api, settings);
  return { data, identity, api, events, observability, ...(edge && { edge }) };
}
