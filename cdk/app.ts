import { App } from 'aws-cdk-lib';
import { addResonance } from './resonance';

const account = process.env['CDK_DEFAULT_ACCOUNT'];
const region = process.env['CDK_DEFAULT_REGION'];

addResonance(new App(), account ? { account, region } : undefined);
