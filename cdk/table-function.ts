import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { codeOf } from './bundle/code';

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
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, { entry, table, logGroup, environment, ...rights }: TableFunctionProps) {
    super(scope, id);
    // Its own role: the one CDK would make carries an AWS managed policy that may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    grantTable(role, table, rights);

    this.lambda = new LambdaFunction(this, 'Function', {
      code: codeOf(entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(15),
      role,
      logGroup,
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
