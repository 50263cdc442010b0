import { Validations } from 'aws-cdk-lib';
import type { App, Environment } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApiStack } from './api-stack';
import { DataStack } from './data-stack';
import { IdentityStack } from './identity-stack';
import { readSettings } from './settings';

export interface Resonance {
  data: DataStack;
  identity: IdentityStack;
  api: ApiStack;
}

/**
 * One stage, as three stacks that change at different times. The rules of AwsSolutions are checked at synth: a finding
 * that nobody acknowledged with a reason stops it.
 *
 * @param env account and region; without them the templates fit any.
 * @throws Error when a context value is wrong (see `readSettings`).
 */
export function addResonance(app: App, env?: Environment): Resonance {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const settings = readSettings(app.node);
  const common = { env, settings, terminationProtection: settings.stage === 'prod' };
  const name = (part: string) => `resonance-${settings.stage}-${part}`;

  const data = new DataStack(app, name('data'), { ...common, description: 'Resonance: the table' });
  const identity = new IdentityStack(app, name('identity'), { ...common, description: 'Resonance: who signs in' });
  const api = new ApiStack(app, name('api'), { ...common, data, identity, description: 'Resonance: the GraphQL API' });
  return { data, identity, api };
}
