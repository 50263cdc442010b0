import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ContributorInsightsMode,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Attribute } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { TABLE } from '../../lambdas/data/table';
import type { Settings } from '../settings';
import { ServerSecret } from '../functions/server-secret';
import { Backups } from './backups';
import { TableKey } from './table-key';

/** What outlives every deployment: the one table, and its backups. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly backups?: Backups;
  /** Opens the secrets of webhooks in the table, so it lives as long as that: a reference, never the text itself. */
  readonly webhookKey: string;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    this.table = this.makeTable(settings);
    if (settings.backups) {
      this.backups = new Backups(this, 'Backups', {
        table: this.table,
        kept: settings.backups,
        locked: settings.lockBackups,
      });
    }
    this.webhookKey = new ServerSecret(this, 'WebhookKey', {
      description: 'Seals the secrets that webhooks are signed with',
      whyKept:
        'What it sealed could not be opened with another: replacing it means that every partner gets a new secret.',
      removalPolicy: settings.disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    }).reference;
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }

  private makeTable({ disposable, recoveryDays, contributorInsights, replicas, customerKey }: Settings): TableV2 {
    const deletionProtection = !disposable;
    return new TableV2(this, 'Table', {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      billing: Billing.onDemand(),
      encryption: customerKey
        ? TableEncryptionV2.customerManagedKey(new TableKey(this, 'TableKey', { disposable }).key)
        : TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      timeToLiveAttribute: TABLE.timeToLiveAttribute,
      dynamoStream: StreamViewType[TABLE.streamViewType],
      contributorInsightsSpecification: {
        enabled: contributorInsights,
        ...(contributorInsights && { mode: ContributorInsightsMode.THROTTLED_KEYS }),
      },
      globalSecondaryIndexes: [
        {
          indexName: TABLE.index.name,
          partitionKey: text(TABLE.index.partitionKey),
          sortKey: text(TABLE.index.sortKey),
          projectionType: ProjectionType.ALL,
        },
      ],
      replicas: replicas.map((region) => ({ region, deletionProtection })),
    });
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
