import { Tags, Validations } from 'aws-cdk-lib';
import type { App, Environment } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { ApiStack } from './api/api-stack';
import { DataStack } from './data/data-stack';
import { EventsStack } from './events/events-stack';
import { IdentityStack } from './identity/identity-stack';
import { ObservabilityStack } from './observability/observability-stack';
import { readSettings, warnOfMissing } from './settings';
import { STAGE_TAG } from './tags';

export interface Resonance {
  data: DataStack;
  identity: IdentityStack;
  api: ApiStack;
  events: EventsStack;
  observability: ObservabilityStack;
}

/**
 * One stage, as stacks that change at different times. The rules of AwsSolutions and Serverless are checked at synth: a
 * finding that nobody acknowledged with a reason stops it.
 *
 * @param env account and region, as far as they are known; without them the templates fit any.
 * @throws Error when a context value is wrong (see `readSettings`).
 */
export function addResonance(app: App, { account, region }: Environment = {}): Resonance {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

  const settings = readSettings(app.node);
  const env = { account, region: settings.region ?? (account && region) };
  const common = { env, settings, terminationProtection: settings.stage === 'prod' };
  const name = (part: string) => `resonance-${settings.stage}-${part}`;
  Tags.of(app).add(STAGE_TAG, settings.stage);

  const data = new DataStack(app, name('data'), { ...common, description: 'Resonance: the table and what opens it' });
  const identity = new IdentityStack(app, name('identity'), { ...common, description: 'Resonance: who signs in' });
  const api = new ApiStack(app, name('api'), { ...common, data, identity, description: 'Resonance: the GraphQL API' });
  const events = new EventsStack(app, name('events'), { ...common, data, description: 'Resonance: webhooks' });
  const observability = new ObservabilityStack(app, name('observability'), {
    ...common,
    ...{ data, api, events },
    description: 'Resonance: alarms, dashboard, budget',
  });
  warnOfMissing(api, settings);
  return { data, identity, api, events, observability };
}
