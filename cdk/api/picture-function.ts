import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { TableFunction } from '../functions/table-function';
import { onTable } from '../functions/table-rights';
import type { Settings } from '../settings';
import { WAITED_FOR } from './api-function';

export interface PictureFunctionProps {
  settings: Settings;
  table: ITableV2;
  /** What signs the addresses of pictures: a reference, never the text itself. */
  pictureSecret: string;
}

/** The Lambda that serves pictures to whoever has their address. It reads, and nothing else. */
export class PictureFunction extends TableFunction {
  constructor(scope: Construct, id: string, { settings, table, pictureSecret }: PictureFunctionProps) {
    super(scope, id, {
      settings,
      table,
      entry: 'lambdas/api/picture-handler.ts',
      rights: [onTable(table, ['BatchGetItem', 'Query'])],
      environment: { PICTURE_SECRET: pictureSecret },
      whoCalls: WAITED_FOR,
    });
  }
}
