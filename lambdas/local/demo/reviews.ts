import { CAMPAIGN_BUDGET, EXTRA_SPEND } from './budget';
import type { Data } from './client';
import { check } from './failure';
import { BRAND, LAUNCHED_ON, TERMS } from './mercado-olivo';
import { RESULTS } from './preparations';
import { chapter, say, table } from './print';
import { sum, valuesInFile } from './samples';
import { walkThrough, type Walk } from './walk';

/** Looks back on each term, from the figures, to the return. */
export async function review(walk: Walk): Promise<void> {
  chapter('… over the reviews of its terms …');
  await walkThrough(walk, 'LONG_TERM_REVIEW');
  const strategy = await read(walk);
  showFacts('short term', contentOf(strategy, 'SHORT_TERM_REVIEW').facts);
  showFacts('mid term', contentOf(strategy, 'MID_TERM_REVIEW').facts);
  checkShortTerm(contentOf(strategy, 'SHORT_TERM_REVIEW').facts);
  showObjectives(contentOf(strategy, 'LONG_TERM_REVIEW').judgedObjectives);

  chapter('… to R, its returns');
  await walkThrough(walk, 'RETURNS');
  const returns = contentOf(await read(walk), 'RETURNS').returnOnInvestment;
  say(`return on investment: ${returns.value} = ${returns.formula}`);
  const spent = Number(CAMPAIGN_BUDGET) + Number(EXTRA_SPEND);
  check('return on investment', returns.value, (5000 - spent) / spent);
}

async function read({ stage, strategyId }: Walk): Promise<Data> {
  const { strategy } = await stage.agency.ask(
    `query ($id: ID!) { strategy(id: $id) { steps { key content {
      ... on ShortTermReviewContent { facts { key name value unit missing } }
      ... on MidTermReviewContent { facts { key name value unit missing } }
      ... on LongTermReviewContent { judgedObjectives { objectiveKey value target reached } }
      ... on ReturnsContent { returnOnInvestment { value formula } }
    } } } }`,
    { id: strategyId },
  );
  return strategy;
}

const contentOf = (strategy: Data, key: string): Data =>
  strategy.steps.find((step: { key: string }) => step.key === key).content;

function showFacts(term: string, facts: Data[]): void {
  say(`facts of the ${term}:`);
  table(
    ['fact', 'figure', 'unit'],
    facts.map(({ name, value, unit, missing }) => [
      name,
      value === null ? 'unknown' : Math.round(value * 10_000) / 10_000,
      value === null ? `no data: ${missing.join(', ')}` : unit,
    ]),
  );
}

/** Growth is the followers at the end of the term less those at its beginning; interactions are likes and shares. */
function checkShortTerm(facts: Data[]): void {
  const fact = (key: string) => facts.find((one) => one.key === key)?.value;
  const inTerm = (metric: string) => valuesInFile(BRAND, metric, TERMS.startsOn, TERMS.shortTermEndsOn);
  const followers = inTerm('followers').toSorted((a, b) => a.date.localeCompare(b.date));
  const growth = [...new Set(followers.map(({ handle }) => handle))].reduce((total, profile) => {
    const values = followers.filter(({ handle }) => handle === profile);
    return total + (values.at(-1)?.value ?? 0) - (values[0]?.value ?? 0);
  }, 0);
  check('growth of the community in the short term', fact('COMMUNITY_GROWTH'), growth);
  check('interactions of the short term', fact('INTERACTIONS'), sum(inTerm('shares')) + RESULTS.likes['2026-08-05']);
}

function showObjectives(objectives: Data[]): void {
  table(
    ['objective', 'figure', 'target', 'reached'],
    objectives.map(({ objectiveKey, value, target, reached }) => [objectiveKey, value, target, reached ? 'yes' : 'no']),
  );
  const reach = sum(valuesInFile(BRAND, 'reach', LAUNCHED_ON, TERMS.longTermEndsOn));
  check(
    'judgement of the objectives',
    objectives.map(({ objectiveKey, value, reached }) => [objectiveKey, value, reached]),
    [
      ['known', reach, reach >= 200_000],
      ['orders', 44, true],
      ['regulars', 11, false],
    ],
  );
}
