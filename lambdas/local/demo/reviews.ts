import * as z from 'zod';
import { select } from './client';
import { check, checkNear } from './failure';
import { midTermExpected, shortTermExpected, type ExpectedFacts } from './expected-facts';
import { figure, say, table } from './print';
import type { Walk } from './stage';

const fact = z.object({
  key: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  missing: z.array(z.string()),
});
type Fact = z.infer<typeof fact>;

const FACTS = select(
  `query ($id: ID!, $step: StepKey!) { strategy(id: $id) { step(key: $step) { content {
    ... on ShortTermReviewContent { facts { key name value unit missing } }
    ... on MidTermReviewContent { facts { key name value unit missing } }
  } } } }`,
  z.object({ strategy: z.object({ step: z.object({ content: z.object({ facts: z.array(fact) }) }) }) }),
);

/** O: the facts of the short term, and what the team makes of them. */
export async function reviewShortTerm(walk: Walk): Promise<void> {
  const value = await facts(walk, 'SHORT_TERM_REVIEW', shortTermExpected());
  const growth = value('COMMUNITY_GROWTH');
  const judgement = `The community ${growth < 0 ? 'shrank' : 'grew'} by ${figure(Math.abs(growth))}, and people acted ${figure(value('INTERACTIONS'))} times on what we posted.`;
  const content = { shortTermReview: { judgement, fits: growth >= 0 } };
  await walk.stage.agency.change('saveStep', { strategyId: walk.strategyId, content });
  say(`   “${judgement}”`);
}

/** Q: the facts of the mid term, and what the team makes of them. */
export async function reviewMidTerm(walk: Walk): Promise<void> {
  const value = await facts(walk, 'MID_TERM_REVIEW', midTermExpected());
  const judgement = `An hour of work brought ${value('EFFORT_AGAINST_REWARD').toFixed(2)} EUR; ${figure(value('LOYALTY'))} people came again.`;
  await walk.stage.agency.change('saveStep', {
    strategyId: walk.strategyId,
    content: { midTermReview: { judgement } },
  });
  say(`   “${judgement}”`);
}

/** Shows a term's facts, holds those that follow from metrics against what the files say, and gives them by key. */
async function facts(walk: Walk, step: string, expected: ExpectedFacts): Promise<(key: string) => number> {
  const found = (await walk.stage.agency.read(FACTS, { id: walk.strategyId, step })).strategy.step.content.facts;
  for (const [key, value] of Object.entries(expected)) {
    const one = found.find((other) => other.key === key);
    if (value === null) check(`${key} of ${step}`, one?.value, null);
    else checkNear(`${key} of ${step}`, one?.value, value);
  }
  table(['fact', 'figure', 'unit'], found.map(rowOf));
  return (key) => found.find((one) => one.key === key)?.value ?? 0;
}

const rowOf = ({ name, value, unit, missing }: Fact) => [
  name,
  value,
  value === null ? `unknown, which is not zero: no data for ${missing.join(', ')}` : unit,
];
