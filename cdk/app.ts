import { App } from 'aws-cdk-lib';
import { addResonance } from './resonance';

addResonance(new App(), {
  account: process.env['CDK_DEFAULT_ACCOUNT'],
  region: process.env['CDK_DEFAULT_REGION'],
});
