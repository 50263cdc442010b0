import { OperationFailure } from './failure';

/** What is told of a deployment, and by which of the stacks that `cdk/resonance.ts` names. */
export const TOLD_BY = { TableName: 'data', UserPoolId: 'identity' } as const;

export interface Deployment {
  stage: string;
  region: string;
}

/** What a stage's stack tells as its output. Throws `OperationFailure` where there is no such stage. */
export async function outputOf(name: keyof typeof TOLD_BY, { stage, region }: Deployment): Promise<string> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = new CloudFormationClient({ region });
  const StackName = `resonance-${stage}-${TOLD_BY[name]}`;
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    const value = Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
    if (value === undefined) throw new OperationFailure(`${StackName} tells no ${name}: deploy the stage again.`);
    return value;
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new OperationFailure(`There is no ${StackName} in ${region}: deploy it, or name another stage or region.`, {
      cause,
    });
  } finally {
    client.destroy();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && error.message.endsWith('does not exist');
