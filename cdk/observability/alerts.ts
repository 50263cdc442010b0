import { Stack, Validations } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Where an alarm's entry in the runbook stands: the heading `Alarm: <name>`. */
export const runbookOf = (name: string): string => `Runbook: README.md#alarm-${name}`;

/** What rings: whoever is on call is subscribed, and confirms once by a link in the first e-mail. */
export class Alerts extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { emails }: { emails: string[] }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    // A policy of its own replaces the one that lets the whole account publish, alarms included.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: ['cloudwatch', 'budgets'].map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    for (const email of emails) {
      const subscription = this.topic.addSubscription(new EmailSubscription(email));
      Validations.of(subscription).acknowledge({
        id: 'Serverless-SNSRedrivePolicy',
        reason: 'SNS has no dead letters for e-mail; CloudWatch and the dashboard keep what the alarm said.',
      });
    }
  }

  /** Tells of an event of AWS's, which no metric counts. */
  tellOf(name: string, { says, when }: { says: string; when: EventPattern }): void {
    const rule = new Rule(this, name, {
      description: `${says} ${runbookOf(name)}`,
      eventPattern: when,
      targets: [new SnsTopic(this.topic, { message: RuleTargetInput.fromText(`${says} ${runbookOf(name)}`) })],
    });
    Validations.of(rule).acknowledge({
      id: 'Serverless-EventBusDLQ',
      reason: 'EventBridge tries for a day to hand a notice to this topic; one that is later than that helps nobody.',
    });
  }
}
