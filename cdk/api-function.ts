import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { TABLE } from '../lambdas/data/table';
import { TableFunction } from './table-function';

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
  /** What signs the addresses of pictures: a reference, never the text itself. */
  pictureSecret: string;
}

/** The Lambda that serves GraphQL. */
export class ApiFunction extends TableFunction {
  constructor(scope: Construct, id: string, { tokenIssuer, tokenAudience, pictureSecret, ...props }: ApiFunctionProps) {
    super(scope, id, {
      ...props,
      entry: 'lambdas/api/handler.ts',
      tableActions: TABLE_ACTIONS,
      indexes: [TABLE.index.name],
      environment: { TOKEN_ISSUER: tokenIssuer, TOKEN_AUDIENCE: tokenAudience, PICTURE_SECRET: pictureSecret },
    });
  }
}
