import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { createRequestLog, METRICS } from '../../lambdas/api/request-log';
import type { Visitor } from '../../lambdas/auth/visitor';
import { createLogger } from '../../lambdas/shared/logger';
import { QUERIES } from '../../cdk/observability/queries';
import { CLOUDFRONT_REGION } from '../../cdk/settings';
import { STAGE_DEFAULTS, type Stage } from '../../cdk/stages';
import { postEvent } from '../support/api';
import { tokensOf } from '../support/markdown';
import { propertiesOf } from '../support/policies';
import { EDGE, EVERY_STAGE, PROD, ROOT, synthesize } from '../support/synth';

const ALARM = 'AWS::CloudWatch::Alarm';
const TOPIC = 'AWS::SNS::Topic';
const RULE = 'AWS::Events::Rule';

interface Alarm {
  AlarmName?: string;
  AlarmDescription: string;
  AlarmActions?: unknown[];
  OKActions?: unknown[];
  TreatMissingData: string;
}

const prod = synthesize(PROD);
const alarmsIn = (template: Template) => propertiesOf<Alarm>(template, ALARM);

/** The alarms that ring, in every stage; with concurrency reserved one more. */
const NAMES = [
  'api-faults',
  'api-slow',
  'function-errors',
  'function-throttles',
  'table-throttles',
  'table-faults',
  'stream-behind',
  'stream-dead-letters',
  'delivery-dead-letters',
  'delivery-failures',
  'delivery-age',
];

describe.each(EVERY_STAGE)('alarms in $stage', (context) => {
  const { observability } = synthesize(context);
  const alarms = alarmsIn(observability);

  it('are these', () => {
    const more = context.stage === 'dev' ? [] : ['api-concurrency'];
    const names = alarms.map(({ AlarmName }) => AlarmName?.replace(`resonance-${context.stage}-observability-`, ''));
    expect(names.toSorted()).toEqual([...NAMES, ...more].toSorted());
  });

  it('tell the people on call when they ring and when it is over, and take silence for peace', () => {
    const [topic] = Object.keys(observability.findResources(TOPIC));
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: topic }],
        OKActions: [{ Ref: topic }],
        TreatMissingData: 'notBreaching',
      });
    }
  });

  it('see faults that are told within answers, which HTTP calls a success', () => {
    observability.hasResourceProperties(ALARM, {
      AlarmName: `resonance-${context.stage}-observability-api-faults`,
      Metrics: Match.arrayWith([
        Match.objectLike({
          Id: 'answered',
          MetricStat: Match.objectLike({
            Metric: {
              Namespace: 'Resonance',
              MetricName: 'Errors',
              Dimensions: [{ Name: 'stage', Value: context.stage }],
            },
          }),
        }),
      ]),
    });
  });

  it('ring before the money is spent', () => {
    observability.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: {
        BudgetLimit: { Amount: STAGE_DEFAULTS[context.stage as Stage].monthlyBudget, Unit: 'USD' },
        CostFilters: { TagKeyValue: [`user:resonance:stage$${context.stage}`] },
      },
      NotificationsWithSubscribers: [
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }) }),
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }) }),
      ],
    });
  });

  it('ring when a release was taken back', () => {
    observability.hasResourceProperties(RULE, {
      EventPattern: {
        source: ['aws.codedeploy'],
        detail: { state: ['FAILURE', 'STOP'], application: [Match.anyValue()] },
      },
    });
  });

  it('ring when a backup was not made, where there are any', () => {
    const rules = propertiesOf<{ EventPattern: { source: string[] } }>(observability, RULE);
    expect(rules.some(({ EventPattern }) => EventPattern.source.includes('aws.backup'))).toBe(context.stage === 'prod');
  });
});

describe('who is told', () => {
  it('are the given addresses', () => {
    const subscriptions = propertiesOf(
      synthesize({ ...PROD, alarmEmails: 'one@example.com, two@example.com' }).observability,
      'AWS::SNS::Subscription',
    );
    expect(subscriptions).toEqual([
      expect.objectContaining({ Protocol: 'email', Endpoint: 'one@example.com' }),
      expect.objectContaining({ Protocol: 'email', Endpoint: 'two@example.com' }),
    ]);
  });

  it('hear it from CloudWatch and AWS Budgets of this account, and from nobody without TLS', () => {
    prod.observability.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Action: 'sns:Publish',
            Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });
});

