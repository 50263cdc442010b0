import { TABLE } from '../../lambdas/data/table';
import { PROD, synthesize } from '../support/synth';

const TYPE = 'AWS::DynamoDB::Table';

describe.each([{ stage: 'dev' }, { stage: 'staging' }, PROD])('the table in $stage', (context) => {
  const { data } = synthesize(context);

  it('is the only one', () => {
    expect(Object.keys(data.findResources(TYPE))).toHaveLength(1);
  });

  it('has the keys of the definition that the local engine is given', () => {
    data.hasResourceProperties(TYPE, {
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: TABLE.index.name,
          KeySchema: [
            { AttributeName: TABLE.index.partitionKey, KeyType: 'HASH' },
            { AttributeName: TABLE.index.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
  });

  it('keys by texts only', () => {
    data.hasResourceProperties(TYPE, {
      AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey, TABLE.index.partitionKey, TABLE.index.sortKey].map(
        (name) => ({ AttributeName: name, AttributeType: 'S' }),
      ),
    });
  });

  it('is paid by request', () => {
    data.hasResourceProperties(TYPE, { BillingMode: 'PAY_PER_REQUEST' });
  });

  it('can be brought back to any second of the last weeks', () => {
    data.hasResourceProperties(TYPE, { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } });
  });

  it('cannot be deleted, neither by hand nor with its stack', () => {
    data.hasResource(TYPE, {
      Properties: { DeletionProtectionEnabled: true },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('lets expire what carries a time to live', () => {
    data.hasResourceProperties(TYPE, {
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLiveAttribute, Enabled: true },
    });
  });

  it('streams each change with what was before and after', () => {
    data.hasResourceProperties(TYPE, { StreamSpecification: { StreamViewType: TABLE.streamViewType } });
  });

  it('is named in an output', () => {
    data.hasOutput('TableName', {});
  });
});

it('goes with its stack only when the deployment was declared disposable', () => {
  const { data } = synthesize({ disposable: 'true' });
  data.hasResource(TYPE, { Properties: { DeletionProtectionEnabled: false }, DeletionPolicy: 'Delete' });
});
