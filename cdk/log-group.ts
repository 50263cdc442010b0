import { RemovalPolicy } from 'aws-cdk-lib';
import type { LogGroupProps } from 'aws-cdk-lib/aws-logs';
import type { Settings } from './settings';

/** Every log of a stage is kept equally long, and in `prod` longer than its stack. */
export const logGroupProps = ({ stage, logRetention }: Settings): LogGroupProps => ({
  retention: logRetention,
  removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});
