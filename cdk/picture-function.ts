import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { TableFunction } from './table-function';

export interface PictureFunctionProps {
  table: Table;
  logGroup: ILogGroup;
  /** What signs the addresses of pictures: a reference, never the text itself. */
  pictureSecret: string;
}

/** The Lambda that serves pictures to whoever has their address. It reads, and nothing else. */
export class PictureFunction extends TableFunction {
  constructor(scope: Construct, id: string, { pictureSecret, ...props }: PictureFunctionProps) {
    super(scope, id, {
      ...props,
      entry: 'lambdas/api/picture-handler.ts',
      tableActions: ['dynamodb:GetItem', 'dynamodb:Query'],
      environment: { PICTURE_SECRET: pictureSecret },
    });
  }
}
