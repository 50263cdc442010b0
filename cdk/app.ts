import { App } from 'aws-cdk-lib';
import { addResonance } from './resonance';
import { addRules } from './rules';

const app = new App();
addRules(app);
addResonance(app, {
  account: process.env['CDK_DEFAULT_ACCOUNT'],
  region: process.env['CDK_DEFAULT_REGION'],
});
