import { horizonName } from '../../horizon';
import { labelled, points, table, titledTable } from '../markdown';
import { metricName, objectiveName, platformName, type Part } from '../material';
import { figure, inWords, yesOrNo } from '../words';

export const objectives: Part<'OBJECTIVES'> = ({ vision, objectives: entries }, material) => [
  labelled('Vision', vision),
  table(
    [
      'Objective',
      'How we get there',
      'Metric',
      { right: 'Baseline' },
      { right: 'Target' },
      'Unit',
      'Term',
      { right: 'Weight' },
    ],
    entries.map((one) => [
      one.title,
      one.approach,
      one.metric && metricName(material, one.metric),
      figure(one.baseline),
      figure(one.target),
      one.unit,
      one.horizon && horizonName(one.horizon),
      figure(one.weight),
    ]),
  ),
];

export const analysis: Part<'ANALYSIS'> = (content) => [
  points('Limits', content.limits),
  points('What helps', content.helps),
  points('What hurts', content.hurts),
  points('Competitors', content.competitors),
  points('External factors', content.externalFactors),
  labelled('Plan B', content.planB),
  labelled('Plan C', content.planC),
  labelled('Plan for success', content.planForSuccess),
  labelled('Plan for failure', content.planForFailure),
];

export const rethink: Part<'RETHINK'> = ({ aboutObjectives, aboutAnalysis, maturesOn, decision, reason }) => [
  table(
    ['Looked at again', 'Outcome', 'Why'],
    [
      { step: 'A. Objectives', about: aboutObjectives },
      { step: 'B. Analysis', about: aboutAnalysis },
    ].flatMap(({ step, about }) => (about ? [[step, inWords(about.outcome), about.why]] : [])),
  ),
  labelled('Time to mature', maturesOn && `until ${maturesOn}`),
  labelled('Decision', decision && inWords(decision)),
  labelled('Reason', reason),
];

export const identity: Part<'IDENTITY'> = ({ platforms, ...content }, { plan }) => [
  labelled('Vision', content.vision),
  labelled('Mission', content.mission),
  labelled('Image', content.image),
  labelled('Voice', content.voice),
  labelled('How the platforms go together', content.alignment),
  ...titledTable(
    'Platforms',
    ['Platform', 'Identity', 'Features'],
    platforms.map((one) => [platformName(plan, one.key), one.identity, one.features.join('; ')]),
  ),
  ...titledTable(
    'Platform goals',
    ['Platform', 'Objective', 'Goal'],
    platforms.flatMap(({ key, goals }) =>
      goals.map(({ objectiveKey, goal }) => [platformName(plan, key), objectiveName(plan, objectiveKey), goal]),
    ),
  ),
];

export const uniqueness: Part<'UNIQUENESS'> = ({ differentiators }, { plan }) => [
  table(
    ['What makes the brand unique', 'Evidence'],
    differentiators.map(({ what, evidence }) => [what, evidence]),
  ),
  ...titledTable(
    'Where it shows',
    ['What', 'Platform', 'Where', 'Visible'],
    differentiators.flatMap(({ what, placements }) =>
      placements.map(({ platformKey, where, visible }) => [
        what,
        platformName(plan, platformKey),
        where,
        yesOrNo(visible),
      ]),
    ),
  ),
];

export const tactics: Part<'TACTICS'> = ({ ideas }) => [
  table(
    ['Idea', 'Kind', 'Description', { right: 'Confidence' }, 'Committed'],
    ideas.map((one) => [
      one.title,
      inWords(one.kind),
      one.description,
      one.confidence === undefined ? undefined : `${one.confidence} %`,
      yesOrNo(one.committed),
    ]),
  ),
];
