import { measurementContent, type Measure, type MeasurementContent } from './contents/measurement';
import { launchDayOf } from './launch';
import type { Plan } from './plan';
import { keysOf, objectivesOf, repeatedReferences, unknownReferences } from './references';
import { defineStep } from './step';

const objectivesWithout = ({ measures }: MeasurementContent, plan: Plan, has: (measure: Measure) => boolean) =>
  objectivesOf(plan)
    .filter(({ key: objective }) => !measures.some((one) => one.objectiveKey === objective && has(one)))
    .map((one) => one.title);

/** N: what is measured for each objective. */
export const measurement = defineStep<MeasurementContent>({
  content: measurementContent,
  rules: [
    {
      code: 'OBJECTIVE_MEASURED',
      sentence: 'Choose for every objective of step A at least one metric that follows it.',
      missing: (content, plan) => objectivesWithout(content, plan, ({ metrics }) => metrics.length > 0),
    },
    {
      code: 'OBJECTIVE_RETURN_MEASURE',
      sentence: 'Write for every objective of step A a formula for what it returns.',
      missing: (content, plan) => objectivesWithout(content, plan, (one) => one.returnMeasure !== undefined),
    },
    {
      code: 'MEASURED_METRIC_HAS_VALUE',
      sentence: 'Record at least one value since the launch for every metric that is measured.',
      missing({ measures }, plan) {
        const known = keysOf(objectivesOf(plan));
        const metrics = new Set(measures.filter((one) => known.has(one.objectiveKey)).flatMap((one) => one.metrics));
        const launchedOn = launchDayOf(plan);
        return [...metrics].filter(
          (metric) => launchedOn === undefined || !plan.evidence.hasValueSince(metric, launchedOn),
        );
      },
    },
  ],
  check({ measures }, plan) {
    const references = measures.map(({ objectiveKey }, index) => ({
      key: objectiveKey,
      path: ['measures', index, 'objectiveKey'],
    }));
    return [
      ...unknownReferences('objective', keysOf(objectivesOf(plan)), references),
      ...repeatedReferences(references),
    ];
  },
});
