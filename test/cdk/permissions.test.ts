import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { TABLE } from '../../lambdas/data/table';
import { actionsOf, propertiesOf, statementsOf, tooBroad } from '../support/policies';
import { PROD, makeApp, synthesize } from '../support/synth';

const ITEM_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];
const TABLE_ARN = {
  'Fn::GetStackOutput': {
    StackName: expect.stringMatching(/-data$/) as string,
    Region: { Ref: 'AWS::Region' },
    OutputName: expect.stringMatching(/Table.*Arn/) as string,
  },
};

describe.each([{ stage: 'dev' }, { stage: 'staging' }, PROD])('permissions in $stage', (context) => {
  const templates = Object.values(synthesize(context)) as Template[];
  const statements = templates.flatMap(statementsOf);

  it('are there at all, so that the checks below look at something', () => {
    expect(statements.length).toBeGreaterThanOrEqual(3);
  });

  it('scan nothing and use no wildcard, neither for actions nor for resources', () => {
    expect(tooBroad(statements)).toEqual([]);
  });

  it('on DynamoDB are the actions on the table and a query on its index, and for pictures reading the table', () => {
    const onTable = statements.filter((statement) =>
      actionsOf(statement).some((action) => action.startsWith('dynamodb:')),
    );
    expect(onTable).toEqual([
      { Effect: 'Allow', Action: ITEM_ACTIONS, Resource: TABLE_ARN },
      {
        Effect: 'Allow',
        Action: 'dynamodb:Query',
        Resource: { 'Fn::Join': ['', [TABLE_ARN, `/index/${TABLE.index.name}`]] },
      },
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: TABLE_ARN },
    ]);
  });

  it('on anything else are writing to the log of its own, for each function', () => {
    const others = statements.filter(
      (statement) => !actionsOf(statement).some((action) => action.startsWith('dynamodb:')),
    );
    expect(others).toEqual(
      ['ApiLog', 'PicturesLog'].map((log) => ({
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [expect.stringContaining(log), 'Arn'] },
      })),
    );
  });

  it('come from no policy that AWS manages', () => {
    const roles = templates.flatMap((template) =>
      propertiesOf<{ ManagedPolicyArns?: unknown[] }>(template, 'AWS::IAM::Role'),
    );
    expect(roles.flatMap((role) => role.ManagedPolicyArns ?? [])).toEqual([]);
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
