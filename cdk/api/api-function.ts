import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { TableFunction } from '../functions/table-function';
import { API_ACTIONS, onIndex, onTable } from '../functions/table-rights';
import type { Settings } from '../settings';
import { directoryRights, TenantRole } from './tenant-role';

/** Why functions behind the API have no dead letters. */
export const WAITED_FOR = 'API Gateway calls this one and waits: a failure is an answer.';

export interface ApiFunctionProps {
  settings: Settings;
  table: ITableV2;
  /** `iss` of the tokens it accepts. */
  tokenIssuer: string;
  /** `aud` of the tokens it accepts. */
  tokenAudience: string;
  /** What signs the addresses of pictures: a reference, never the text itself. */
  pictureSecret: string;
  /** Seals the secrets of webhooks: a reference likewise. */
  webhookKey: string;
}

/** The Lambda that serves GraphQL. */
export class ApiFunction extends TableFunction {
  constructor(scope: Construct, id: string, { settings, table, ...told }: ApiFunctionProps) {
    super(scope, id, {
      settings,
      table,
      entry: 'lambdas/api/handler.ts',
      rights: settings.tenantIsolation ? directoryRights(table) : [onTable(table, API_ACTIONS), onIndex(table)],
      reservedConcurrency: settings.reservedConcurrency,
      environment: {
        TOKEN_ISSUER: told.tokenIssuer,
        TOKEN_AUDIENCE: told.tokenAudience,
        PICTURE_SECRET: told.pictureSecret,
        WEBHOOK_SECRET_KEY: told.webhookKey,
      },
      whoCalls: WAITED_FOR,
    });
    if (settings.tenantIsolation) {
      const { roleArn } = new TenantRole(this, 'TenantRole', { table, assumedBy: this.role });
      this.lambda.addEnvironment('TENANT_ROLE_ARN', roleArn);
    }
  }
}
