import { statusOf } from '../../progress';
import { factsOf, judgeObjectives, type ObjectiveJudgement, type ReviewedTerm, type ReviewFact } from '../../reviews';
import type { StepKey } from '../../steps/keys';
import { labelled, titledTable, type Block } from '../markdown';
import { metricName, objectiveName, type Material, type Part } from '../material';
import { figure, yesOrNo } from '../words';

export const shortTermReview: Part<'SHORT_TERM_REVIEW'> = ({ judgement, fits, waiver }, material) => [
  ...facts('SHORT_TERM_REVIEW', 'SHORT_TERM', material),
  labelled('Judgement', judgement),
  labelled('Everything fits', yesOrNo(fits)),
  labelled('Why before the end of the term', waiver),
];

export const midTermReview: Part<'MID_TERM_REVIEW'> = ({ judgement, waiver }, material) => [
  ...facts('MID_TERM_REVIEW', 'MID_TERM', material),
  labelled('Judgement', judgement),
  labelled('Why before the end of the term', waiver),
];

export const longTermReview: Part<'LONG_TERM_REVIEW'> = ({ judgement, waiver, acceptances }, material) => [
  ...(isUnderReview('LONG_TERM_REVIEW', material.plan.strategy)
    ? titledTable(
        'Objectives',
        ['Objective', 'Metric', { right: 'Value' }, { right: 'Target' }, 'Outcome'],
        judgeObjectives(material.plan).map((one) => [
          objectiveName(material.plan, one.objectiveKey),
          one.metric === null ? undefined : metricName(material, one.metric),
          figure(one.value),
          figure(one.target),
          outcomeOf(one),
        ]),
      )
    : []),
  ...titledTable(
    'Accepted as missed',
    ['Objective', 'Reason'],
    acceptances.map(({ objectiveKey, reason }) => [objectiveName(material.plan, objectiveKey), reason]),
  ),
  labelled('Judgement', judgement),
  labelled('Why before the end of the term', waiver),
];

/** Whether the step's turn has come, so that its metrics were looked at. */
function isUnderReview(key: StepKey, { progress }: Material['plan']['strategy']): boolean {
  const status = statusOf(progress, key);
  return status !== 'LOCKED' && status !== 'NEEDS_REVISIT';
}

/** What a completed review kept; for one that is under way, the facts as they are now. */
function facts(key: StepKey, term: ReviewedTerm, material: Material): readonly Block[] {
  const { plan, facts: kept } = material;
  const status = statusOf(plan.strategy.progress, key);
  const shown = status === 'COMPLETED' || status === 'NEEDS_REVISIT' ? kept[key] : undefined;
  const current = shown ?? (isUnderReview(key, plan.strategy) ? factsOf(term, plan) : []);
  return titledTable(
    'Facts',
    ['Fact', { right: 'Value' }, 'Unit', 'How it was computed', 'Without data'],
    current.map((one) => [
      one.name,
      valueOf(one),
      one.unit,
      one.formula,
      one.missing.map((key) => metricName(material, key)).join('; '),
    ]),
  );
}

const valueOf = ({ value }: ReviewFact): string => figure(value) ?? 'unknown';

function outcomeOf({ reached, metric, missing }: ObjectiveJudgement): string {
  if (reached !== null) return reached ? 'reached' : 'missed';
  if (metric === null) return 'cannot be told: no metric was chosen';
  return missing.length > 0 ? 'cannot be told: no data' : 'cannot be told: no target';
}