describe('the runbook', () => {
  const anchors = headingsOf(readFileSync(join(ROOT, 'README.md'), 'utf8')).map(anchorOf);
  const everything = Object.values(synthesize(EDGE));
  const told = JSON.stringify(everything.map((template) => template.toJSON() as unknown));
  const named = new Set([...told.matchAll(/README\.md#([a-z0-9-]+)/g)].map(([, anchor = '']) => anchor));

  it('is named by every alarm', () => {
    for (const alarm of everything.flatMap(alarmsIn)) {
      expect(alarm.AlarmDescription).toMatch(/README\.md#alarm-[a-z0-9-]+$/);
    }
  });

  it('has an entry for each of them, and for the budget, and no entry too many', () => {
    const entries = anchors.filter((anchor) => anchor.startsWith('alarm-'));
    expect(entries.toSorted()).toEqual([...named, 'alarm-spend'].toSorted());
  });
});

describe('the dashboard', () => {
  const [page] = propertiesOf<{ DashboardName: string; DashboardBody: unknown }>(
    prod.observability,
    'AWS::CloudWatch::Dashboard',
  );
  const body = JSON.stringify(page?.DashboardBody);

  it('begins with all alarms', () => {
    for (const id of Object.keys(prod.observability.findResources(ALARM))) expect(body).toContain(`"${id}"`);
  });

  it('shows what the handlers count, and nothing that they do not', () => {
    const names = [...body.matchAll(/Resonance\W+(\w+)\W+stage\W+prod\W/g)].map(([, name = '']) => name);
    expect([...new Set(names)].toSorted()).toEqual(METRICS.map(({ Name }) => Name).toSorted());
  });

  it('shows what CloudFront and the firewall count, from where they count it, where there are any', () => {
    const page = propertiesOf(synthesize(EDGE).observability, 'AWS::CloudWatch::Dashboard');
    const graphs = JSON.stringify(page).split('metrics');
    for (const counted of ['5xxErrorRate', 'BlockedRequests']) {
      const ofIt = graphs.filter((graph) => graph.includes(counted));
      expect(ofIt).toHaveLength(1);
      expect(ofIt[0]).toMatch(new RegExp(`${counted}.*region\\W+${CLOUDFRONT_REGION}\\W`));
    }
    expect(body).not.toMatch(/CloudFront|WAFV2/);
  });

  it('asks the log of the API for the rest', () => {
    for (const query of [QUERIES.operations, QUERIES.agencies, QUERIES.faults]) {
      expect(body).toContain(withinTexts(query.toString()));
    }
  });
});

describe('queries of the log', () => {
  const saved = propertiesOf<{ Name: string; LogGroupNames: unknown[]; QueryString: string }>(
    prod.observability,
    'AWS::Logs::QueryDefinition',
  );

  it('are saved by name', () => {
    expect(saved.map(({ Name }) => Name)).toEqual(Object.keys(QUERIES).map((name) => `resonance-prod/${name}`));
    for (const { LogGroupNames } of saved) expect(JSON.stringify(LogGroupNames)).toContain('resonance-prod-api');
  });

  it.each(Object.entries(QUERIES).filter(([name]) => name !== 'faults'))(
    'name nothing that a request’s line does not have: %s',
    (_, query) => {
      const line = lineOfRequest();
      const [, fields = ''] = /^fields (.*)$/m.exec(query.toString()) ?? [];
      const named = fields.split(/ as \w+|[,+]/).map((name) => name.trim());
      for (const name of named.filter((one) => one !== '' && one !== '@timestamp')) {
        expect({
          [name]: name.split('.').reduce((at: unknown, key) => (at as Record<string, unknown>)[key], line),
        }).toEqual({ [name]: expect.anything() as unknown });
      }
    },
  );
});

/** A text as it stands in JSON that is a text within JSON, without the quotation marks at its ends. */
const withinTexts = (text: string) => JSON.stringify(JSON.stringify(text)).slice(3, -3);

/** As the handler writes it. */
function lineOfRequest(): unknown {
  const lines: string[] = [];
  const consumption = { requests: 1, roundTrips: 1, readUnits: 1, writeUnits: 1 };
  const visitor = { caller: { agencyId: 'agn_1' } } as unknown as Visitor;
  createRequestLog({ logger: createLogger('info', (line) => lines.push(line)), stage: 'prod' })({
    event: postEvent('', {}),
    status: 200,
    milliseconds: 1,
    consumption,
    admission: consumption,
    visitor,
  });
  return JSON.parse(lines[0] ?? '');
}

function headingsOf(markdown: string): string[] {
  const tokens = tokensOf(markdown);
  return tokens.flatMap((token, index) => (token.type === 'heading_open' ? (tokens[index + 1]?.content ?? []) : []));
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replaceAll(/[^\w\- ]/g, '');
  return words.replaceAll(' ', '-');
}
