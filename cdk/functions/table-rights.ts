import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Conditions } from 'aws-cdk-lib/aws-iam';
import { TABLE } from '../../lambdas/data/table';

/** What the repositories send. A transaction needs no action of its own: each of its parts is checked as one of these. */
export const ITEM_ACTIONS = [
  'BatchGetItem',
  'ConditionCheckItem',
  'DeleteItem',
  'GetItem',
  'PutItem',
  'Query',
  'UpdateItem',
] as const;

/** Series of metrics are written many in a request, which takes statements; each is checked as one of these. */
const STATEMENT_ACTIONS = ['PartiQLInsert', 'PartiQLUpdate'] as const;

/** What the API sends. */
export const API_ACTIONS = [...ITEM_ACTIONS, ...STATEMENT_ACTIONS] as const;

export type ItemAction = (typeof API_ACTIONS)[number];

/** Partition keys as IAM compares them: `*` is any text, `?` one character. */
export type LeadingKeys = string[];

/** Lets somebody work on the table's items: on all, or on those in certain partitions. */
export const onTable = (table: ITableV2, actions: readonly ItemAction[], keys?: LeadingKeys): PolicyStatement =>
  statement(table.tableArn, actions, keys);

/** Lets somebody query the table's index: all of it, or certain partitions of it. */
export const onIndex = (table: ITableV2, keys?: LeadingKeys): PolicyStatement =>
  statement(`${table.tableArn}/index/${TABLE.index.name}`, ['Query'], keys);

const statement = (resource: string, actions: readonly ItemAction[], keys?: LeadingKeys): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [resource],
    ...(keys && { conditions: only(keys) }),
  });

const only = (keys: LeadingKeys): Conditions => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } });
