import { horizonName } from '../../horizon';
import { labelled, table, titledTable } from '../markdown';
import { metricName, objectiveName, type Part } from '../material';
import { amount, inWords, period } from '../words';

export const launch: Part<'LAUNCH'> = ({ notes, offlineWaiver }, { plan }) => {
  const campaigns = plan.campaigns.toSorted(
    (a, b) => a.startsOn.localeCompare(b.startsOn) || a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id),
  );
  return [
    labelled('Notes', notes),
    labelled('Why nothing happens offline', offlineWaiver),
    ...titledTable(
      'Campaigns',
      ['Campaign', 'Kind', 'Term', 'Days', 'Status', { right: 'Budget' }, 'Objectives'],
      campaigns.map((one) => [
        one.name,
        inWords(one.kind),
        horizonName(one.horizon),
        period({ from: one.startsOn, to: one.endsOn }),
        inWords(one.status),
        amount(one.budget),
        one.objectiveKeys.map((key) => objectiveName(plan, key)).join('; '),
      ]),
    ),
    ...titledTable(
      'Tactics',
      ['Campaign', 'Kind', 'Where', 'Description'],
      campaigns.flatMap(({ name, tactics }) =>
        tactics.map(({ kind, medium, description }) => [name, inWords(kind), inWords(medium), description]),
      ),
    ),
  ];
};

export const optimization: Part<'OPTIMIZATION'> = ({ tools }) => [
  table(
    ['Tool', 'Purpose', { right: 'Minutes saved a week' }],
    tools.map(({ name, purpose, minutesSavedPerWeek }) => [name, purpose, minutesSavedPerWeek?.toString()]),
  ),
];

export const measurement: Part<'MEASUREMENT'> = ({ measures }, material) => [
  table(
    ['Objective', 'Measured by', 'Return shows in', { right: 'Worth of one' }, 'How the return is computed'],
    measures.map(({ objectiveKey, metrics, returnMeasure }) => [
      objectiveName(material.plan, objectiveKey),
      metrics.map((key) => metricName(material, key)).join('; '),
      returnMeasure && metricName(material, returnMeasure.metric),
      returnMeasure?.valuePerUnit && `${returnMeasure.valuePerUnit} ${material.plan.strategy.currency}`,
      returnMeasure?.formula,
    ]),
  ),
];
