import { Duration, Validations } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { codeOf } from '../bundle/code';
import { logGroupProps } from '../log-group';
import type { Settings } from '../settings';

export interface TableFunctionProps {
  settings: Settings;
  /** The handler's file, from the root of the project. */
  entry: string;
  table: ITableV2;
  rights: PolicyStatement[];
  environment: Record<string, string>;
  /** Time for one invocation; what calls it waits longer. */
  timeout?: Duration;
  /** How many invocations run at once, at most. */
  reservedConcurrency?: number;
  /** Who invokes it and what becomes of an invocation that fails, as a sentence: why it has no dead letters of its own. */
  whoCalls: string;
}

/** A Lambda that works on the table, with a role that can do what its handler does and no more. */
export class TableFunction extends Construct {
  readonly lambda: LambdaFunction;
  protected readonly role: Role;

  constructor(scope: Construct, id: string, props: TableFunctionProps) {
    super(scope, id);
    const { settings, entry, table, rights, environment, whoCalls } = props;
    const logGroup = new LogGroup(this, 'Log', logGroupProps(settings));
    // Its own role: the one CDK would make carries an AWS managed policy that may write to every log group.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);
    for (const right of rights) this.role.addToPolicy(right);

    this.lambda = new LambdaFunction(this, 'Function', {
      code: codeOf(entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: props.timeout ?? Duration.seconds(15),
      reservedConcurrentExecutions: props.reservedConcurrency,
      role: this.role,
      logGroup,
      tracing: Tracing.ACTIVE,
      environment: {
        STAGE: settings.stage,
        TABLE_NAME: table.tableName,
        LOG_LEVEL: 'info',
        ...environment,
      },
    });
    Validations.of(this.lambda).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason: `A function's dead letters are for those who call it and do not wait. ${whoCalls}`,
    });
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Sending trace segments to X-Ray is an action that IAM knows no resource for.',
    });
  }
}
