import * as z from 'zod';
import { select } from './client';
import { check } from './failure';
import { BRAND, LAUNCHED_ON, TERMS } from './mercado-olivo';
import { ACCEPTED, recorded } from './mercado-olivo/figures';
import { refused, say, table } from './print';
import { sum, valuesInFile } from './samples';
import type { Walk } from './stage';

const JUDGED = select(
  `query ($id: ID!) { strategy(id: $id) { step(key: LONG_TERM_REVIEW) { content { ... on LongTermReviewContent {
    judgedObjectives { objectiveKey metric value target reached }
  } } } } }`,
  z.object({
    strategy: z.object({
      step: z.object({
        content: z.object({
          judgedObjectives: z.array(
            z.object({
              objectiveKey: z.string(),
              metric: z.string().nullable(),
              value: z.number().nullable(),
              target: z.number().nullable(),
              reached: z.boolean().nullable(),
            }),
          ),
        }),
      }),
    }),
  }),
);

/** P: every objective is judged from its metric; a missed one is accepted with a reason, or the step stays open. */
export async function reviewLongTerm({ stage: { agency }, strategyId }: Walk): Promise<void> {
  const { judgedObjectives: judged } = (await agency.read(JUDGED, { id: strategyId })).strategy.step.content;
  table(
    ['objective', 'by', 'figure', 'target', ''],
    judged.map(({ objectiveKey, metric, value, target, reached }) => [
      objectiveKey,
      metric?.replaceAll('_', ' ') ?? null,
      value,
      target,
      reached ? 'reached' : 'missed',
    ]),
  );
  const figures: Record<string, number> = {
    known: sum(valuesInFile(BRAND.externalId, 'reach', LAUNCHED_ON, TERMS.longTermEndsOn)),
    orders: recorded('sales', LAUNCHED_ON, TERMS.longTermEndsOn),
    regulars: recorded('returning_customers', LAUNCHED_ON, TERMS.longTermEndsOn),
  };
  check(
    'judgement of the objectives',
    judged.map(({ objectiveKey, value, reached }) => [objectiveKey, value, reached]),
    judged.map(({ objectiveKey, target }) => [
      objectiveKey,
      figures[objectiveKey],
      (figures[objectiveKey] ?? 0) >= (target ?? Infinity),
    ]),
  );
  const missed = judged.filter(({ reached }) => !reached).map(({ objectiveKey }) => objectiveKey);
  const [refusal] = await agency.refused('completeStep', { strategyId, step: 'LONG_TERM_REVIEW' });
  check(
    'completing P with missed objectives',
    refusal?.unmet?.map(({ code }) => code),
    ['MISSED_OBJECTIVE_ACCEPTED'],
  );
  refused('   completing P like this', refusal?.unmet?.map(({ message }) => message).join(' ') ?? '');

  const acceptances = missed.map((objectiveKey) => ({ objectiveKey, reason: ACCEPTED[objectiveKey] }));
  const judgement = `Known and bought. ${missed.length === 0 ? 'Nothing was missed.' : `Missed and accepted: ${missed.join(', ')}.`}`;
  await agency.change('saveStep', { strategyId, content: { longTermReview: { judgement, acceptances } } });
  for (const { objectiveKey, reason } of acceptances) say(`   ${objectiveKey} is accepted as it is: “${reason}”`);
}
