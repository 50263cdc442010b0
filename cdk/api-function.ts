import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { TABLE } from '../lambdas/data/table';
import bundle from './bundle.json';

const ROOT = join(__dirname, '..');

/** What the repositories send. A transaction needs no action of its own: each of its parts is checked as one of these. */
const TABLE_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

export interface ApiFunctionProps {
  table: Table;
  logGroup: ILogGroup;
  /** `iss` of the tokens it accepts. */
  tokenIssuer: string;
  /** `aud` of the tokens it accepts. */
  tokenAudience: string;
}

/** The Lambda that serves GraphQL, with a role that can do what the handler does and no more. */
export class ApiFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    // Its own role: the one CDK would make carries an AWS managed policy that may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    props.logGroup.grantWrite(role);
    grantTable(role, props.table);

    this.lambda = new NodejsFunction(this, 'Function', {
      entry: join(ROOT, 'lambdas/api/handler.ts'),
      handler: 'handler',
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(15),
      role,
      logGroup: props.logGroup,
      bundling: bundling(),
      // A switch of the SDK's version 2, which is not used.
      awsSdkConnectionReuse: false,
      environment: {
        TABLE_NAME: props.table.tableName,
        TOKEN_ISSUER: props.tokenIssuer,
        TOKEN_AUDIENCE: props.tokenAudience,
        LOG_LEVEL: 'info',
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
  }
}

function grantTable(role: Role, table: Table): void {
  role.addToPolicy(new PolicyStatement({ actions: TABLE_ACTIONS, resources: [table.tableArn] }));
  role.addToPolicy(
    new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${TABLE.index.name}`] }),
  );
}

/** The options that the local server bundles with too, so that a laptop runs what is deployed, the AWS SDK included. */
function bundling(): BundlingOptions {
  const { format, supported, ...options } = bundle;
  if (format !== 'cjs') throw new Error(`cdk/bundle.json: the format is "${format}", but only "cjs" was tried.`);
  // CDK has no word of its own for what the target is said to support.
  const esbuildArgs = Object.fromEntries(
    Object.entries(supported).map(([feature, is]) => [`--supported:${feature}`, String(is)]),
  );
  return { ...options, format: OutputFormat.CJS, esbuildArgs, externalModules: [], logLevel: LogLevel.WARNING };
}
