import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import bundle from './bundle.json';

const ROOT = join(__dirname, '..');

export interface TableFunctionProps {
  /** The handler's file, from the root of the project. */
  entry: string;
  table: Table;
  /** What it may do with the table's items. */
  tableActions: string[];
  /** Indexes that it may query, by name. */
  indexes?: string[];
  logGroup: ILogGroup;
  environment: Record<string, string>;
}

/** A Lambda that works on the table, with a role that can do what its handler does and no more. */
export class TableFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, { entry, table, logGroup, environment, ...rights }: TableFunctionProps) {
    super(scope, id);
    // Its own role: the one CDK would make carries an AWS managed policy that may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    grantTable(role, table, rights);

    this.lambda = new NodejsFunction(this, 'Function', {
      entry: join(ROOT, entry),
      handler: 'handler',
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(15),
      role,
      logGroup,
      bundling: bundling(),
      // A switch of the SDK's version 2, which is not used.
      awsSdkConnectionReuse: false,
      environment: {
        TABLE_NAME: table.tableName,
        LOG_LEVEL: 'info',
        NODE_OPTIONS: '--enable-source-maps',
        ...environment,
      },
    });
  }
}

function grantTable(
  role: Role,
  table: Table,
  { tableActions, indexes = [] }: Pick<TableFunctionProps, 'tableActions' | 'indexes'>,
): void {
  role.addToPolicy(new PolicyStatement({ actions: tableActions, resources: [table.tableArn] }));
  for (const index of indexes) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${index}`] }),
    );
  }
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
