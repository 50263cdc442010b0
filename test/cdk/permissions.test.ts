import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { TABLE } from '../../lambdas/data/table';
import { actionsOf, propertiesOf, statementsOf, tooBroad, type Statement } from '../support/policies';
import { EVERY_STAGE, makeApp, synthesize } from '../support/synth';

const ITEM_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

const API_ACTIONS = [...ITEM_ACTIONS, 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'].toSorted();

const outputOf = (name: RegExp) => ({
  'Fn::GetStackOutput': {
    StackName: expect.stringMatching(/-data$/) as string,
    Region: { Ref: 'AWS::Region' },
    OutputName: expect.stringMatching(name) as string,
  },
});
const TABLE_ARN = outputOf(/Table.*Arn/);
const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const own = (id: string) => ({
  'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${id}[0-9A-F]{8}$`)) as string, 'Arn'],
});

const LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
/** X-Ray knows no resources. */
const TRACES = allow(['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], '*');

/** All that each function may do, in alphabetical order of what it does it with. */
const PERMISSIONS: Record<string, unknown[]> = {
  Api: [
    allow(API_ACTIONS, TABLE_ARN),
    allow('dynamodb:Query', { 'Fn::Join': ['', [TABLE_ARN, `/index/${TABLE.index.name}`]] }),
    allow(LOG, own('ApiLog')),
    TRACES,
  ],
  Pictures: [allow(['dynamodb:BatchGetItem', 'dynamodb:Query'], TABLE_ARN), allow(LOG, own('PicturesLog')), TRACES],
  FanOut: [
    allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      outputOf(/Table.*StreamArn/),
    ),
    allow('dynamodb:Query', TABLE_ARN),
    allow(LOG, own('FanOutLog')),
    allow('sqs:SendMessage', [own('Deliveries'), own('StreamDeadLetters')]),
    TRACES,
  ],
  Delivery: [
    allow(ITEM_ACTIONS, TABLE_ARN),
    allow(LOG, own('DeliveryLog')),
    allow(
      ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
      own('Deliveries'),
    ),
    TRACES,
  ],
};

describe.each(EVERY_STAGE)('permissions in $stage', (context) => {
  const templates = Object.values(synthesize(context)) as Template[];
  const policies = templates.flatMap((template) =>
    propertiesOf<{ Roles: { Ref: string }[]; PolicyDocument: { Statement: Statement[] } }>(
      template,
      'AWS::IAM::Policy',
    ),
  );
  const firstAction = (statement: Statement) => [actionsOf(statement)[0], actionsOf(statement).length].join();

  it.each(Object.keys(PERMISSIONS))('of the function %s are these, and no others', (name) => {
    const found = policies.filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(`${name}Role`)));
    const statements = found.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const inOrder = statements.toSorted((one, other) => (firstAction(one) < firstAction(other) ? -1 : 1));
    expect(inOrder).toEqual(PERMISSIONS[name]);
  });

  it('are given to nobody but the functions', () => {
    expect(policies).toHaveLength(Object.keys(PERMISSIONS).length);
  });

  it('scan nothing and use no wildcard, neither for actions nor for resources, but for traces', () => {
    expect(tooBroad(templates.flatMap(statementsOf))).toEqual(Object.keys(PERMISSIONS).map(() => TRACES));
  });

  it('come from two policies that AWS manages for its own services, and no other', () => {
    const roles = templates.flatMap((template) =>
      propertiesOf<{ ManagedPolicyArns?: unknown[] }>(template, 'AWS::IAM::Role'),
    );
    const managed = JSON.stringify(roles.flatMap((role) => role.ManagedPolicyArns ?? [])).match(/AWS[A-Z]\w+For\w+/g);
    expect(managed).toEqual([
      ...(context.stage === 'prod' ? ['AWSBackupServiceRolePolicyForBackup'] : []),
      'AWSCodeDeployRoleForLambdaLimited',
    ]);
  });
});

describe('the check for broad permissions', () => {
  const arn = 'arn:aws:dynamodb:eu-west-1:111122223333:table/t';

  it.each([
    { why: 'a scan', actions: ['dynamodb:GetItem', 'dynamodb:Scan'], resources: [arn] },
    { why: 'any action', actions: ['dynamodb:*'], resources: [arn] },
    { why: 'any resource', actions: ['dynamodb:GetItem'], resources: ['*'] },
    { why: 'any index', actions: ['dynamodb:Query'], resources: [`${arn}/index/*`] },
  ])('fires on $why', ({ actions, resources }) => {
    const stack = new Stack(makeApp(), 'Broad');
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions, resources }));
    const template = Template.fromStack(stack);
    template.hasResource('AWS::IAM::Policy', Match.anyValue());
    expect(tooBroad(statementsOf(template))).toHaveLength(1);
  });
});
